using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Spm.Storage;

/// <summary>Writes a value type of the domain as the text that it parses from.</summary>
/// <typeparam name="T">A type whose <see cref="object.ToString"/> is read back by its own parser.</typeparam>
internal sealed class ParsableJsonConverter<T> : JsonConverter<T>
    where T : IParsable<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var teks = reader.GetString();
        return T.TryParse(teks, CultureInfo.InvariantCulture, out var nilai)
            ? nilai
            : throw new JsonException($"'{teks}' is not a {typeof(T).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
