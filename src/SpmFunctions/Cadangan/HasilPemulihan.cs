using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>What a restore found and did.</summary>
/// <param name="Cadangan">The copy as it was found. Where it is not whole, nothing else was looked at.</param>
public sealed record HasilPemulihan(PemeriksaanCadangan Cadangan)
{
    /// <summary>The tables, in the order of the set.</summary>
    public IReadOnlyList<PemulihanTabel> Tabel { get; init; } = [];

    /// <summary>Slots whose row was set to what their history says.</summary>
    public IReadOnlyList<ITempatUnggahan> Diselaraskan { get; init; } = [];

    /// <summary>Uploads that were judged after the copy, and whose version is in no history: they are judged again, as received when they were sent.</summary>
    public IReadOnlyList<string> DinilaiLagi { get; init; } = [];

    /// <summary>
    /// Accepted uploads that lost their version in the same way, but were overwritten or deleted since, so that nothing judges them again: their reports count for nothing until a person sends them again.
    /// </summary>
    public IReadOnlyList<string> TidakDapatDinilaiLagi { get; init; } = [];

    /// <summary>Withdrawals that the copy has not, and have to be done again by whoever did them.</summary>
    public IReadOnlyList<PenarikanHilang> PenarikanHilang { get; init; } = [];

    /// <summary>Number of rekap that were asked for.</summary>
    public int Rekap { get; init; }
}
