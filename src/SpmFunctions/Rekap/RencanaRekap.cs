using System.Text.Json.Serialization;

namespace SpmFunctions;

/// <summary>What there is to build.</summary>
/// <param name="Diminta">Wanted generation.</param>
/// <param name="Dibangun">Built generation.</param>
/// <param name="Wilayah">
/// Codes of the province and its daerah. Part of the answer of an activity, so that a running instance keeps its list when a newer version of the app has another.
/// </param>
public sealed record RencanaRekap(long Diminta, long Dibangun, IReadOnlyList<string> Wilayah)
{
    /// <summary>W3C traceparent of the round, for its activities; null where nobody listens, and in the history of an older version.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Jejak { get; init; }

    /// <summary>When the first change of this round was asked for; null where that is not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? Sejak { get; init; }
}
