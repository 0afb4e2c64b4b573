namespace Spm.Storage.Tests;

[Collection(KoleksiPenyimpanan.Nama)]
public sealed class GudangKonfigurasiTests(PenyimpananFixture penyimpanan)
{
    private readonly GudangKonfigurasi _gudang = new(penyimpanan.Blob);

    [Fact]
    public async Task A_file_that_is_not_there_is_null() => Assert.Null(await _gudang.BacaAsync($"{Guid.NewGuid()}.csv", default));

    [Fact]
    public async Task A_file_that_is_there_is_read_as_it_is_now()
    {
        var nama = $"{Guid.NewGuid()}.csv";
        var blob = penyimpanan.Blob.GetBlobContainerClient(NamaContainer.Config).GetBlobClient(nama);
        await blob.UploadAsync(new BinaryData("lama"));
        await blob.UploadAsync(new BinaryData("baru"), overwrite: true);

        Assert.Equal("baru", (await _gudang.BacaAsync(nama, default))!.ToString());
    }
}
