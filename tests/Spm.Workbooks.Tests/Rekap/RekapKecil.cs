using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>A rekap of Banten put together from the reports that a test names; of everything else nothing was received.</summary>
internal static class RekapKecil
{
    /// <summary>Makes a rekap.</summary>
    /// <param name="laporan">The reports: the daerah, or 36 for the province itself, and what it reports of one service.</param>
    public static Rekap Dari(params IReadOnlyList<(string Wilayah, LaporanLayanan Laporan)> laporan)
    {
        var daerah = laporan.Select(l => l.Wilayah).Where(w => w != "36").Distinct();
        return PenyusunRekap.Susun(
            RekapBanten.Periode,
            RekapBanten.Banten,
            AturanCapaian.Permendagri59,
            KalenderTenggat.Bawaan.Untuk(RekapBanten.Periode, RekapBanten.Banten),
            [.. daerah.Select(w => Hasil(w, laporan))],
            Hasil("36", laporan));
    }

    /// <summary>The workbook of a rekap made of reports.</summary>
    public static BacaanXlsx Tulis(params IReadOnlyList<(string Wilayah, LaporanLayanan Laporan)> laporan) => new(RekapBanten.Tulis(Dari(laporan)));

    private static HasilDaerah Hasil(string wilayah, IReadOnlyList<(string Wilayah, LaporanLayanan Laporan)> laporan)
    {
        var milik = laporan.Where(l => l.Wilayah == wilayah).ToLookup(l => Katalog.Cari(l.Laporan.Kode)!.Urusan, l => l.Laporan);
        return new HasilDaerah(
            AturanCapaian.Permendagri59.Hitung(RekapBanten.Periode, KodeWilayah.Parse(wilayah), [.. milik.Select(u => new KeadaanUrusan(u.Key, StatusUrusan.Diterima, u.ToDictionary(l => l.Kode)))]),
            [],
            Contoh: false);
    }
}
