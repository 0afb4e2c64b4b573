using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;

namespace Spm.Storage;

/// <summary>
/// A row of a table as one line of JSON, in the form that the table service itself takes (OData JSON, minimal metadata): what JSON has no type for stands as text with its EDM type beside it,
/// so that a row that is read back is the row that was written.
/// </summary>
internal static class BarisCadangan
{
    private const string AkhiranJenis = "@odata.type";
    private const string Saat = "Timestamp";
    private const string Etag = "odata.etag";

    /// <summary>Writes a row, its columns in the order of their names.</summary>
    /// <param name="baris">The row; columns without a value are left out, as the table leaves them out.</param>
    /// <param name="denganSaat">Whether the time is written at which storage wrote the row: it is not part of what the row says.</param>
    /// <exception cref="NotSupportedException">A column has a type that no table has.</exception>
    public static ReadOnlyMemory<byte> Tulis(TableEntity baris, bool denganSaat = true)
    {
        var isi = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(isi);
        json.WriteStartObject();
        foreach (var (kolom, nilai) in baris.OrderBy(k => k.Key, StringComparer.Ordinal))
        {
            if (nilai is not null && kolom != Etag && (denganSaat || kolom != Saat))
            {
                Tulis(json, kolom, nilai);
            }
        }

        json.WriteEndObject();
        json.Flush();
        return isi.WrittenMemory;
    }

    /// <summary>Reads what <see cref="Tulis(TableEntity, bool)"/> wrote.</summary>
    /// <exception cref="FormatException">A value is none of its type.</exception>
    /// <exception cref="JsonException">The line is no JSON.</exception>
    public static TableEntity Baca(string isi)
    {
        using var json = JsonDocument.Parse(isi);
        var baris = new TableEntity();
        var jenis = json.RootElement.EnumerateObject().Where(k => k.Name.EndsWith(AkhiranJenis, StringComparison.Ordinal))
            .ToDictionary(k => k.Name[..^AkhiranJenis.Length], k => k.Value.GetString(), StringComparer.Ordinal);
        foreach (var kolom in json.RootElement.EnumerateObject().Where(k => !k.Name.EndsWith(AkhiranJenis, StringComparison.Ordinal)))
        {
            baris[kolom.Name] = Nilai(kolom, jenis.GetValueOrDefault(kolom.Name));
        }

        return baris;
    }

    private static void Tulis(Utf8JsonWriter json, string kolom, object nilai)
    {
        switch (nilai)
        {
            case string teks:
                json.WriteString(kolom, teks);
                break;
            case bool benar:
                json.WriteBoolean(kolom, benar);
                break;
            case int bilangan:
                json.WriteNumber(kolom, bilangan);
                break;
            case long bilangan:
                Tulis(json, kolom, "Edm.Int64", bilangan.ToString(CultureInfo.InvariantCulture));
                break;
            case double pecahan:
                Tulis(json, kolom, "Edm.Double", pecahan.ToString("R", CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset saat:
                Tulis(json, kolom, "Edm.DateTime", saat.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
                break;
            case Guid guid:
                Tulis(json, kolom, "Edm.Guid", guid.ToString("D"));
                break;
            case byte[] bita:
                Tulis(json, kolom, "Edm.Binary", Convert.ToBase64String(bita));
                break;
            default:
                throw new NotSupportedException($"Column {kolom} is a {nilai.GetType().Name}, which no table has.");
        }
    }

    private static void Tulis(Utf8JsonWriter json, string kolom, string jenis, string nilai)
    {
        json.WriteString(kolom + AkhiranJenis, jenis);
        json.WriteString(kolom, nilai);
    }

    private static object Nilai(JsonProperty kolom, string? jenis) => (jenis, kolom.Value.ValueKind) switch
    {
        (null, JsonValueKind.String) => kolom.Value.GetString()!,
        (null, JsonValueKind.True or JsonValueKind.False) => kolom.Value.GetBoolean(),
        (null, JsonValueKind.Number) => kolom.Value.GetInt32(),
        ("Edm.Int64", _) => long.Parse(kolom.Value.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        ("Edm.Double", _) => double.Parse(kolom.Value.GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture),
        ("Edm.DateTime", _) => DateTimeOffset.ParseExact(kolom.Value.GetString()!, "O", CultureInfo.InvariantCulture),
        ("Edm.Guid", _) => Guid.ParseExact(kolom.Value.GetString()!, "D"),
        ("Edm.Binary", _) => Convert.FromBase64String(kolom.Value.GetString()!),
        _ => throw new FormatException($"Column {kolom.Name} is of a type that is not known: {jenis ?? kolom.Value.ValueKind.ToString()}."),
    };
}
