using System.Text.Json;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Writes the part <c>agregat</c> of <c>rekap.json</c>, and reads it back.</summary>
internal static class AgregatJson
{
    public static void Tulis(Utf8JsonWriter json, AgregatProvinsi agregat)
    {
        json.WriteStartObject("agregat");
        json.WriteStartObject("indeks");
        IsiRerata(json, agregat.Indeks);
        json.WriteStartObject("indeksTerlapor");
        IsiRerata(json, agregat.IndeksTerlapor);
        json.WriteStartObject("keterisian");
        json.WriteNumber("isi", agregat.Keterisian.Isi);
        json.WriteNumber("wajib", agregat.Keterisian.Wajib);
        RekapJson.Angka(json, "persen", agregat.Keterisian.Persen);
        json.WriteEndObject();
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

    /// <summary>Adds the values of the part, as <see cref="IsiGabungan"/> names them; of earlier versions it has no keterisian.</summary>
    public static void Baca(Dictionary<TempatBesaran, NilaiBesaran> nilai, KodeWilayah provinsi, JsonElement agregat)
    {
        Catat(null, null, Besaran.RerataIndeks, agregat.GetProperty("indeks"), "rerata");
        Catat(null, null, Besaran.RerataTerlapor, agregat.GetProperty("indeksTerlapor"), "rerata");
        if (agregat.TryGetProperty("keterisian", out var keterisian))
        {
            Catat(null, null, Besaran.KeterisianGabungan, keterisian, "persen");
        }

        foreach (var urusan in agregat.GetProperty("urusan").EnumerateArray())
        {
            Catat(Urusan.Parse(urusan.GetProperty("kode").GetString()!), null, Besaran.RerataUrusan, urusan, "rerata");
        }

        foreach (var layanan in agregat.GetProperty("layanan").EnumerateArray())
        {
            var kode = KodeLayanan.Parse(layanan.GetProperty("kode").GetString()!);
            var urusan = TeksRekap.Layanan(kode).Urusan;
            Catat(urusan, kode, Besaran.JumlahHarus, layanan, "harus");
            Catat(urusan, kode, Besaran.JumlahTerlayani, layanan, "terlayani");
            Catat(urusan, kode, Besaran.PenerimaGabungan, layanan, "penerima");
        }

        void Catat(Urusan? urusan, KodeLayanan? layanan, Besaran besaran, JsonElement induk, string nama) =>
            nilai.Add(new TempatBesaran(provinsi, urusan, layanan, besaran), PembacaRekapJson.Angka(induk, nama));
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
