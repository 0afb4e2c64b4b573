namespace Spm.Workbooks;

/// <summary>Which sheets of a workbook in some layout count. The figures of all that do are added up.</summary>
public sealed record ProfilLembar
{
    /// <summary>Names of sheets that repeat the sums of the others: compared, and read only where they are alone.</summary>
    public IReadOnlyList<string> Rekap { get; init; } = [];

    /// <summary>
    /// Where several sheets stand for the same, the names in order of precedence, with <c>{tahun}</c> for the year of the quarter: only those that match the first pattern that any
    /// sheet matches are read. Empty for all sheets.
    /// </summary>
    public IReadOnlyList<string> Pilih { get; init; } = [];
}
