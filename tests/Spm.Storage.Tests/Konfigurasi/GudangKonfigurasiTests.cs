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

    [Fact]
    public async Task A_folder_that_is_not_there_has_no_files() => Assert.Empty(await _gudang.BacaFolderAsync($"{Guid.NewGuid()}", 10, 10, default));

    [Fact]
    public async Task Of_a_folder_only_its_own_JSON_files_are_read_by_name()
    {
        var folder = $"{Guid.NewGuid()}";
        await TulisAsync($"{folder}/b.json", "dua");
        await TulisAsync($"{folder}/a.JSON", "satu");
        await TulisAsync($"{folder}/kosong.json", "");
        await TulisAsync($"{folder}/baca.md", "bukan");
        await TulisAsync($"{folder}/arsip/c.json", "lama");
        await TulisAsync($"{folder}-lain/d.json", "lain");

        var isi = await _gudang.BacaFolderAsync(folder, 10, 100, default);

        Assert.Equal([($"{folder}/a.JSON", "satu"), ($"{folder}/b.json", "dua"), ($"{folder}/kosong.json", "")], isi.Select(b => (b.Nama, b.Isi.ToString())));
    }

    [Fact]
    public async Task No_more_files_and_no_more_bytes_are_read_than_asked_for()
    {
        var folder = $"{Guid.NewGuid()}";
        await TulisAsync($"{folder}/a.json", "1234567890");
        await TulisAsync($"{folder}/b.json", "12");
        await TulisAsync($"{folder}/c.json", "12");

        Assert.Equal(["123", "12"], (await _gudang.BacaFolderAsync(folder, 2, 3, default)).Select(b => b.Isi.ToString()));
    }

    private async Task TulisAsync(string nama, string isi) => await penyimpanan.Blob.GetBlobContainerClient(NamaContainer.Config).GetBlobClient(nama).UploadAsync(new BinaryData(isi));
}
