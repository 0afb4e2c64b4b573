using Spm.Domain;

namespace SpmFunctions;

/// <summary>What an upload changed.</summary>
/// <param name="Slot">What it was for.</param>
/// <param name="Rekap">The quarters whose rekap of the province has been asked for again; a document with targets can change several, or none.</param>
public sealed record PerubahanUnggahan(ITempatUnggahan Slot, IReadOnlyList<Periode> Rekap);
