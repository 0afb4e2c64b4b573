using System.Text.Json;
using System.Text.Json.Serialization;

namespace Spm.Workbooks;

/// <summary>How the files of a rekap are printed: what a province sets in <c>cetak.json</c> (<c>{ "kertas": "F4" }</c>).</summary>
public sealed record PengaturanCetak
{
    private static readonly JsonSerializerOptions Opsi = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter<Kertas>(allowIntegerValues: false) },
    };

    /// <summary>What holds where nothing is set: A4.</summary>
    public static PengaturanCetak Bawaan { get; } = new();

    /// <summary>Paper; A4 where nothing else is said.</summary>
    public Kertas Kertas { get; init; }

    /// <summary>Reads the file.</summary>
    /// <exception cref="FormatException">It cannot be used; the message says where it is wrong and what may stand there.</exception>
    public static PengaturanCetak Baca(Stream json)
    {
        try
        {
            return JsonSerializer.Deserialize<PengaturanCetak>(json, Opsi) ?? throw new JsonException("null");
        }
        catch (JsonException salah)
        {
            throw new FormatException($$"""Pengaturan cetak salah di {{salah.Path ?? "$"}}, baris {{(salah.LineNumber ?? 0) + 1}}. Isinya: { "kertas": "A4" } atau { "kertas": "F4" }.""", salah);
        }
    }
}
