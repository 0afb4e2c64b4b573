using System.IO.Compression;
using System.Xml.Linq;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class LembarRingkasanTests
{
    private const string Lembar = "Ringkasan";

    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly Rekap Rekap = RekapBanten.Buat();
    private static readonly byte[] Isi = RekapBanten.Tulis(Rekap);
    private static readonly BacaanXlsx Buku = new(Isi);

    [Fact]
    public void The_number_of_the_province_is_the_mean_of_its_daerah_and_its_own_index_stands_apart()
    {
        var rerata = Rekap.Daerah.Select(d => HitunganLain.Daerah(d.Hasil.Capaian)).Average();
        Assert.Equal(rerata, Nilai("Rata-rata indeks kabupaten/kota"), 1e-9);
        Assert.Equal("Tuntas Madya; rata-rata 8 daerah, bobot sama", Keterangan("Rata-rata indeks kabupaten/kota"));
        Assert.Equal(HitunganLain.Daerah(Rekap.LaporanProvinsi.Capaian), Nilai("Indeks laporan provinsi sendiri"), 1e-9);
        Assert.EndsWith("terpisah, tidak dirata-ratakan", Keterangan("Indeks laporan provinsi sendiri"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_urusan_has_its_mean_and_the_best_and_the_worst_are_marked_in_words()
    {
        var rerata = Urusan.Semua.Select(u => Rekap.Daerah.Select(d => HitunganLain.Urusan(d.Hasil.Capaian.Urusan.Single(x => x.Urusan == u))).OfType<double>().ToArray()).ToArray();
        for (var i = 0; i < rerata.Length; i++)
        {
            Assert.Equal(rerata[i].Average(), Buku.Angka(Lembar, $"J{7 + i}"), 1e-9);
            Assert.Equal(rerata[i].Length, Buku.Angka(Lembar, $"K{7 + i}"));
        }

        var urut = rerata.Select((r, i) => (Rerata: r.Average(), Baris: 7 + i)).OrderBy(r => r.Rerata).ToArray();
        Assert.Equal(("▼ terendah", "▲ tertinggi"), (Buku.Teks(Lembar, $"L{urut[0].Baris}"), Buku.Teks(Lembar, $"L{urut[^1].Baris}")));
        Assert.All(urut[1..^1], u => Assert.Equal("", Buku.Teks(Lembar, $"L{u.Baris}")));
    }

    [Fact]
    public void Every_daerah_is_counted_in_its_category()
    {
        var harapan = Rekap.Daerah.Select(d => HitunganLain.Daerah(d.Hasil.Capaian)).GroupBy(i => i switch { >= 100 => 7, >= 90 => 8, >= 80 => 9, >= 70 => 10, >= 60 => 11, _ => 12 }).ToDictionary(g => g.Key, g => g.Count());
        Assert.All(Enumerable.Range(7, 7), b => Assert.Equal(harapan.GetValueOrDefault(b), Buku.Angka(Lembar, $"F{b}")));
        Assert.Equal("Tuntas Pratama (batas belum terverifikasi)", Buku.Teks(Lembar, "E10"));
        Assert.Equal("90,00 – di bawah 100,00", Buku.Teks(Lembar, "G8"));
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Contains("○ belum lapor (2 laporan): Kabupaten Lebak (Perumahan Rakyat, Sosial).", Buku.SemuaTeks(Lembar));
        Assert.Contains("✗ ditolak (1 laporan): Kabupaten Serang (Trantibumlinmas).", Buku.SemuaTeks(Lembar));
        Assert.Equal("45 dari 48 laporan urusan; 44 tepat waktu", Keterangan("Laporan kabupaten/kota diterima (%)"));
        Assert.Equal(4500.0 / 48, Nilai("Laporan kabupaten/kota diterima (%)"), 1e-9);
    }

    [Fact]
    public void Daerah_without_a_target_stand_under_a_heading_of_their_own_and_not_among_the_reports()
    {
        var teks = Buku.SemuaTeks(Lembar).ToList();
        var (laporan, target) = (teks.IndexOf("Laporan yang belum masuk atau ditolak"), teks.IndexOf("Target tahun 2025 dalam rencana aksi atau keputusan"));
        Assert.InRange(laporan, 1, target);
        Assert.DoesNotContain(teks[(laporan + 1)..target], t => t.Contains("target", StringComparison.Ordinal));
        Assert.StartsWith("○ tanpa target dari rencana aksi atau keputusan untuk tahun 2025 (9 daerah): Kabupaten Pandeglang, ", teks[(target + 1)..].First(t => t.Length > 0), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_of_what_is_missing_ends_in_a_number()
    {
        var semua = DaftarWilayah.DaerahPelapor(KodeWilayah.Parse("35")).Select(w => AturanCapaian.Permendagri59.Hitung(RekapBanten.Periode, w.Kode, [])).ToList();
        var teks = TeksRingkasan.Kurang(StatusUrusan.BelumLapor, semua);
        Assert.StartsWith("○ belum lapor (228 laporan): Kabupaten Pacitan (semua urusan); ", teks, StringComparison.Ordinal);
        Assert.EndsWith(" daerah lain, lihat lembar Kepatuhan.", teks, StringComparison.Ordinal);
        Assert.InRange(teks.Length, 200, 520);
    }

    [Fact]
    public void Nothing_missing_is_said_too()
    {
        var lengkap = new BacaanXlsx(RekapBanten.Tulis(Rekap with { Daerah = [Rekap.Daerah[0], Rekap.Daerah[4]] }));
        Assert.Contains("Semua laporan urusan kabupaten/kota dan provinsi sudah diterima.", lengkap.SemuaTeks(Lembar));
    }

    [Fact]
    public void Counts_have_points_between_thousands() => Assert.Equal(
        ["1.234 dari 4.700 sel wajib; bukan capaian", "4.700 daerah", "1.234 dari 4.700 laporan urusan; 1.000 tepat waktu"],
        [TeksRingkasan.SelTerisi(new Terisi(1_234, 4_700)), TeksRingkasan.JumlahDaerah(4_700), TeksRingkasan.Diterima(1_234, 4_700, 1_000)]);

    [Fact]
    public void A_province_without_daerah_that_report_has_a_rekap_of_itself()
    {
        var buku = new BacaanXlsx(RekapBanten.Tulis(RekapBanten.TanpaDaerah()));
        foreach (var ukuran in new[] { "Rata-rata indeks kabupaten/kota", "Rata-rata indeks terlapor kabupaten/kota", "Laporan kabupaten/kota diterima (%)", "Keterisian kabupaten/kota (%)" })
        {
            var baris = buku.Baris(Lembar, "A", ukuran);
            Assert.Equal(("tidak ada", "tidak ada kabupaten/kota yang melapor sendiri dalam provinsi ini"), (buku.Teks(Lembar, $"B{baris}"), buku.Teks(Lembar, $"C{baris}")));
        }

        Assert.Contains("Semua laporan urusan provinsi sudah diterima; tidak ada kabupaten/kota yang melapor sendiri dalam provinsi ini.", buku.SemuaTeks(Lembar));
        Assert.Equal("tanpa kabupaten/kota", buku.Teks("Agregat", "E7"));
        Assert.InRange(buku.Angka(Lembar, $"B{buku.Baris(Lembar, "A", "Indeks laporan provinsi sendiri")}"), 1, 100);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_chart_holds_the_figures_of_the_cells_it_reads(int nomor)
    {
        var bagan = Bagian($"xl/charts/chart{nomor}.xml");
        Assert.Equal(Sel(bagan, "cat").Select(s => Buku.Teks(s.Lembar, s.Alamat)), bagan.Descendants(C + "strCache").Single().Descendants(C + "v").Select(v => v.Value));
        Assert.Equal(
            Sel(bagan, "val").Select(s => Buku.Angka(s.Lembar, s.Alamat)), bagan.Descendants(C + "numCache").Single().Descendants(C + "pt").Select(p => double.Parse(p.Value, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("1", (string?)bagan.Descendants(C + "dLbls").Single().Elements(C + "showVal").Single().Attribute("val"));
    }

    [Fact]
    public void A_chart_does_not_round_a_figure_up_to_a_band_either()
    {
        // Kota Cilegon: 99.996.
        var label = Bagian("xl/charts/chart1.xml").Descendants(C + "dLbl").Single();
        Assert.Equal(("5", "[$-421]\"<\"#,##0.00"), ((string?)label.Element(C + "idx")!.Attribute("val"), (string?)label.Element(C + "numFmt")!.Attribute("formatCode")));
    }

    private static double Nilai(string ukuran) => Buku.Angka(Lembar, $"B{Buku.Baris(Lembar, "A", ukuran)}");

    private static string Keterangan(string ukuran) => Buku.Teks(Lembar, $"C{Buku.Baris(Lembar, "A", ukuran)}");

    private static XElement Bagian(string nama)
    {
        using var zip = new ZipArchive(new MemoryStream(Isi));
        using var bagian = zip.GetEntry(nama)!.Open();
        return XDocument.Load(bagian).Root!;
    }

    // 'Rekap'!$B$7:$B$14
    private static IEnumerable<(string Lembar, string Alamat)> Sel(XElement bagan, string apa)
    {
        var bagian = bagan.Descendants(C + apa).Single().Descendants(C + "f").Single().Value.Split('\'', '!', '$', ':');
        var (lembar, kolom, awal, akhir) = (bagian[1], bagian[4], int.Parse(bagian[5], System.Globalization.CultureInfo.InvariantCulture), int.Parse(bagian[^1], System.Globalization.CultureInfo.InvariantCulture));
        return Enumerable.Range(awal, akhir - awal + 1).Select(b => (lembar, $"{kolom}{b}"));
    }
}
