using System.Text.Json;
using System.Text.Json.Serialization;

namespace Spm.Domain;

/// <summary>The JSON form of a calendar of deadlines (Data/tenggat.md) as it is written, not yet judged.</summary>
internal sealed record BerkasTenggat
{
    private static readonly JsonSerializerOptions Opsi = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public Pola? PolaUmum { get; init; }

    public int? HariSebelumNasional { get; init; }

    public IReadOnlyList<BarisNasional> Nasional { get; init; } = [];

    public IReadOnlyList<BarisProvinsi> Provinsi { get; init; } = [];

    public static BerkasTenggat Baca(Stream json)
    {
        try
        {
            return JsonSerializer.Deserialize<BerkasTenggat>(json, Opsi) ?? throw new JsonException("null");
        }
        catch (JsonException salah)
        {
            throw new FormatException(
                $"Kalender tenggat bukan JSON dengan bentuk yang benar di {salah.Path ?? "$"}, baris {(salah.LineNumber ?? 0) + 1}: periksa tanda bacanya, nama field, dan tanggalnya, yang ditulis seperti 2026-04-25 ({salah.Message.Split(" Path: ")[0].TrimEnd('.')}).", salah);
        }
    }

    internal sealed record Pola
    {
        public required int Tanggal { get; init; }

        public required string Sumber { get; init; }
    }

    internal sealed record BarisNasional
    {
        public required string Periode { get; init; }

        public required DateOnly Tanggal { get; init; }

        public required string Sumber { get; init; }
    }

    internal sealed record BarisProvinsi
    {
        public required string Provinsi { get; init; }

        public required string Periode { get; init; }

        public DateOnly? Tenggat { get; init; }

        public DateOnly? Kunci { get; init; }
    }
}
