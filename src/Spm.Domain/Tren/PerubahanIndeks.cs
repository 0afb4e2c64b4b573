namespace Spm.Domain;

/// <summary>How an index changed between two rekap, or between two published figures.</summary>
/// <param name="Lalu">Earlier index, 0 to 100.</param>
/// <param name="Kini">Later index, 0 to 100.</param>
public readonly record struct PerubahanIndeks(decimal Lalu, decimal Kini)
{
    /// <summary>Later less earlier, in points of the index (not percent), not rounded.</summary>
    public decimal Selisih => Kini - Lalu;

    /// <summary>Which way, decided on the values that are not rounded.</summary>
    public ArahPerubahan Arah => Selisih switch { > 0 => ArahPerubahan.Naik, < 0 => ArahPerubahan.Turun, _ => ArahPerubahan.Tetap };
}
