using Spm.Domain;

namespace Spm.Storage.Tests;

[Collection(KoleksiPenyimpanan.Nama)]
public sealed class GudangEdisiTests(PenyimpananFixture penyimpanan)
{
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");

    private readonly GudangEdisi _gudang = new(penyimpanan.Blob);
    private readonly Periode _periode = penyimpanan.PeriodeBaru();

    [Fact]
    public async Task Nothing_was_sent_at_first()
    {
        Assert.Null(await _gudang.BacaTerakhirAsync(_periode, Banten, default));
        Assert.Empty(await _gudang.BacaBerjalanAsync(_periode, Banten, default));
    }

    [Fact]
    public async Task A_frozen_edition_is_read_back_and_later_rekap_do_not_touch_it()
    {
        await TulisAsync("rekap.json", "satu");
        await TulisAsync("rekap-spm-banten.xlsx", "buku satu");
        Assert.True(await BekukanAsync(1));
        await TulisAsync("rekap.json", "dua");

        var terakhir = await _gudang.BacaTerakhirAsync(_periode, Banten, default);

        Assert.Equal(Edisi(1), terakhir!.Edisi);
        Assert.Equal(["rekap-spm-banten.xlsx", "rekap.json"], terakhir.Berkas.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("satu", (await _gudang.BacaBerkasAsync(_periode, Banten, terakhir, "rekap.json", default)).ToString());
        var berjalan = await _gudang.BacaBerjalanAsync(_periode, Banten, default);
        Assert.Equal([("rekap-spm-banten.xlsx", "buku satu", "text/plain"), ("rekap.json", "dua", "text/plain")], berjalan.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => (b.Key, b.Value.Isi.ToString(), b.Value.JenisIsi)));
    }

    [Fact]
    public async Task The_last_edition_is_the_one_with_the_highest_number()
    {
        await TulisAsync("rekap.json", "isi");
        for (var nomor = 1; nomor <= 11; nomor++)
        {
            Assert.True(await BekukanAsync(nomor));
        }

        Assert.Equal(11, (await _gudang.BacaTerakhirAsync(_periode, Banten, default))!.Edisi.Nomor);
    }

    [Fact]
    public async Task An_edition_is_frozen_once()
    {
        await TulisAsync("rekap.json", "satu");
        Assert.True(await BekukanAsync(1));
        await TulisAsync("rekap.json", "dua");

        Assert.False(await BekukanAsync(1));

        var terakhir = (await _gudang.BacaTerakhirAsync(_periode, Banten, default))!;
        Assert.Equal("satu", (await _gudang.BacaBerkasAsync(_periode, Banten, terakhir, "rekap.json", default)).ToString());
    }

    [Fact]
    public async Task Two_who_send_at_once_do_not_write_over_each_other()
    {
        await TulisAsync("rekap.json", "satu");
        var satu = await _gudang.BacaBerjalanAsync(_periode, Banten, default);
        await TulisAsync("rekap.json", "dua");
        var dua = await _gudang.BacaBerjalanAsync(_periode, Banten, default);

        var hasil = await Task.WhenAll(
            _gudang.BekukanAsync(_periode, Banten, Edisi(1), satu, default), _gudang.BekukanAsync(_periode, Banten, Edisi(1) with { Catatan = "yang lain" }, dua, default));

        Assert.Single(hasil, true);
        var terakhir = (await _gudang.BacaTerakhirAsync(_periode, Banten, default))!;
        Assert.Equal(hasil[0] ? ("satu", "surat pengantar") : ("dua", "yang lain"), ((await _gudang.BacaBerkasAsync(_periode, Banten, terakhir, "rekap.json", default)).ToString(), terakhir.Edisi.Catatan));
    }

    [Fact]
    public async Task An_edition_of_before_its_files_had_a_folder_of_their_own_is_read()
    {
        await UnggahAsync($"{GudangEdisi.Folder(_periode, Banten, 1)}/rekap.json", "satu");
        await UnggahAsync(
            $"{GudangEdisi.Folder(_periode, Banten, 1)}/edisi.json",
            $$"""{"edisi":{"nomor":1,"dikirim":"2026-01-18T09:30:00+07:00","oleh":"Biro Pemerintahan"},"berkas":{"rekap.json":"{{Sidik.Dari("satu")}}"} }""");

        var terakhir = (await _gudang.BacaTerakhirAsync(_periode, Banten, default))!;

        Assert.Equal("satu", (await _gudang.BacaBerkasAsync(_periode, Banten, terakhir, "rekap.json", default)).ToString());
    }

    [Fact]
    public async Task Files_without_a_record_are_no_edition()
    {
        await TulisAsync("rekap.json", "dua");
        await UnggahAsync($"{GudangEdisi.Folder(_periode, Banten, 1)}/rekap.json", "setengah jalan");
        Assert.Null(await _gudang.BacaTerakhirAsync(_periode, Banten, default));

        Assert.True(await BekukanAsync(1));

        var terakhir = (await _gudang.BacaTerakhirAsync(_periode, Banten, default))!;
        Assert.Equal("dua", (await _gudang.BacaBerkasAsync(_periode, Banten, terakhir, "rekap.json", default)).ToString());
    }

    [Fact]
    public async Task A_file_that_is_not_what_was_sent_is_told()
    {
        await TulisAsync("rekap.json", "satu");
        Assert.True(await BekukanAsync(1));
        var terakhir = (await _gudang.BacaTerakhirAsync(_periode, Banten, default))!;
        await UnggahAsync(GudangEdisi.Alamat(_periode, Banten, terakhir, "rekap.json"), "diubah");

        await Assert.ThrowsAsync<InvalidDataException>(() => _gudang.BacaBerkasAsync(_periode, Banten, terakhir, "rekap.json", default));
    }

    private static Edisi Edisi(int nomor) =>
        new() { Nomor = nomor, Dikirim = new DateTimeOffset(2026, 1, 18, 9, 30, 0, TimeSpan.FromHours(7)), Oleh = "Biro Pemerintahan", Catatan = "surat pengantar" };

    private async Task<bool> BekukanAsync(int nomor) =>
        await _gudang.BekukanAsync(_periode, Banten, Edisi(nomor), await _gudang.BacaBerjalanAsync(_periode, Banten, default), default);

    private async Task TulisAsync(string nama, string isi)
    {
        using var arus = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(isi));
        await new GudangRekap(penyimpanan.Blob).TulisAsync(_periode, Banten, nama, "text/plain", arus, default);
    }

    private async Task UnggahAsync(string nama, string isi) =>
        await penyimpanan.Blob.GetBlobContainerClient(NamaContainer.Rekap).GetBlobClient(nama).UploadAsync(new BinaryData(isi), overwrite: true);
}
