namespace Spm.Domain;

/// <summary>An earlier index, and how it changed where both exist and follow the same rules.</summary>
/// <param name="Lalu">Earlier index, 0 to 100; null where there is none.</param>
/// <param name="Perubahan">The change; null where it cannot be said.</param>
/// <param name="Keadaan">
/// The urusan behind the index of a daerah, and of those counted in both the services, or the services behind the index of an urusan, that stood otherwise then; empty where its
/// rekap is not there or knows no such daerah.
/// </param>
public sealed record SelTren(decimal? Lalu, PerubahanIndeks? Perubahan, IReadOnlyList<PerubahanKeadaan> Keadaan);
