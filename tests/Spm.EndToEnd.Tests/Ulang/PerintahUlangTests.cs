using Spm.Domain;
using Spm.Workbooks;

namespace Spm.EndToEnd.Tests;

[Trait(UntukHost.Sifat, UntukHost.Penyimpanan)]
public class PerintahUlangTests(RekapContoh run) : IClassFixture<RekapContoh>
{
    [Fact]
    public async Task Perintah_yang_sama_pada_penyimpanan_yang_sama_memberi_hasil_yang_sama()
    {
        await using var folder = FolderUji.Buat();

        var ulang = (await ProsesLokal.RekapAsync(run.Masukan, folder.Di("keluaran"), folder.Salin(run.Storage, "storage"))).DenganKode(run.Hasil.KodeKeluar);

        Assert.Equal(run.Hasil.Jumlah, ulang.Jumlah);
        Assert.Equal(BerkasRekap.TanpaSumber(run.Keluaran), BerkasRekap.TanpaSumber(folder.Di("keluaran")));
        Assert.Equal(JawabanSemua(run.Keluaran), JawabanSemua(folder.Di("keluaran")));
        Assert.Null(FolderUji.PidAzurite(folder.Di("storage")));
    }

    [Fact]
    public async Task Penyimpanan_baru_memberi_rekap_yang_sama_sel_demi_sel_selain_waktu_terima()
    {
        await using var folder = FolderUji.Buat();

        (await ProsesLokal.RekapAsync(run.Masukan, folder.Di("keluaran"), folder.Di("storage"), "2026-01-13T15:00:00+07:00")).DenganKode(2);

        Assert.Equal(BerkasRekap.TanpaSumber(run.Keluaran), BerkasRekap.TanpaSumber(folder.Di("keluaran")));
        Assert.Equal(BerkasRekap.SelTanpaSumber(run.Keluaran), BerkasRekap.SelTanpaSumber(folder.Di("keluaran")));
    }

    [Fact]
    public async Task Workbook_yang_berubah_hanya_mengubah_daerahnya()
    {
        await using var folder = FolderUji.Buat();
        var masukan = folder.Salin(run.Masukan, "masukan");
        Ubah(masukan);

        (await ProsesLokal.RekapAsync(masukan, folder.Di("keluaran"), folder.Salin(run.Storage, "storage"))).DenganKode(2);

        var (semula, kini) = (BerkasRekap.PerDaerah(run.Keluaran), BerkasRekap.PerDaerah(folder.Di("keluaran")));
        Assert.NotEqual(semula["36.71"], kini["36.71"]);
        Assert.All(semula.Where(d => d.Key != "36.71"), d => Assert.Equal(d.Value, kini[d.Key]));
    }

    [Fact]
    public async Task Setelah_periode_dikunci_semua_berkas_ditolak_dan_rekap_tetap()
    {
        await using var folder = FolderUji.Buat();
        var masukan = folder.Di("masukan");
        ContohKecil.Tulis(masukan, "36.01");
        Ubah(masukan);

        var hasil = (await ProsesLokal.RekapAsync(masukan, folder.Di("keluaran"), folder.Salin(run.Storage, "storage"), Waktu.SesudahKunci)).DenganKode(2);

        var jumlah = ContohKecil.Jumlah("36.01") + 1;
        Assert.Equal((jumlah, 0, jumlah, 0), hasil.Jumlah);
        Assert.All(
            Directory.EnumerateFiles(folder.Di("keluaran", "feedback"), "*.findings.json", SearchOption.AllDirectories),
            jawaban => Assert.Equal(["SPM-010"], BerkasRekap.Kode(System.Text.Json.JsonElement.Parse(File.ReadAllText(jawaban)))));
        Assert.Equal(await File.ReadAllTextAsync(BerkasRekap.PathJson(run.Keluaran)), await File.ReadAllTextAsync(BerkasRekap.PathJson(folder.Di("keluaran"))));
    }

    /// <summary>A new file for pendidikan of 36.71, under the name of the old one.</summary>
    private static void Ubah(string masukan)
    {
        var slot = new Slot(new Periode(2025, 4), KodeWilayah.Parse("36.71"), Urusan.Pendidikan);
        var folder = Path.Combine(masukan, slot.ToString());
        Directory.CreateDirectory(folder);
        var path = Directory.EnumerateFiles(folder).SingleOrDefault() ?? Path.Combine(folder, "perbaikan.xlsx");
        using var isi = File.Create(path);
        TemplateWorkbook.Tulis(slot, isi, new IsianTemplate { Layanan = new Dictionary<KodeLayanan, IsianLayanan> { [KodeLayanan.Parse("K-PEND-01")] = new() { Harus = 1000, Terlayani = 333 } } });
    }

    private static Dictionary<string, string> JawabanSemua(string keluaran) =>
        Directory.EnumerateFiles(Path.Combine(keluaran, "feedback"), "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(keluaran, f), File.ReadAllText);
}
