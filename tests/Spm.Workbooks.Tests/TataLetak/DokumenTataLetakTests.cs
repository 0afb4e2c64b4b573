using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>docs/tata-letak.md says what the program does.</summary>
public class DokumenTataLetakTests
{
    private static readonly Slot Slot = Slot.Parse("2025-TW4/36.01/sosial");

    [Fact]
    public void Example_reads_the_sheet_beside_it_with_the_figures_the_text_names()
    {
        var hasil = Nilai(KumpulanProfil.Gabung([("contoh.json", Berkas())]));

        Assert.True(hasil.Diterima);
        Assert.Equal(("rehsos-dinsos", "1", "rehsos-dinsos"), (hasil.Laporan!.TataLetak, hasil.Laporan.VersiTemplate, hasil.TataLetak!.Kode));
        Assert.Equal(
            ["K-SOS-01 210 240 Orang", "K-SOS-02 100 125 Orang", "K-SOS-03 310 310 Orang", "K-SOS-04 36 45 Orang"],
            hasil.Laporan.Layanan.Select(l => $"{l.Kode} {l.Terlayani!.Nilai} {l.Harus!.Nilai} {l.Satuan}"));
        Assert.All(hasil.Laporan.Layanan, l => Assert.Contains($"{l.Kode} {(l.Kode.ToString() == "K-SOS-01" ? "mendapat " : "")}{l.Terlayani!.Nilai} dari {l.Harus!.Nilai}", TeksSebaris(), StringComparison.Ordinal));

        // Nothing beside the figures is at odds with them: only what the layout lacks is told.
        Assert.Equal(["SPM-138", "SPM-222"], hasil.Temuan.Select(t => t.Kode).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sheet_of_the_example_is_not_recognised_without_it()
    {
        var hasil = Nilai(KumpulanProfil.Bawaan);

        Assert.Null(hasil.TataLetak);
        Assert.Contains("SPM-130", hasil.Temuan.Select(t => t.Kode));
    }

    [Fact]
    public void Every_field_value_and_finding_of_profiles_is_documented()
    {
        var isian = new[] { typeof(ProfilTataLetak), typeof(ProfilLembar), typeof(ProfilTabel), typeof(ProfilKolom), typeof(ProfilBaris), typeof(ProfilPeran) }
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Select(p => p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(p.Name));
        var bidang = Enum.GetNames<BidangKolom>().Select(JsonNamingPolicy.CamelCase.ConvertName);
        Assert.Empty(isian.Concat(bidang).Distinct().Except(DokumenTataLetak.Isian));

        // Tables of the document that are not of fields name sheets' months and the like: nothing but findings may be left over.
        Assert.All(TemuanTataLetak.Semua, j => Assert.Contains($"\n| {j.Kode} | ", DokumenTataLetak.Teks, StringComparison.Ordinal));
        var nilai = Enum.GetNames<RincianKolom>().Concat(Enum.GetValues<BlokTabel>().Where(b => b < BlokTabel.Kendala).Select(b => b.ToString())).Concat(Enum.GetNames<Tingkat>());
        Assert.All(nilai, n => Assert.Contains($"`{JsonNamingPolicy.CamelCase.ConvertName(n)}`", DokumenTataLetak.Teks, StringComparison.Ordinal));
        Assert.All(Urusan.Semua, u => Assert.Contains($"`{u.Segmen}`", DokumenTataLetak.Teks, StringComparison.Ordinal));
    }

    [Fact]
    public void Limits_are_the_documented_ones() =>
        Assert.Contains(
            $"Paling banyak {BatasTataLetak.ProfilTerbanyak} berkas, masing-masing paling besar {BatasTataLetak.UkuranProfilTerbesar / 1024} KiB", TeksSebaris(), StringComparison.Ordinal);

    private static string TeksSebaris() => string.Join(' ', DokumenTataLetak.Teks.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static MemoryStream Berkas() => new(Encoding.UTF8.GetBytes(DokumenTataLetak.Profil));

    private static HasilPenilaian Nilai(KumpulanProfil profil) =>
        PenilaiWorkbook.Nilai(new MemoryStream(DokumenTataLetak.Lembar().Bita()), new KonteksPenilaian { Slot = Slot, TataLetak = profil }, CancellationToken.None);
}
