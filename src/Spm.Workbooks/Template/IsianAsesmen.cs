namespace Spm.Workbooks;

/// <summary>Input cells of a row of the sheet of literasi and numerasi.</summary>
/// <param name="Nilai">This year's result, 0 to 100.</param>
/// <param name="DuaTahunLalu">The result of two years before, 0 to 100.</param>
public sealed record IsianAsesmen(IsianSel Nilai, IsianSel DuaTahunLalu);
