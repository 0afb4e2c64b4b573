using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Entities as the JSON of the Table service, with the types that JSON lacks named in <c>@odata.type</c>.</summary>
internal static class TableEntityJson
{
    private const string TypeSuffix = "@odata.type";

    public static ReadOnlyMemory<byte> Write(TableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        foreach (var (name, value) in (IEnumerable<KeyValuePair<string, object?>>)entity!)
        {
            // The service sets these two; and it has no null: a property without a value is a property that is not there.
            if (name is not (TableEntity.ETagName or TableEntity.TimestampName) && value is not null)
            {
                WriteProperty(writer, name, value);
            }
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    public static TableEntity Read(JsonElement json)
    {
        var entity = new TableEntity();
        foreach (var property in json.EnumerateObject())
        {
            var annotation = property.Name.EndsWith(TypeSuffix, StringComparison.Ordinal);
            if (!annotation && property.Name != "odata.metadata")
            {
                var type = json.TryGetProperty(property.Name + TypeSuffix, out var annotated) ? annotated.GetString() : null;
                entity[property.Name] = Read(property.Value, property.Name == TableEntity.TimestampName ? "Edm.DateTime" : type);
            }
        }

        return entity;
    }

    private static void WriteProperty(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteString(name, text);
                break;
            case int number:
                writer.WriteNumber(name, number);
                break;
            case bool flag:
                writer.WriteBoolean(name, flag);
                break;
            case double number:
                writer.WriteString(name + TypeSuffix, "Edm.Double");
                writer.WriteNumber(name, number);
                break;
            case long number:
                WriteTyped(writer, name, "Edm.Int64", number.ToString(CultureInfo.InvariantCulture));
                break;
            case Guid id:
                WriteTyped(writer, name, "Edm.Guid", id.ToString());
                break;
            case DateTimeOffset time:
                WriteTyped(writer, name, "Edm.DateTime", TableTime.Format(time));
                break;
            case DateTime { Kind: DateTimeKind.Utc } time:
                WriteTyped(writer, name, "Edm.DateTime", TableTime.Format(time));
                break;
            case byte[] bytes:
                WriteTyped(writer, name, "Edm.Binary", Convert.ToBase64String(bytes));
                break;
            case BinaryData data:
                WriteTyped(writer, name, "Edm.Binary", Convert.ToBase64String(data));
                break;
            default:
                throw new NotSupportedException($"Property {name}: a table has no type for {value.GetType()}, and a DateTime must be UTC.");
        }
    }

    private static void WriteTyped(Utf8JsonWriter writer, string name, string type, string value)
    {
        writer.WriteString(name + TypeSuffix, type);
        writer.WriteString(name, value);
    }

    private static object? Read(JsonElement value, string? type) => (value.ValueKind, type) switch
    {
        (JsonValueKind.Null, _) => null,
        (JsonValueKind.String, "Edm.Int64") => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        (JsonValueKind.String, "Edm.DateTime") => DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        (JsonValueKind.String, "Edm.Guid") => Guid.Parse(value.GetString()!),
        (JsonValueKind.String, "Edm.Binary") => Convert.FromBase64String(value.GetString()!),
        (JsonValueKind.String, "Edm.Double") => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        (JsonValueKind.String, _) => value.GetString(),
        (JsonValueKind.True or JsonValueKind.False, _) => value.GetBoolean(),
        (JsonValueKind.Number, "Edm.Double") => value.GetDouble(),
        (JsonValueKind.Number, _) when value.TryGetInt32(out var number) => number,
        (JsonValueKind.Number, _) when value.TryGetInt64(out var number) => number,
        (JsonValueKind.Number, _) => value.GetDouble(),
        _ => throw new NotSupportedException($"A table has no {value.ValueKind} of type {type}."),
    };
}

/// <summary>Points in time as the Table service writes them.</summary>
internal static class TableTime
{
    public static string Format(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
}
