namespace Spm.Workbooks;

/// <summary>A cell that is about to be written: a text, a number or nothing, with its look. The default value is no cell at all.</summary>
/// <param name="Teks">Text, or null.</param>
/// <param name="Angka">Number, or null.</param>
/// <param name="Gaya">Look, or null where there is no cell.</param>
internal readonly record struct SelLembar(string? Teks, double? Angka, GayaSel? Gaya);
