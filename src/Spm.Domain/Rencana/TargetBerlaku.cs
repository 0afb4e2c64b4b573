namespace Spm.Domain;

/// <summary>The target of a service that counts for the year of a rekap.</summary>
/// <param name="Target">What is set.</param>
/// <param name="Sumber">Version and file of the document that sets it.</param>
/// <param name="DasarHukum">Name and number of the decree, as written; null where the document names none.</param>
public sealed record TargetBerlaku(TargetLayanan Target, SumberLayanan Sumber, string? DasarHukum);
