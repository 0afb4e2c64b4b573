using System.Text.Json;
using System.Text.RegularExpressions;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>Workbooks in the layouts of agencies, made by openpyxl and saved again by LibreOffice, against what their maker added up by itself (Berkas/TataLetak/harapan.json).</summary>
public class BerkasTataLetakTests
{
    private const string Salinan = "libreoffice-";

    private static readonly string[] Berbeda = ["total_beda", "persen_beda"];

    private static readonly JsonElement Harapan = JsonDocument.Parse(File.ReadAllBytes(Jalan("harapan.json"))).RootElement;

    public static TheoryData<string> Semua => Berkas(_ => true);

    public static TheoryData<string> Diterima => Berkas(b => !Ditolaknya(b));

    public static TheoryData<string> Ditolak => Berkas(Ditolaknya);

    [Theory]
    [MemberData(nameof(Diterima))]
    public void Workbook_of_a_known_layout_gives_the_figures_its_maker_added_up(string berkas)
    {
        var hasil = Nilai(berkas);
        Assert.True(hasil.Diterima, string.Join('\n', hasil.Temuan.Where(t => t.Keparahan == Keparahan.Galat).Select(Tulis)));
        var harapan = Harapan.GetProperty(Asli(berkas)).GetProperty("layanan");
        foreach (var layanan in harapan.EnumerateObject())
        {
            var ada = hasil.Laporan!.Layanan.SingleOrDefault(l => l.Kode.ToString() == layanan.Name);
            if (Angka(layanan.Value, "harus") is null && Angka(layanan.Value, "terlayani") is null)
            {
                Assert.True(ada?.Harus is null && ada?.Terlayani is null, layanan.Name);
                continue;
            }

            Assert.NotNull(ada);
            Assert.Equal(
                (layanan.Name, layanan.Value.GetProperty("satuan").GetString(), Angka(layanan.Value, "harus"), Angka(layanan.Value, "terlayani"), Angka(layanan.Value, "alokasi"), Angka(layanan.Value, "realisasi")),
                (layanan.Name, ada.Satuan, ada.Harus?.Nilai, ada.Terlayani?.Nilai, ada.Anggaran?.Alokasi?.Nilai, ada.Anggaran?.Realisasi?.Nilai));
            Assert.Equal(
                layanan.Value.GetProperty("mutu").EnumerateArray().Select(m => $"{m.GetProperty("kode")} {Angka(m, "harus")} {Angka(m, "terpenuhi")}").Order(StringComparer.Ordinal),
                ada.Mutu.Select(m => $"{m.Kode} {m.Harus.Nilai} {m.Terpenuhi?.Nilai}").Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Ditolak))]
    public void Workbook_that_cannot_be_taken_is_rejected_at_the_cells_at_fault(string berkas)
    {
        var hasil = Nilai(berkas);
        Assert.False(hasil.Diterima);
        if (Harapan.GetProperty(Asli(berkas)).TryGetProperty("galat", out _))
        {
            var galat = hasil.Temuan.Where(t => t.Keparahan == Keparahan.Galat).ToList();
            Assert.Superset(Sel(berkas, "galat"), Pada(galat).Concat(galat.SelectMany(Disebut)).ToHashSet());
        }
    }

    [Theory]
    [MemberData(nameof(Diterima))]
    public void Every_figure_names_the_cells_that_it_was_added_up_from(string berkas)
    {
        var laporan = Nilai(berkas).Laporan!;
        foreach (var asal in Harapan.GetProperty(Asli(berkas)).GetProperty("asal").EnumerateObject())
        {
            var jalan = asal.Name.Split('.', 2);
            var layanan = laporan.Layanan.SingleOrDefault(l => l.Kode.ToString() == jalan[0]);
            var angka = layanan is null ? null : jalan[1] switch
            {
                "harus" => layanan.Harus,
                "terlayani" => layanan.Terlayani,
                "alokasi" => layanan.Anggaran!.Alokasi,
                "realisasi" => layanan.Anggaran!.Realisasi,
                var mutu when mutu.EndsWith(".harus", StringComparison.Ordinal) => Mutu(layanan, mutu).Harus,
                var mutu => Mutu(layanan, mutu).Terpenuhi,
            };
            if (asal.Value.GetArrayLength() == 0)
            {
                Assert.Null(angka);
                continue;
            }

            Assert.Equal([.. asal.Value.EnumerateArray().Select(s => s.GetString()!).Order(StringComparer.Ordinal)], Uraikan(angka!.Asal).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Semua))]
    public void Everything_a_reader_has_to_notice_is_noticed_at_its_cell(string berkas)
    {
        var hasil = Nilai(berkas);
        Ada("total_beda", "SPM-226", "SPM-326", "SPM-426", "SPM-228", "SPM-328", "SPM-428");
        Ada("persen_beda", "SPM-227", "SPM-327", "SPM-427");
        Ada("bulan_lanjut", "SPM-133");
        Ada("total_diketik", "SPM-134");
        Ada("bermakna_ganda", "SPM-158");
        Ada("baris_diabaikan", "SPM-142");
        Ada("tanpa_jumlah", "SPM-229");
        // The percent is compared, not read.
        AdaPada(Sel(berkas, "angka_teks").Where(s => !s.Contains("!S", StringComparison.Ordinal)), "SPM-203", "SPM-229", "SPM-303", "SPM-403");
        AdaLembar("lembar_diabaikan", "SPM-149");
        AdaLembar("lembar_lain", "SPM-149");
        AdaLembar("tersembunyi", "SPM-150");
        AdaLembar("kode_berselisih", "SPM-157");

        void Ada(string nama, params string[] kode) => AdaPada(Sel(berkas, nama), kode);

        void AdaPada(IEnumerable<string> sel, params string[] kode) => Assert.Empty(sel.Except(Pada(hasil.Temuan.Where(t => kode.Contains(t.Kode)))));

        void AdaLembar(string nama, string kode) => Assert.Empty(
            Sel(berkas, nama).Select(s => s.Split('!')[0]).Except(hasil.Temuan.Where(t => t.Kode == kode).Select(t => t.Lembar!)).Except(berkas.Contains("dengan-rekap", StringComparison.Ordinal) ? ["REKAP KABUPATEN"] : []));
    }

    [Theory]
    [MemberData(nameof(Diterima))]
    public void Nothing_is_held_against_what_follows_from_other_cells(string berkas)
    {
        var hasil = Nilai(berkas);
        var diketahui = Berbeda.SelectMany(n => Sel(berkas, n)).Concat(Sel(berkas, "turunan_meragukan")).ToHashSet();
        Assert.Empty(Pada(hasil.Temuan.Where(t => t.Kode[5..] is "26" or "27" or "28" && t.Kode[4] is '2' or '3' or '4')).Except(diketahui));
        Assert.Empty(Pada(hasil.Temuan).Intersect(Sel(berkas, "galat_tersimpan")));
        Assert.DoesNotContain(hasil.Temuan, t => t.Kode == "SPM-141");
    }

    [Theory]
    [MemberData(nameof(Semua))]
    public void Names_in_another_spelling_are_explained_on_their_sheet(string berkas)
    {
        var hasil = Nilai(berkas);
        if (!Harapan.GetProperty(Asli(berkas)).TryGetProperty("ejaan", out var ejaan) || !hasil.Diterima)
        {
            return;
        }

        foreach (var satu in ejaan.EnumerateArray())
        {
            var (sel, tertulis, kode) = (RapikanSel(satu.GetProperty("sel").GetString()!), satu.GetProperty("tertulis").GetString()!, satu.GetProperty("kode").GetString()!);
            if (sel.Split('!')[1][0] is not ('B' or 'D'))
            {
                continue;
            }

            var pokok = Katalog.Semua.SelectMany(l => l.Mutu).Single(m => m.Kode == kode).Item;
            if (PolaTeks.Rapikan(tertulis) != PolaTeks.Rapikan(pokok))
            {
                Assert.Contains(hasil.Temuan, t => (t.Kode == "SPM-136" && $"{t.Lembar}!{t.Sel}" == sel) || (t.Kode == "SPM-156" && t.Lembar == sel.Split('!')[0]));
            }
        }
    }

    private static BarisMutu Mutu(LaporanLayanan layanan, string jalan) => layanan.Mutu.Single(m => m.Kode == jalan["mutu.".Length..jalan.LastIndexOf('.')]);

    private static IEnumerable<string> Uraikan(string asal)
    {
        foreach (var bagian in asal.Split(';'))
        {
            var seru = bagian.LastIndexOf('!');
            Assert.True(RentangSel.TryParse(bagian[(seru + 1)..], out var rentang), bagian);
            for (var baris = rentang.BarisAwal; baris <= rentang.BarisAkhir; baris++)
            {
                for (var kolom = rentang.KolomAwal; kolom <= rentang.KolomAkhir; kolom++)
                {
                    yield return $"{bagian[..seru]}!{AlamatSel.Tulis(baris, kolom)}";
                }
            }
        }
    }

    private static HashSet<string> Sel(string berkas, string nama) =>
        !Harapan.GetProperty(Asli(berkas)).TryGetProperty(nama, out var daftar) ? []
        : [.. daftar.EnumerateArray().Select(s => s.ValueKind != JsonValueKind.Object ? s : s.TryGetProperty("sel", out var sel) ? sel : s.GetProperty("lembar")).Select(s => RapikanSel(s.GetString()!))];

    // One finding can be about many cells, and name the first and the last of them.
    private static IEnumerable<string> Disebut(Temuan temuan) =>
        Regex.Match(temuan.Pesan, @"\((\w+) sampai (\w+)\)") is { Success: true } rentang ? Uraikan($"{temuan.Lembar}!{rentang.Groups[1]}:{rentang.Groups[2]}") : [];

    private static HashSet<string> Pada(IEnumerable<Temuan> temuan) => [.. temuan.Select(t => $"{t.Lembar}!{t.Sel}")];

    // Findings name sheets without the blanks around them.
    private static string RapikanSel(string sel) => string.Join('!', sel.Split('!').Select(b => b.Trim()));

    [Theory]
    [InlineData("w1-versi-2019.xlsx")]
    [InlineData(Salinan + "w1-versi-2019.xlsx")]
    public void Rows_of_the_older_list_are_all_known_in_a_report_of_its_years(string berkas)
    {
        var hasil = Nilai(berkas, new Slot(new Periode(2023, 3), KodeWilayah.Parse("36.02"), Urusan.Kesehatan));

        Assert.True(hasil.Diterima);
        var item = hasil.Laporan!.Layanan.SelectMany(l => l.Mutu).ToList();
        Assert.Equal(["1.B.1", "1.B.2", "1.B.7", "1.B.8", "1.B.9", "1.B.10", "1.B.11", "1.B.12", "2.B.1", "2.B.5", "2.B.6"], item.Select(m => m.Kode));
        Assert.DoesNotContain(hasil.Temuan, t => t.Kode is "SPM-157" or "SPM-161");
    }

    private static HasilPenilaian Nilai(string berkas)
    {
        var harapan = Harapan.GetProperty(Asli(berkas));
        string Teks(string nama) => harapan.GetProperty(nama).GetString()!;
        return Nilai(berkas, new Slot(Periode.Parse(Teks("periode")), KodeWilayah.Parse(Teks("wilayah")), Urusan.Parse(Teks("urusan"))));
    }

    private static HasilPenilaian Nilai(string berkas, Slot slot)
    {
        using var isi = File.OpenRead(Jalan(berkas));
        return PenilaiWorkbook.Nilai(isi, new KonteksPenilaian { Slot = slot }, CancellationToken.None);
    }

    private static bool Ditolaknya(JsonElement berkas) => berkas.TryGetProperty("ditolak", out var tolak) && tolak.ValueKind != JsonValueKind.False;

    private static TheoryData<string> Berkas(Func<JsonElement, bool> pilih) =>
        [.. Harapan.EnumerateObject().Where(b => pilih(b.Value)).SelectMany(b => new[] { b.Name, Salinan + b.Name })];

    private static decimal? Angka(JsonElement induk, string nama) => induk.GetProperty(nama) is { ValueKind: JsonValueKind.Number } angka ? angka.GetDecimal() : null;

    private static string Asli(string berkas) => berkas.StartsWith(Salinan, StringComparison.Ordinal) ? berkas[Salinan.Length..] : berkas;

    private static string Jalan(string berkas) => Path.Combine(AppContext.BaseDirectory, "Berkas", "TataLetak", berkas);

    private static string Tulis(Temuan t) => $"{t.Kode} {t.Lembar}!{t.Sel} {t.Pesan}";
}
