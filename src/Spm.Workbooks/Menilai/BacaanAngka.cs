namespace Spm.Workbooks;

/// <summary>What a text says as a number.</summary>
/// <param name="Nilai">The value, or null where the text is no number.</param>
/// <param name="Lain">A second value that the text can mean as well, or null where it has one reading only.</param>
public readonly record struct BacaanAngka(decimal? Nilai, decimal? Lain);
