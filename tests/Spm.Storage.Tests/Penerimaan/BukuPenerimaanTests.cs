using Azure;

namespace Spm.Storage.Tests;

[Collection(KoleksiPenyimpanan.Nama)]
public sealed class BukuPenerimaanTests(PenyimpananFixture penyimpanan)
{
    private static readonly DateTimeOffset Ditulis = new(2026, 1, 10, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Diterima = new(2026, 1, 10, 8, 0, 1, TimeSpan.FromHours(7));

    private readonly BukuPenerimaan _buku = new(penyimpanan.Tabel);
    private readonly string _path = $"2025-TW4/36.01/kesehatan/laporan #1? {Guid.NewGuid()}.xlsx";
    private readonly ETag _etag = new("\"0x8DC\"");

    [Fact]
    public async Task The_first_time_of_receipt_stays_and_a_repetition_is_told()
    {
        var pertama = await _buku.CatatAsync(_path, _etag, Ditulis, Diterima, default);
        var kedua = await _buku.CatatAsync(_path, _etag, Ditulis.AddDays(1), Diterima.AddDays(1), default);

        Assert.False(pertama.Berulang);
        Assert.Equal(pertama with { Berulang = true }, kedua);
        Assert.Equal((_path, _etag, Ditulis, Diterima), (kedua.Path, kedua.ETag, kedua.Ditulis, kedua.Diterima));
        Assert.Equal(TimeSpan.FromHours(7), kedua.Diterima.Offset);
        Assert.Null(kedua.Putusan);
    }

    [Fact]
    public async Task Another_version_of_the_same_path_is_received_apart()
    {
        await _buku.CatatAsync(_path, _etag, Ditulis, Diterima, default);

        var lain = await _buku.CatatAsync(_path, new ETag("\"0x8DD\""), Ditulis.AddDays(1), Diterima.AddDays(1), default);

        Assert.False(lain.Berulang);
        Assert.Equal(Diterima.AddDays(1), lain.Diterima);
    }

    [Fact]
    public async Task A_verdict_closes_the_receipt_and_keeps_its_times()
    {
        var catatan = await _buku.CatatAsync(_path, _etag, Ditulis, Diterima, default);

        await _buku.SelesaikanAsync(catatan, Putusan.Ditolak, 3, beranotasi: true, default);

        Assert.Equal(catatan with { Berulang = true, Putusan = Putusan.Ditolak, JumlahTemuan = 3, Beranotasi = true }, await _buku.CariAsync(_path, _etag, default));
    }

    [Fact]
    public async Task The_version_of_the_slot_comes_back_also_after_the_receipt_was_reopened()
    {
        var catatan = await _buku.CatatAsync(_path, _etag, Ditulis, Diterima, default);
        await _buku.SelesaikanAsync(catatan with { Versi = 4 }, Putusan.Diterima, 0, beranotasi: false, default);
        var selesai = await _buku.CariAsync(_path, _etag, default);
        Assert.Equal(4, selesai!.Versi);

        await _buku.BukaKembaliAsync(selesai, default);

        Assert.Equal(catatan with { Berulang = true, Versi = 4 }, await _buku.CatatAsync(_path, _etag, Ditulis, Diterima, default));
    }

    [Fact]
    public async Task A_reopened_receipt_has_no_verdict_and_its_first_time()
    {
        var catatan = await _buku.CatatAsync(_path, _etag, Ditulis, Diterima, default);
        await _buku.SelesaikanAsync(catatan, Putusan.Diterima, 3, beranotasi: false, default);

        await _buku.BukaKembaliAsync((await _buku.CariAsync(_path, _etag, default))!, default);

        Assert.Equal(catatan with { Berulang = true }, await _buku.CariAsync(_path, _etag, default));
    }

    [Fact]
    public async Task A_receipt_is_found_by_an_etag_with_or_without_quotes()
    {
        await _buku.CatatAsync(_path, new ETag("\"0x8DC\""), Ditulis, Diterima, default);

        Assert.NotNull(await _buku.CariAsync(_path, new ETag("0x8DC"), default));
    }

    [Fact]
    public async Task What_never_came_is_null() => Assert.Null(await _buku.CariAsync(_path, _etag, default));

    [Fact]
    public async Task All_receipts_are_listed_with_what_finds_them_again()
    {
        var catatan = await _buku.CatatAsync(_path, _etag, Ditulis, Diterima, default);

        var semua = new List<Penerimaan>();
        await foreach (var satu in _buku.BacaSemuaAsync(default))
        {
            semua.Add(satu);
        }

        Assert.Equal(catatan with { Berulang = true }, Assert.Single(semua, s => s.Path == _path));
    }

    [Fact]
    public async Task Of_parallel_receipts_of_one_version_one_is_the_first()
    {
        var catatan = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => _buku.CatatAsync(_path, _etag, Ditulis, Diterima.AddSeconds(i), default)));

        Assert.Single(catatan, c => !c.Berulang);
        Assert.Single(catatan.Select(c => c.Diterima).Distinct());
    }
}
