using System.Text.Json;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads from a <c>rekap.json</c> what a rekap of another quarter needs of it.</summary>
public static class RingkasanJson
{
    private static readonly string[] StatusAdaLaporan = [.. Enum.GetValues<StatusUrusan>().Where(s => s.AdaLaporan).Select(s => s.Teks)];

    /// <summary>Reads the indices. Takes files of older versions too, as long as the fields that are read are there.</summary>
    /// <param name="json">The file in UTF-8.</param>
    /// <param name="periode">Quarter that it has to be of.</param>
    /// <param name="provinsi">Province that it has to be of.</param>
    /// <returns>The indices, or null where the file is no such rekap: bad content is not a fault.</returns>
    public static RingkasanIndeks? Baca(ReadOnlyMemory<byte> json, Periode periode, KodeWilayah provinsi)
    {
        try
        {
            using var dokumen = JsonDocument.Parse(json);
            return Baca(dokumen.RootElement, periode, provinsi);
        }
        catch (Exception salah) when (salah is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static RingkasanIndeks? Baca(JsonElement akar, Periode periode, KodeWilayah provinsi)
    {
        if (akar.GetProperty("periode").GetString() != periode.ToString() || akar.GetProperty("provinsi").GetString() != provinsi.ToString())
        {
            return null;
        }

        var aturan = akar.GetProperty("aturan");
        return new RingkasanIndeks
        {
            Periode = periode,
            NamaAturan = Teks(aturan, "nama"),
            VersiAturan = Teks(aturan, "versi"),
            VersiKatalog = aturan.TryGetProperty("katalog", out var katalog) ? katalog.GetString() : null,
            Daerah = akar.GetProperty("daerah").EnumerateArray().Append(akar.GetProperty("laporanProvinsi")).ToDictionary(d => KodeWilayah.Parse(Teks(d, "kode")), BacaDaerah),
        };
    }

    private static IndeksDaerah BacaDaerah(JsonElement daerah)
    {
        JsonElement[] urusan = [.. daerah.GetProperty("urusan").EnumerateArray()];
        return new IndeksDaerah(
            Angka(daerah),
            urusan.ToDictionary(u => Urusan.Parse(Teks(u, "kode")), Angka),
            urusan.Count(u => Array.Exists(StatusAdaLaporan, status => status == Teks(u, "status"))));
    }

    private static string Teks(JsonElement induk, string nama) => induk.GetProperty(nama).GetString() ?? throw new FormatException($"{nama} is null.");

    private static decimal? Angka(JsonElement induk) => induk.GetProperty("indeks") is { ValueKind: not JsonValueKind.Null } nilai ? nilai.GetDecimal() : null;
}
