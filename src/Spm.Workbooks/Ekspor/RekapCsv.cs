using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Writes <c>rekap.csv</c>, the figures of a rekap for pivot tables: one figure per line, with what it is about and its unit; described in <c>docs/rekap-csv.md</c>. Holds no
/// aggregates, so that nothing is counted twice.
/// </summary>
public static class RekapCsv
{
    private static readonly string[] Kolom =
    [
        "periode", "kode_provinsi", "provinsi", "kode_daerah", "daerah", "jenis", "kode_urusan", "urusan", "kode_layanan", "layanan",
        "blok", "kode_item", "item", "ukuran", "nilai", "satuan", "keadaan", "keterangan", "tanda",
    ];

    /// <summary>Writes the file.</summary>
    /// <param name="rekap">The rekap.</param>
    /// <param name="keluaran">Where to write; stays open.</param>
    /// <exception cref="KeyNotFoundException">A wilayah or service of the rekap does not exist.</exception>
    public static void Tulis(Rekap rekap, Stream keluaran)
    {
        ArgumentNullException.ThrowIfNull(rekap);
        ArgumentNullException.ThrowIfNull(keluaran);
        using var csv = new PenulisCsv(keluaran);
        foreach (var kolom in Kolom)
        {
            csv.Teks(kolom);
        }

        csv.AkhirBaris();
        foreach (var daerah in rekap.Daerah)
        {
            new DaerahCsv(csv, rekap, daerah.Hasil, daerah.Peringkat).Tulis();
        }

        new DaerahCsv(csv, rekap, rekap.LaporanProvinsi, peringkat: null).Tulis();
    }
}
