namespace Spm.Workbooks;

/// <summary>What holds for a workbook or a document as a whole.</summary>
/// <param name="Judul">Title.</param>
/// <param name="Tanggal">Date that it carries as created and modified: a date of the content, not of the run.</param>
/// <param name="Kertas">Paper that it is laid out for.</param>
internal sealed record SifatBuku(string Judul, DateOnly Tanggal, Kertas Kertas = Kertas.A4);
