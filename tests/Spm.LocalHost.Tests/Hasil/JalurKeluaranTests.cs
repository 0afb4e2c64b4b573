using Spm.Testing;

namespace Spm.LocalHost.Tests;

public sealed class JalurKeluaranTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-jalur-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("../../luar.xlsx")]
    [InlineData("2025-TW4/../../../luar.xlsx")]
    [InlineData("/luar.xlsx")]
    public async Task A_name_that_leads_out_of_the_folder_of_results_is_not_written(string nama)
    {
        var keluaran = _folder.CreateSubdirectory("hasil");

        await Assert.ThrowsAsync<KegagalanLokalException>(() => new PenyalinHasil(azurite.CreateBlobServiceClient(), keluaran.FullName).SalinJawabanAsync(nama, default));

        Assert.Empty(_folder.EnumerateFiles("*", SearchOption.AllDirectories));
    }
}
