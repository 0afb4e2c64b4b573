using System.Text.Json.Serialization;

namespace SpmFunctions;

/// <summary>Which results to write as a rekap.</summary>
/// <param name="Rekap">The rekap.</param>
/// <param name="Generasi">Generation that was wanted before the results were computed.</param>
/// <param name="Hasil">Names of the results in the container <c>capaian</c>: references, not payloads.</param>
public sealed record PermintaanTulis(PermintaanRekap Rekap, long Generasi, IReadOnlyList<string> Hasil)
{
    /// <summary>As <see cref="RencanaRekap.Jejak"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Jejak { get; init; }

    /// <summary>As <see cref="RencanaRekap.Sejak"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? Sejak { get; init; }
}
