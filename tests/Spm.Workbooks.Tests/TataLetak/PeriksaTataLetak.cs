using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>What tests of layouts look at in a verdict.</summary>
internal static class PeriksaTataLetak
{
    /// <summary>Target and achievement of a service; null where it is not reported.</summary>
    public static (decimal? Harus, decimal? Terlayani)? Angka(this HasilPenilaian hasil, string kode)
    {
        Assert.True(hasil.Diterima, string.Join('\n', hasil.Temuan.Select(t => $"{PeriksaTemuan.Singkat(t)} {t.Pesan}")));
        return hasil.Laporan!.Layanan.SingleOrDefault(l => l.Kode.ToString() == kode) is { } layanan ? (layanan.Harus?.Nilai, layanan.Terlayani?.Nilai) : null;
    }

    /// <summary>Lines of mutu of a service, as <c>1.B.2 10 8</c>; the OPD's own by name.</summary>
    public static IEnumerable<string> Mutu(this HasilPenilaian hasil, string kode) =>
        hasil.Laporan!.Layanan.Single(l => l.Kode.ToString() == kode).Mutu.Select(m => $"{m.Kode ?? m.Item} {m.Harus.Nilai} {m.Terpenuhi?.Nilai}");

    /// <summary>Findings that say how the layout was read (SPM-13x to SPM-17x), and errors of any kind.</summary>
    public static IEnumerable<string> Pokok(this HasilPenilaian hasil) =>
        hasil.Temuan.Where(t => t.Keparahan == Keparahan.Galat || string.CompareOrdinal(t.Kode, "SPM-130") >= 0 && string.CompareOrdinal(t.Kode, "SPM-180") < 0 && t.Kode is not ("SPM-138" or "SPM-165"))
            .Select(PeriksaTemuan.Singkat);

    /// <summary>Text of the one finding of a kind.</summary>
    public static string Pesan(this HasilPenilaian hasil, string kode) => hasil.Temuan.Single(t => t.Kode == kode).Pesan;
}
