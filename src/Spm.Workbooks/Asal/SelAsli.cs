using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>A cell of an uploaded workbook as the kept copy has it.</summary>
/// <param name="Sel">The cell.</param>
/// <param name="Tertulis">What it holds, for people: a number the Indonesian way, a text in quotes, <c>kosong</c>; NIK are masked.</param>
/// <param name="Nilai">The number that it gives; null where it gives none.</param>
public sealed record SelAsli(RentangAsal Sel, string Tertulis, decimal? Nilai);
