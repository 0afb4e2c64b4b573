using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>The outcome of a request to withdraw.</summary>
/// <param name="Putusan">What became of it.</param>
/// <param name="Penarikan">The withdrawal, or the earlier one where it was carried out before; null where nothing is withdrawn.</param>
/// <param name="Berlaku">The services of the slot that count now, each with its version.</param>
public sealed record HasilPenarikan(PutusanPenarikan Putusan, Penarikan? Penarikan, IReadOnlyList<LayananTerkini> Berlaku)
{
    /// <summary>The quarters whose rekap has been asked for again; of targets several, or none where there is none yet.</summary>
    public IReadOnlyList<Periode> Rekap { get; init; } = [];
}
