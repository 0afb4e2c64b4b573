using System.Text.Json;
using Spm.LocalHost;

namespace Spm.EndToEnd.Tests;

[Trait(UntukHost.Sifat, UntukHost.Perintah)]
public class PerintahTarikTests(RekapContoh run) : IClassFixture<RekapContoh>
{
    private const string Slot = "2025-TW4/36.71/kesehatan";

    [Fact]
    public async Task Laporan_yang_ditarik_hilang_dari_rekap_dan_tidak_kembali_walaupun_folder_yang_sama_dijalankan_lagi()
    {
        await using var folder = FolderUji.Buat();
        var storage = folder.Salin(run.Storage, "storage");
        Assert.Equal("diterima", Status(run.Keluaran));

        var hasil = (await TarikAsync(storage, "--out", folder.Di("tarik"))).DenganKode(0);

        Assert.Equal("belum-lapor", Status(folder.Di("tarik")));
        var (semula, kini) = (BerkasRekap.PerDaerah(run.Keluaran), BerkasRekap.PerDaerah(folder.Di("tarik")));
        Assert.Equal(["36.71"], semula.Where(d => d.Value != kini[d.Key]).Select(d => d.Key));
        Assert.DoesNotContain(Slot, await File.ReadAllTextAsync(BerkasRekap.PathJson(folder.Di("tarik"))), StringComparison.Ordinal);
        var kabar = JsonElement.Parse(await File.ReadAllTextAsync(Assert.Single(Directory.EnumerateFiles(folder.Di("tarik", "feedback", Slot), "*.ditarik-2.json"))));
        Assert.Equal(("Biro", "Berkas Kota Serang"), (kabar.GetProperty("oleh").GetString(), kabar.GetProperty("alasan").GetString()));
        Assert.Contains($"{kabar.GetProperty("berkas").GetString()}.ditarik-2.json", hasil.Keluaran, StringComparison.Ordinal);

        (await TarikAsync(storage)).DenganKode(1);
        var lagi = (await ProsesLokal.RekapAsync(run.Masukan, folder.Di("lagi"), storage)).DenganKode(run.Hasil.KodeKeluar);

        Assert.Equal(BerkasRekap.TanpaSumber(folder.Di("tarik")), BerkasRekap.TanpaSumber(folder.Di("lagi")));
        Assert.Single(Directory.EnumerateFiles(folder.Di("lagi", "feedback", Slot), "*.ditarik-2.json"));
        Assert.Equal(run.Hasil.Jumlah with { Diterima = run.Hasil.Jumlah.Diterima - 1 }, lagi.Jumlah);
        Assert.Equal((1, lagi.Jumlah.Diunggah), (lagi.Ringkasan.GetProperty("withdrawn").GetInt32(), lagi.Ringkasan.GetProperty("alreadyUploaded").GetInt32()));
        Assert.Contains($"Sudah ditarik, tidak dihitung: {Slot}/", lagi.Keluaran, StringComparison.Ordinal);

        var kembali = await ProsesLokal.RekapAsync(run.Masukan, folder.Di("kembali"), storage, lain: ["--resend"]);

        Assert.Equal(run.Hasil.Jumlah, kembali.Jumlah);
        Assert.Equal("diterima", Status(folder.Di("kembali")));
        Assert.Null(FolderUji.PidAzurite(storage));
    }

    [Fact]
    public async Task Folder_data_yang_sedang_dipakai_disebut_dan_tidak_ada_yang_ditarik()
    {
        await using var folder = FolderUji.Buat();
        var storage = folder.Salin(run.Storage, "storage");
        HasilProses hasil;
        using (await FileLock.ExclusiveAsync(Path.Combine(storage, "host.lock"), CancellationToken.None))
        {
            hasil = (await TarikAsync(storage)).DenganKode(1);
        }

        Assert.Contains("sedang dipakai SpmFunctions lain", hasil.Galat, StringComparison.Ordinal);
        Assert.Contains("--connection", hasil.Galat, StringComparison.Ordinal);
        (await TarikAsync(storage)).DenganKode(0);
    }

    private static Task<HasilProses> TarikAsync(string storage, params string[] lain) => ProsesLokal.JalankanAsync(
        ["withdraw", "--slot", Slot, "--reason", "Berkas Kota Serang", "--by", "Biro", "--storage", storage, "--now", Waktu.SebelumTenggat, .. lain]);

    private static string? Status(string keluaran) => BerkasRekap.Json(keluaran).GetProperty("daerah").EnumerateArray().Single(d => d.GetProperty("kode").GetString() == "36.71")
        .GetProperty("urusan").EnumerateArray().Single(u => u.GetProperty("kode").GetString() == "KES").GetProperty("status").GetString();
}
