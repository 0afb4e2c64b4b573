using System.Text.Json;

namespace Spm.Infra.Tests;

/// <summary>Ways through what Bicep gives out.</summary>
internal static class JsonElementExtensions
{
    /// <summary>A property by its way of names.</summary>
    public static JsonElement Ambil(this JsonElement isi, string jalan) => jalan.Split('/').Aggregate(
        isi, (kini, nama) => kini.TryGetProperty(nama, out var nilai) ? nilai : throw new InvalidDataException($"There is no {nama} of {jalan} in {isi}."));

    public static string Teks(this JsonElement isi, string jalan) => isi.Ambil(jalan).GetString()!;

    public static bool Benar(this JsonElement isi, string jalan) => isi.Ambil(jalan).GetBoolean();

    public static int Angka(this JsonElement isi, string jalan) => isi.Ambil(jalan).GetInt32();

    public static IReadOnlyList<string> Daftar(this JsonElement isi, string jalan) => [.. isi.Ambil(jalan).EnumerateArray().Select(e => e.GetString()!)];
}
