using System.Text.Json;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Writes the part <c>agregat</c> of <c>rekap.json</c>.</summary>
internal static class AgregatJson
{
    public static void Tulis(Utf8JsonWriter json, AgregatProvinsi agregat)
    {
        json.WriteStartObject("agregat");
        json.WriteStartObject("indeks");
        IsiRerata(json, agregat.Indeks);
        json.WriteStartObject("indeksTerlapor");
        IsiRerata(json, agregat.IndeksTerlapor);
        json.WriteStartArray("urusan");
        foreach (var (urusan, rerata) in agregat.Urusan)
        {
            json.WriteStartObject();
            json.WriteString("kode", urusan.Kode);
            IsiRerata(json, rerata);
        }

        json.WriteEndArray();
        json.WriteStartArray("layanan");
        foreach (var layanan in agregat.Layanan)
        {
            IsiLayanan(json, layanan);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void IsiRerata(Utf8JsonWriter json, RerataIndeks rerata)
    {
        RekapJson.Angka(json, "rerata", rerata.Nilai);
        IsiDaerah(json, "daerah", rerata.Daerah);
        IsiDaerah(json, "tanpa", rerata.Tanpa);
        json.WriteEndObject();
    }

    private static void IsiDaerah(Utf8JsonWriter json, string nama, IReadOnlyList<KodeWilayah> daerah)
    {
        json.WriteStartArray(nama);
        foreach (var kode in daerah)
        {
            json.WriteStringValue(kode.ToString());
        }

        json.WriteEndArray();
    }

    private static void IsiLayanan(Utf8JsonWriter json, AgregatLayanan layanan)
    {
        json.WriteStartObject();
        json.WriteString("kode", layanan.Kode.ToString());
        json.WriteStartArray("satuan");
        foreach (var (nama, jumlah) in layanan.Satuan)
        {
            json.WriteStartObject();
            json.WriteString("nama", nama);
            json.WriteNumber("daerah", jumlah);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        RekapJson.Angka(json, "harus", layanan.Harus);
        RekapJson.Angka(json, "terlayani", layanan.Terlayani);
        RekapJson.Angka(json, "penerima", layanan.Penerima);
        json.WriteNumber("dilaporkan", layanan.Dilaporkan);
        json.WriteNumber("tidakBerlaku", layanan.TidakBerlaku);
        json.WriteNumber("belum", layanan.Belum);
        json.WriteNumber("melampaui", layanan.Melampaui);
        json.WriteEndObject();
    }
}
