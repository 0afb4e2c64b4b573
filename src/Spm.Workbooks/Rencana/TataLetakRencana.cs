namespace Spm.Workbooks;

/// <summary>Sheets and columns of the template of a rencana aksi. It is read by the same search as any other table of targets.</summary>
public static class TataLetakRencana
{
    /// <summary>Version that new templates carry in <see cref="LembarMeta"/>.</summary>
    public const string Versi = "1";

    /// <summary>Versions of which templates are about.</summary>
    public static IReadOnlyList<string> VersiDikenal { get; } = [Versi];

    /// <summary>Sheet with instructions and the decree.</summary>
    public const string LembarDokumen = "Dokumen";

    /// <summary>Sheet of the targets: a row per service and year, the header in row 1.</summary>
    public const string LembarTarget = "Target";

    /// <summary>Hidden sheet: a key in column A, its value as text in column B, as in a template for reports.</summary>
    public const string LembarMeta = "_spm_rencana";

    /// <summary>Label to the left of the name and number of the decree.</summary>
    public const string LabelDasarHukum = "Dasar Hukum";

    /// <summary>Cell of the decree on <see cref="LembarDokumen"/>.</summary>
    public const string SelDasarHukum = "B4";

    /// <summary>Header of <see cref="LembarTarget"/>, columns A to G.</summary>
    public static IReadOnlyList<string> Kepala { get; } =
        ["Kode Layanan", "Jenis Pelayanan Dasar", "Satuan", "Tahun", "Target Jumlah", "Target Mutu (%)", "Keterangan"];
}
