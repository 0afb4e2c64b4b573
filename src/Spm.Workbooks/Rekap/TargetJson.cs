using System.Text.Json;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The targets in <c>rekap.json</c>.</summary>
internal static class TargetJson
{
    /// <summary>Writes the target of a service; nulls where no document sets one.</summary>
    public static void Tulis(Utf8JsonWriter json, TargetLayanan? target)
    {
        RekapJson.Angka(json, "targetJumlah", target?.Jumlah?.Nilai);
        json.WriteString("targetSatuan", target?.Satuan);
        RekapJson.Angka(json, "targetMutu", target?.Mutu?.Nilai);
    }

    /// <summary>Writes which documents the targets come from.</summary>
    public static void TulisSumber(Utf8JsonWriter json, Rekap rekap)
    {
        json.WriteStartArray("sumberTarget");
        foreach (var hasil in LembarSumber.Urut(rekap))
        {
            var asal = PenyusunAsal.Susun(hasil, rekap.Aturan).Where(b => b.Id.Blok == BlokAsal.Target).ToDictionary(b => b.Id.Layanan);
            foreach (var (target, sumber, dasarHukum) in hasil.Target.OrderBy(t => TeksRekap.Layanan(t.Target.Layanan).Urusan).ThenBy(t => t.Target.Layanan))
            {
                var baris = asal[target.Layanan];
                json.WriteStartObject();
                json.WriteString("daerah", sumber.Wilayah.ToString());
                json.WriteString("layanan", sumber.Layanan.ToString());
                json.WriteString("id", baris.Id.ToString());
                json.WriteNumber("versi", sumber.Versi);
                json.WriteString("diterima", sumber.Diterima);
                json.WriteString("sha256", sumber.Sha256);
                json.WriteString("berkas", sumber.Berkas);
                json.WriteString("lembar", baris.Lembar);
                json.WriteString("sel", RentangAsal.Tulis(baris.Sel));
                json.WriteString("dasarHukum", dasarHukum);
                json.WriteString("keterangan", target.Keterangan);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }
}
