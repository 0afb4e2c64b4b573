using System.Text.Json.Serialization;

namespace SpmFunctions;

/// <summary>Which daerah to compute.</summary>
/// <param name="Periode">Quarter.</param>
/// <param name="Wilayah">Code of the daerah, or of the province for its own report.</param>
public sealed record PermintaanDaerah(string Periode, string Wilayah)
{
    /// <summary>As <see cref="RencanaRekap.Jejak"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Jejak { get; init; }
}
