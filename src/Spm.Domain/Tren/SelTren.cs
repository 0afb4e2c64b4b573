namespace Spm.Domain;

/// <summary>An earlier index, and how it changed where both exist and follow the same rules.</summary>
/// <param name="Lalu">Earlier index, 0 to 100; null where there is none.</param>
/// <param name="Terlapor">Number of urusan of the daerah with an accepted report then; null where its rekap is not there or knows no such daerah.</param>
/// <param name="Perubahan">The change; null where it cannot be said.</param>
public sealed record SelTren(decimal? Lalu, int? Terlapor, PerubahanIndeks? Perubahan);
