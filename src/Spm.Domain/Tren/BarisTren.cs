namespace Spm.Domain;

/// <summary>An index of a daerah now and in each of the earlier rekap.</summary>
/// <param name="Wilayah">Daerah, or the province for its own report.</param>
/// <param name="Urusan">Urusan; null for the index of the daerah.</param>
/// <param name="Kini">The index now, 0 to 100; null where there is none, or no report was accepted.</param>
/// <param name="Lalu">One per <see cref="Tren.Pembanding"/>, in their order.</param>
public sealed record BarisTren(KodeWilayah Wilayah, Urusan? Urusan, decimal? Kini, IReadOnlyList<SelTren> Lalu);
