using Azure.Storage.Blobs;
using Spm.LocalHost;
using Spm.Storage;

namespace Spm.EndToEnd.Tests;

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
    [InlineData(NamaContainer.Capaian)]
    [InlineData(NamaContainer.Rekap)]
    public async Task Blob_yang_hilang_dipulihkan_dan_rekap_tetap_sama(string container)
    {
        await using var folder = FolderUji.Buat();
        var storage = folder.Salin(run.Storage, "storage");
        await using var azurite = await MulaiAzuriteAsync(storage);
        var semula = await PenyimpananUji.NamaAsync(azurite.ConnectionString, container);
        Assert.NotEmpty(semula);
        foreach (var nama in semula)
        {
            await new BlobClient(azurite.ConnectionString, container, nama).DeleteAsync();
        }

        var hasil = (await ProsesLokal.RekapAsync(run.Masukan, folder.Di("keluaran"), storage)).DenganKode(2);

        Assert.Equal(run.Hasil.Jumlah, hasil.Jumlah);
        Assert.Equal(BerkasRekap.TanpaSumber(run.Keluaran), BerkasRekap.TanpaSumber(folder.Di("keluaran")));
        if (container != NamaContainer.Capaian)
        {
            // Results per daerah are a cache: they come back when they are needed.
            Assert.Equal(semula, await PenyimpananUji.NamaAsync(azurite.ConnectionString, container));
        }
    }

    private static Task<AzuriteProcess> MulaiAzuriteAsync(string storage) =>
        AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = storage, RepositoryRoot = RepositoryRoot.Find() }, CancellationToken.None);
}
