using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>Capaian computed from the reports once more, in another way than the product: plain floating point, nothing of the rules reused.</summary>
internal static class HitunganLain
{
    /// <summary>Index of an urusan, or null where there is none.</summary>
    public static double? Urusan(CapaianUrusan urusan)
    {
        if (urusan.Status is not (StatusUrusan.Diterima or StatusUrusan.Terlambat))
        {
            return null;
        }

        var berlaku = urusan.Layanan.Where(l => l.Laporan is not { Berlaku: false }).Select(Layanan).ToArray();
        return berlaku.Length == 0 ? null : berlaku.Average();
    }

    /// <summary>Index of a daerah: an urusan without an accepted report counts 0, one in which nothing applies does not count.</summary>
    public static double Daerah(CapaianDaerah daerah) =>
        daerah.Urusan.Select(u => u.Status is StatusUrusan.Ditolak or StatusUrusan.BelumLapor ? 0 : Urusan(u)).OfType<double>().Average();

    private static double Layanan(CapaianLayanan layanan)
    {
        if (layanan.Laporan is not { Harus.Nilai: var harus, Terlayani.Nilai: var terlayani } laporan)
        {
            return 0;
        }

        var persen = laporan.Mutu.Where(b => b.Harus.Nilai > 0).Select(b => Math.Min(100, (double)b.Terpenuhi!.Nilai / (double)b.Harus.Nilai * 100)).ToList();
        if (persen.Count > 0)
        {
            var kosong = Katalog.Cari(layanan.Kode)!.Mutu.Count(i => laporan.Mutu.All(b => b.Kode != i.Kode));
            persen.AddRange(Enumerable.Repeat(0.0, kosong));
        }

        return (0.8 * Math.Min(100, (double)terlayani / (double)harus * 100)) + (0.2 * persen.DefaultIfEmpty(0).Average());
    }
}
