using Azure.Storage.Blobs;
using Spm.Storage;
using Spm.Testing;

namespace Spm.LocalHost.Tests;

/// <summary>What lies in the folder of settings is in the container after every start.</summary>
public sealed class FolderKonfigurasiTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-config-");
    private readonly BlobServiceClient _blob = azurite.CreateBlobServiceClient();

    public async Task InitializeAsync()
    {
        await Container.DeleteIfExistsAsync();
        await Container.CreateAsync();
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private BlobContainerClient Container => _blob.GetBlobContainerClient(NamaContainer.Config);

    [Fact]
    public async Task Settings_and_profiles_are_taken_over_and_other_files_are_not()
    {
        Tulis("history.csv", "tenggat.json", "tata-letak/a.json", "tata-letak/b.JSON", "tata-letak/baca.md", "tata-letak/lama/c.json", "catatan.txt");

        await SalinAsync(sendiri: true);

        Assert.Equal(["history.csv", "tata-letak/a.json", "tata-letak/b.JSON", "tenggat.json"], await IsiAsync());
        Assert.Equal("tata-letak/a.json", (await Container.GetBlobClient("tata-letak/a.json").DownloadContentAsync()).Value.Content.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_profile_that_was_taken_away_goes_from_a_storage_of_ones_own_only(bool sendiri)
    {
        Tulis("tenggat.json", "tata-letak/a.json", "tata-letak/b.json");
        await SalinAsync(sendiri);
        File.Delete(Path.Combine(_folder.FullName, "tata-letak", "a.json"));
        File.Delete(Path.Combine(_folder.FullName, "tenggat.json"));

        await SalinAsync(sendiri);

        Assert.Equal(sendiri ? ["tata-letak/b.json", "tenggat.json"] : ["tata-letak/a.json", "tata-letak/b.json", "tenggat.json"], await IsiAsync());
    }

    [Fact]
    public async Task Without_a_folder_of_profiles_those_in_storage_stay()
    {
        await Container.GetBlobClient("tata-letak/a.json").UploadAsync(new BinaryData("{}"));

        await SalinAsync(sendiri: true);

        Assert.Equal(["tata-letak/a.json"], await IsiAsync());
    }

    private void Tulis(params string[] nama)
    {
        foreach (var satu in nama)
        {
            var jalan = Path.Combine(_folder.FullName, satu);
            Directory.CreateDirectory(Path.GetDirectoryName(jalan)!);
            File.WriteAllText(jalan, satu);
        }
    }

    private Task SalinAsync(bool sendiri) => new FolderKonfigurasi(_folder.FullName).SalinAsync(_blob, sendiri, default);

    private async Task<IReadOnlyList<string>> IsiAsync()
    {
        var nama = new List<string>();
        await foreach (var blob in Container.GetBlobsAsync())
        {
            nama.Add(blob.Name);
        }

        return nama;
    }
}
