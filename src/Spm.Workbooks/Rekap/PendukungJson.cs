using System.Text.Json;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Writes what <c>rekap.json</c> says of a service beside its figures: stages, personnel and asesmen, as reported.</summary>
internal static class PendukungJson
{
    public static void Tulis(Utf8JsonWriter json, LaporanLayanan? laporan)
    {
        if (laporan is null)
        {
            json.WriteNull("tahapan");
            json.WriteNull("personil");
            json.WriteNull("asesmen");
            return;
        }

        json.WriteStartArray("tahapan");
        foreach (var tahapan in laporan.Tahapan)
        {
            json.WriteStartObject();
            json.WriteString("tahap", NamaTahapan.Kode(NamaTahapan.Nama(tahapan.Tahap)));
            json.WriteString("status", tahapan.Status is { } status ? NamaTahapan.Kode(NamaTahapan.Nama(status)) : null);
            json.WriteString("bukti", tahapan.Bukti);
            json.WriteString("catatan", tahapan.Catatan);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("personil");
        foreach (var personil in laporan.Personil)
        {
            json.WriteStartObject();
            json.WriteString("kualifikasi", personil.Kualifikasi);
            json.WriteString("satuan", personil.Satuan);
            RekapJson.Angka(json, "kebutuhan", personil.Kebutuhan?.Nilai);
            RekapJson.Angka(json, "tersedia", personil.Tersedia?.Nilai);
            json.WriteString("keterangan", personil.Keterangan);
            json.WriteBoolean("bersama", personil.Bersama);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("asesmen");
        foreach (var asesmen in laporan.Asesmen)
        {
            json.WriteStartObject();
            json.WriteString("jenjang", asesmen.Jenjang);
            json.WriteString("kemampuan", NamaTahapan.Kode(asesmen.Kemampuan.ToString()));
            RekapJson.Angka(json, "nilai", asesmen.Nilai?.Nilai);
            RekapJson.Angka(json, "duaTahunLalu", asesmen.DuaTahunLalu?.Nilai);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
