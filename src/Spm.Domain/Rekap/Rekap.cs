namespace Spm.Domain;

/// <summary>
/// The provincial rekap of one quarter: a pure function of the current reports, and documents with targets, of its daerah and of the province. The workbook and <c>rekap.json</c> are two
/// views of it.
/// </summary>
public sealed record Rekap
{
    /// <summary>Quarter.</summary>
    public required Periode Periode { get; init; }

    /// <summary>Province.</summary>
    public required KodeWilayah Provinsi { get; init; }

    /// <summary>The rule set that the numbers follow.</summary>
    public required AturanCapaian Aturan { get; init; }

    /// <summary>The deadlines of the quarter.</summary>
    public required Tenggat Tenggat { get; init; }

    /// <summary>The kabupaten and kota, ordered by code.</summary>
    public required IReadOnlyList<BarisRekap> Daerah { get; init; }

    /// <summary>The province's own report, never averaged with its daerah.</summary>
    public required HasilDaerah LaporanProvinsi { get; init; }

    /// <summary>Which edition this is, and what changed since the one that was sent last.</summary>
    public KeadaanEdisi Edisi { get; init; } = KeadaanEdisi.Pertama;

    /// <summary>The same beside earlier rekap; null where it was not looked for. What it says depends on other rekap, not only on the current reports.</summary>
    public Tren? Tren { get; init; }

    /// <summary>True where a current report belongs to the built-in sample: the rekap then says "contoh, bukan data resmi".</summary>
    public bool Contoh => LaporanProvinsi.Contoh || Daerah.Any(d => d.Hasil.Contoh);
}
