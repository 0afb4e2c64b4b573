namespace Spm.Domain;

/// <summary>A mean of indices of daerah, each with equal weight, and over which daerah it goes.</summary>
/// <param name="Nilai">The mean, 0 to 100, exact; null where no daerah has such an index.</param>
/// <param name="Daerah">The daerah that are in it, ordered by code.</param>
/// <param name="Tanpa">The daerah that are not, because they have no such index, ordered by code.</param>
public sealed record RerataIndeks(Pecahan? Nilai, IReadOnlyList<KodeWilayah> Daerah, IReadOnlyList<KodeWilayah> Tanpa);
