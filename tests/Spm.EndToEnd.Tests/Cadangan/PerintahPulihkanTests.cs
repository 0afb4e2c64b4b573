using Azure.Data.Tables;
using Spm.LocalHost;
using Spm.Storage;

namespace Spm.EndToEnd.Tests;

[Trait(UntukHost.Sifat, UntukHost.Perintah)]
public class PerintahPulihkanTests(RekapContoh run) : IClassFixture<RekapContoh>
{
    [Fact]
    public async Task Tabel_yang_hilang_kembali_dari_cadangan_semalam_dan_rekap_tetap_sama()
    {
        await using var folder = FolderUji.Buat();
        var storage = folder.Salin(run.Storage, "storage");
        Assert.Contains("Belum ada cadangan yang lengkap", (await PulihkanAsync(storage)).DenganKode(1).Keluaran, StringComparison.Ordinal);

        // The night that has passed since is made up at the start.
        (await ProsesLokal.RekapAsync(run.Masukan, folder.Di("semula"), storage, "2026-01-13T09:00:00+07:00")).DenganKode(2);
        var set = (await PulihkanAsync(storage)).DenganKode(0).Keluaran.Split('\n').Single(b => b.EndsWith("  lengkap", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
        Assert.StartsWith("2026-01-13T09", set, StringComparison.Ordinal);
        await HapusAsync(storage, NamaTabel.Slot, NamaTabel.Generasi);

        var lihat = (await PulihkanAsync(storage, "--from", set)).DenganKode(0);
        Assert.Contains("Slot: tabelnya tidak ada, ", lihat.Keluaran, StringComparison.Ordinal);
        Assert.Contains($"--from {set} --write", lihat.Keluaran, StringComparison.Ordinal);

        var pulih = (await PulihkanAsync(storage, "--from", set, "--write")).DenganKode(0);
        Assert.Contains("Selesai.", pulih.Keluaran, StringComparison.Ordinal);
        Assert.Contains("1 rekap diminta disusun ulang", pulih.Keluaran, StringComparison.Ordinal);
        Assert.Null(FolderUji.PidAzurite(storage));

        var lagi = (await ProsesLokal.RekapAsync(run.Masukan, folder.Di("lagi"), storage, "2026-01-13T10:00:00+07:00")).DenganKode(2);
        Assert.Equal(run.Hasil.Jumlah with { Diunggah = lagi.Jumlah.Diunggah }, lagi.Jumlah);
        Assert.Equal(await File.ReadAllTextAsync(BerkasRekap.PathJson(folder.Di("semula"))), await File.ReadAllTextAsync(BerkasRekap.PathJson(folder.Di("lagi"))));
    }

    private static Task<HasilProses> PulihkanAsync(string storage, params string[] lain) => ProsesLokal.JalankanAsync(["restore", "--storage", storage, .. lain]);

    private static async Task HapusAsync(string storage, params string[] tabel)
    {
        await using var azurite = await AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = storage, RepositoryRoot = RepositoryRoot.Find() }, CancellationToken.None);
        foreach (var nama in tabel)
        {
            await new TableServiceClient(azurite.ConnectionString).DeleteTableAsync(nama);
        }
    }
}
