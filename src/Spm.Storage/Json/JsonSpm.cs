using System.Text.Json;
using System.Text.Json.Serialization;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>How domain records are written as JSON: codes, quarters, slots and exact fractions as their texts, enums by name, no nulls lost.</summary>
public static class JsonSpm
{
    /// <summary>The options; shared and read-only.</summary>
    public static JsonSerializerOptions Opsi { get; } = Buat();

    private static JsonSerializerOptions Buat()
    {
        var opsi = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            NumberHandling = JsonNumberHandling.Strict,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters =
            {
                new ParsableJsonConverter<KodeWilayah>(),
                new ParsableJsonConverter<KodeLayanan>(),
                new ParsableJsonConverter<Periode>(),
                new ParsableJsonConverter<Slot>(),
                new ParsableJsonConverter<SlotRencana>(),
                new ParsableJsonConverter<Urusan>(),
                new ParsableJsonConverter<Pecahan>(),
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            },
        };
        opsi.MakeReadOnly(populateMissingResolver: true);
        return opsi;
    }
}
