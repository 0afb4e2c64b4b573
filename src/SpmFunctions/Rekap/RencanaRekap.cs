namespace SpmFunctions;

/// <summary>What there is to build.</summary>
/// <param name="Diminta">Wanted generation.</param>
/// <param name="Dibangun">Built generation.</param>
/// <param name="Wilayah">
/// Codes of the province and its daerah. Part of the answer of an activity, so that a running instance keeps its list when a newer version of the app has another.
/// </param>
public sealed record RencanaRekap(long Diminta, long Dibangun, IReadOnlyList<string> Wilayah);
