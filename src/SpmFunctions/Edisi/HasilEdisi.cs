using Spm.Domain;

namespace SpmFunctions;

/// <summary>The outcome of a request to note a rekap as sent.</summary>
/// <param name="Putusan">What became of it.</param>
/// <param name="Edisi">The edition: the new one, or the one that was sent last; null where there is none.</param>
public sealed record HasilEdisi(PutusanEdisi Putusan, Edisi? Edisi);
