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
        Tulis("cetak.json", "history.csv", "tenggat.json", "tata-letak/a.json", "tata-letak/b.JSON", "tata-letak/baca.md", "tata-letak/lama/c.json", "catatan.txt");

        await SalinAsync(sendiri: true);

        Assert.Equal(["cetak.json", "history.csv", "tata-letak/a.json", "tata-letak/b.JSON", "tenggat.json"], await IsiAsync());
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

    [Theory]
    [InlineData("{", "baris 1")]
    [InlineData("""{"provinsi":[{"provinsi":"36","periode":"2025-TW4","kunci":"31-01-2026"}]}""", "$.provinsi[0].kunci")]
    [InlineData("""{"provinsi":[{"provinsi":"36","periode":"2025-TW4","kunci":"2025-01-31"}]}""", "kunci 2025-01-31 untuk 2025-TW4")]
    public async Task A_calendar_that_cannot_be_used_ends_the_start_with_one_line_and_before_anything_is_made(string isi, string salah)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "tenggat.json"), isi);
        var data = Path.Combine(_folder.FullName, "data");

        var galat = await Assert.ThrowsAsync<KegagalanLokalException>(() => SesiLokal.MulaiAsync(
            new OpsiSesi { FolderData = data, FolderKonfigurasi = _folder.FullName, Koneksi = azurite.ConnectionString, Kemajuan = new Kemajuan(TextWriter.Null) }, default));

        Assert.StartsWith(Path.Combine(_folder.FullName, "tenggat.json"), galat.Message, StringComparison.Ordinal);
        Assert.Contains(salah, galat.Message, StringComparison.Ordinal);
        Assert.EndsWith("Betulkan berkas itu, lalu jalankan perintah ini lagi.", galat.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', galat.Message);
        Assert.False(Directory.Exists(data));
    }

    [Theory]
    [InlineData("""{ "kertas": "A3" }""", "$.kertas, baris 1.")]
    [InlineData("{\n\"ukuran\": \"F4\" }", "$.ukuran, baris 2.")]
    [InlineData("""{ "kertas": 1 }""", "$.kertas, baris 1.")]
    [InlineData("F4", "$, baris 1.")]
    public void Print_settings_that_cannot_be_used_end_the_start_with_what_may_stand_there(string isi, string salah)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "cetak.json"), isi);

        var galat = Assert.Throws<KegagalanLokalException>(new FolderKonfigurasi(_folder.FullName).PastikanSah);

        Assert.StartsWith(Path.Combine(_folder.FullName, "cetak.json"), galat.Message, StringComparison.Ordinal);
        Assert.Contains(salah + """ Isinya: { "kertas": "A4" } atau { "kertas": "F4" }.""", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_that_can_be_used_or_none_lets_the_start_go_on()
    {
        var folder = new FolderKonfigurasi(_folder.FullName);
        Assert.Null(Record.Exception(folder.PastikanSah));
        File.WriteAllText(Path.Combine(_folder.FullName, "tenggat.json"), """{"provinsi":[{"provinsi":"36","periode":"2025-TW4","kunci":"2026-01-31"}]}""");
        File.WriteAllText(Path.Combine(_folder.FullName, "cetak.json"), """{ "kertas": "f4" }""");
        Assert.Null(Record.Exception(folder.PastikanSah));
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
