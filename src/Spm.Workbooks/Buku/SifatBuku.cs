namespace Spm.Workbooks;

/// <summary>What the properties of a workbook say.</summary>
/// <param name="Judul">Title.</param>
/// <param name="Tanggal">Date that it carries as created and modified: a date of the content, not of the run.</param>
internal sealed record SifatBuku(string Judul, DateOnly Tanggal);
