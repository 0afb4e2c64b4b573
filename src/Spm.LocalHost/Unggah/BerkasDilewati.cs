namespace Spm.LocalHost;

/// <summary>A file that is not uploaded.</summary>
/// <param name="Path">Its path in the folder.</param>
/// <param name="Alasan">Why, and what to do.</param>
internal sealed record BerkasDilewati(string Path, string Alasan);
