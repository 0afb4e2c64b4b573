namespace Spm.Workbooks;

/// <summary>Which sheets of a workbook in some layout count.</summary>
public sealed record ProfilLembar
{
    /// <summary>True where every sheet is a part (a puskesmas, say) and their figures are added up; false where the same thing on two sheets is an error.</summary>
    public bool Jumlahkan { get; init; } = true;

    /// <summary>Names of sheets that repeat the sums of the others: compared, and read only where they are alone.</summary>
    public IReadOnlyList<string> Rekap { get; init; } = [];

    /// <summary>
    /// Where several sheets stand for the same, the names in order of precedence, with <c>{tahun}</c> for the year of the quarter: only those that match the first pattern that any
    /// sheet matches are read. Empty for all sheets.
    /// </summary>
    public IReadOnlyList<string> Pilih { get; init; } = [];
}
