using Azure.Storage.Blobs;
using Spm.LocalHost;
using Spm.Storage;

namespace Spm.EndToEnd.Tests;

[Trait(UntukHost.Sifat, UntukHost.Penyimpanan)]
public class PenyimpananRusakTests(RekapContoh run) : IClassFixture<RekapContoh>
{
    [Fact]
    public async Task Azurite_yang_dimatikan_segera_setelah_selesai_dipulihkan_oleh_perintah_berikutnya()
    {
        await using var folder = FolderUji.Buat();
        var storage = folder.Di("storage");

        // A second user keeps Azurite from being stopped, and so from saving, when the command ends.
        await using (await MulaiAzuriteAsync(storage))
        {
            (await ProsesLokal.RekapAsync(run.Masukan, folder.Di("pertama"), storage)).DenganKode(2);
            await FolderUji.BunuhAzuriteAsync(storage);
        }

        var hasil = (await ProsesLokal.RekapAsync(run.Masukan, folder.Di("kedua"), storage)).DenganKode(2);

        Assert.Equal(run.Hasil.Jumlah, hasil.Jumlah);
        Assert.Equal(BerkasRekap.TanpaSumber(run.Keluaran), BerkasRekap.TanpaSumber(folder.Di("kedua")));
    }

    [Theory]
    [InlineData(NamaContainer.Reports)]
    [InlineData(NamaContainer.Originals)]
    [InlineData(NamaContainer.Feedback)]
    [InlineData(NamaContainer.Rekap)]
    [InlineData(NamaContainer.Capaian, NamaContainer.Rekap)]
    [InlineData(NamaContainer.Originals, NamaContainer.Reports, NamaContainer.Feedback, NamaContainer.Capaian, NamaContainer.Rekap)]
    public async Task Blob_yang_hilang_dipulihkan_dan_rekap_tetap_sama(params string[] container)
    {
        await using var folder = FolderUji.Buat();
        var storage = folder.Salin(run.Storage, "storage");
        await using var azurite = await MulaiAzuriteAsync(storage);
        var semula = await BlobAsync(azurite, container);
        Assert.All(container, c => Assert.Contains(semula, b => b.Container == c));
        foreach (var (milik, nama) in semula)
        {
            await new BlobClient(azurite.ConnectionString, milik, nama).DeleteAsync();
        }

        var hasil = (await ProsesLokal.RekapAsync(run.Masukan, folder.Di("keluaran"), storage)).DenganKode(2);

        Assert.Equal(run.Hasil.Jumlah, hasil.Jumlah);
        Assert.Equal(BerkasRekap.TanpaSumber(run.Keluaran), BerkasRekap.TanpaSumber(folder.Di("keluaran")));

        // Results per daerah that no rekap of today needs do not come back.
        Assert.Equal(semula.Where(b => b.Container != NamaContainer.Capaian), (await BlobAsync(azurite, container)).Where(b => b.Container != NamaContainer.Capaian));
    }

    private static async Task<List<(string Container, string Nama)>> BlobAsync(AzuriteProcess azurite, string[] container)
    {
        var blob = new List<(string Container, string Nama)>();
        foreach (var c in container)
        {
            await foreach (var isi in new BlobContainerClient(azurite.ConnectionString, c).GetBlobsAsync())
            {
                blob.Add((c, isi.Name));
            }
        }

        return blob;
    }

    private static Task<AzuriteProcess> MulaiAzuriteAsync(string storage) =>
        AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = storage, RepositoryRoot = RepositoryRoot.Find() }, CancellationToken.None);
}
