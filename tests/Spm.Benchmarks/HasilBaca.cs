namespace Spm.Benchmarks;

/// <summary>What a reader made of a workbook, so that all can be seen to have done the same work.</summary>
/// <param name="Sel">Cells with a value.</param>
/// <param name="Jumlah">Sum of the numbers.</param>
/// <param name="Huruf">Characters of the texts.</param>
internal readonly record struct HasilBaca(long Sel, double Jumlah, long Huruf);
