namespace Spm.Workbooks;

/// <summary>What a name was found to stand for.</summary>
/// <param name="Nilai">That.</param>
/// <param name="Cara">How it was found.</param>
internal sealed record KecocokanNama<T>(T Nilai, CaraCocok Cara);
