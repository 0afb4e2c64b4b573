using System.Text.Json;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.EndToEnd.Tests;

[Trait(UntukHost.Sifat, UntukHost.Semua)]
public class TahapanTests
{
    private const string Wilayah = "36.01";

    [Fact]
    public async Task Status_tahap_dan_personil_dari_template_sampai_di_rekap_json_dan_berkas_e_SPM()
    {
        await using var folder = FolderUji.Buat();
        var slot = new Slot(new Periode(2025, 4), KodeWilayah.Parse(Wilayah), Urusan.Sosial);
        var lansia = slot.Layanan[2].Kode;
        Tulis(folder.Di("masukan"), slot, new IsianTemplate
        {
            Layanan = slot.Layanan.ToDictionary(l => l.Kode, _ => new IsianLayanan { Harus = 100, Terlayani = 80 }),
            Tahapan = new Dictionary<(KodeLayanan, Tahap), IsianTahapan> { [(lansia, Tahap.PenghitunganKebutuhan)] = new("Selesai", "Kertas kerja kebutuhan", default) },
            Personil = [new(TataLetakTemplate.SemuaLayanan, "Pekerja sosial", default, 12, 9, default)],
        });

        (await JalanRekap.JalankanAsync(folder.Di("masukan"), folder.Di("keluaran"), folder.Di("storage"))).DenganKode(0);

        var layanan = Dengan(Dengan(Dengan(BerkasRekap.Json(folder.Di("keluaran")), "daerah", Wilayah), "urusan", "SOS"), "layanan", lansia.ToString());
        var tahapan = Assert.Single(layanan.GetProperty("tahapan").EnumerateArray());
        Assert.Equal(
            ("penghitungan-kebutuhan", "selesai", "Kertas kerja kebutuhan"),
            (tahapan.GetProperty("tahap").GetString(), tahapan.GetProperty("status").GetString(), tahapan.GetProperty("bukti").GetString()));
        Assert.Equal(9, Assert.Single(layanan.GetProperty("personil").EnumerateArray()).GetProperty("tersedia").GetInt32());
        Assert.Equal(["1. Pengumpulan data: ○ belum dilaporkan", "2. Penghitungan kebutuhan: ✓ selesai"], Espm(folder.Di("keluaran"), lansia).Take(2));
    }

    private static void Tulis(string folder, Slot slot, IsianTemplate isian)
    {
        var tujuan = Path.Combine(folder, slot.ToString(), "sosial.xlsx");
        Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
        using var keluaran = File.Create(tujuan);
        TemplateWorkbook.Tulis(slot, keluaran, isian);
    }

    private static List<string> Espm(string keluaran, KodeLayanan layanan)
    {
        using var isi = File.OpenRead(Path.Combine(BerkasRekap.Folder(keluaran), $"espm-{Wilayah}.xlsx"));
        using var buku = PembacaWorkbook.Buka(isi, CancellationToken.None);
        return
        [
            .. buku.BacaLembar("Tahapan").GroupBy(s => s.Baris).Select(b => b.ToDictionary(s => s.Kolom, s => s.Teks))
                .Where(b => b.GetValueOrDefault(3) == layanan.ToString()).Select(b => $"{b[5]}: {b[6]}"),
        ];
    }

    private static JsonElement Dengan(JsonElement induk, string daftar, string kode) => induk.GetProperty(daftar).EnumerateArray().Single(x => x.GetProperty("kode").GetString() == kode);
}
