using System.Text.Json;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>Workbooks in the layouts of agencies, made by openpyxl and saved again by LibreOffice, against what their maker added up by itself (Berkas/TataLetak/harapan.json).</summary>
public class BerkasTataLetakTests
{
    private const string Salinan = "libreoffice-";

    private static readonly JsonElement Harapan = JsonDocument.Parse(File.ReadAllBytes(Jalan("harapan.json"))).RootElement;

    public static TheoryData<string> Diterima => Berkas(ditolak: false);

    public static TheoryData<string> Ditolak => Berkas(ditolak: true);

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
        var galat = hasil.Temuan.Where(t => t.Keparahan == Keparahan.Galat).Select(t => $"{t.Lembar}!{t.Sel}").ToHashSet();
        if (Harapan.GetProperty(Asli(berkas)).TryGetProperty("galat", out var sel))
        {
            Assert.Superset(sel.EnumerateArray().Select(s => (s.ValueKind == JsonValueKind.Object ? s.GetProperty("sel") : s).GetString()!.Replace(" !", "!", StringComparison.Ordinal).Trim()).ToHashSet(), galat);
        }
    }

    private static HasilPenilaian Nilai(string berkas)
    {
        var harapan = Harapan.GetProperty(Asli(berkas));
        string Teks(string nama) => harapan.GetProperty(nama).GetString()!;
        using var isi = File.OpenRead(Jalan(berkas));
        var slot = new Slot(Periode.Parse(Teks("periode")), KodeWilayah.Parse(Teks("wilayah")), Urusan.Parse(Teks("urusan")));
        return PenilaiWorkbook.Nilai(isi, new KonteksPenilaian { Slot = slot }, CancellationToken.None);
    }

    private static TheoryData<string> Berkas(bool ditolak) =>
        [.. Harapan.EnumerateObject().Where(b => (b.Value.TryGetProperty("ditolak", out var tolak) && tolak.ValueKind != JsonValueKind.False) == ditolak).SelectMany(b => new[] { b.Name, Salinan + b.Name })];

    private static decimal? Angka(JsonElement induk, string nama) => induk.GetProperty(nama) is { ValueKind: JsonValueKind.Number } angka ? angka.GetDecimal() : null;

    private static string Asli(string berkas) => berkas.StartsWith(Salinan, StringComparison.Ordinal) ? berkas[Salinan.Length..] : berkas;

    private static string Jalan(string berkas) => Path.Combine(AppContext.BaseDirectory, "Berkas", "TataLetak", berkas);

    private static string Tulis(Temuan t) => $"{t.Kode} {t.Lembar}!{t.Sel} {t.Pesan}";
}
