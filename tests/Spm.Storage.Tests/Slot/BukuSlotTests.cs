using System.Globalization;
using Azure.Data.Tables;
using Spm.Domain;

namespace Spm.Storage.Tests;

[Collection(KoleksiPenyimpanan.Nama)]
public sealed class BukuSlotTests(PenyimpananFixture penyimpanan)
{
    private readonly BukuSlot _buku = new(penyimpanan.Tabel);
    private readonly Slot _slot = penyimpanan.SlotBaru(Urusan.Trantibumlinmas);

    [Fact]
    public async Task A_version_and_its_slot_come_back_as_they_were_entered()
    {
        var versi = ContohVersi.Diterima(1, "K-TRA-01", "K-TRA-02");

        Assert.True(await _buku.TambahVersiAsync(await _buku.BacaAsync(_slot, default), versi, default));

        var keadaan = await _buku.BacaAsync(_slot, default);
        Isi.Sama(KeadaanSlot.Kosong(_slot).Dengan(versi) with { ETag = keadaan.ETag }, keadaan);
        Isi.Sama(versi, Assert.Single(await _buku.BacaVersiAsync(_slot, default)));
        Assert.Equal(TimeSpan.FromHours(7), keadaan.Layanan[0].Diterima.Offset);
    }

    [Fact]
    public async Task A_rejected_version_comes_back_without_a_report()
    {
        await _buku.TambahVersiAsync(await _buku.BacaAsync(_slot, default), ContohVersi.Ditolak(1), default);

        var versi = Assert.Single(await _buku.BacaVersiAsync(_slot, default));
        Assert.Equal((Putusan.Ditolak, null, 0), (versi.Putusan, versi.Laporan, versi.Layanan.Count));
        Assert.Empty((await _buku.BacaAsync(_slot, default)).Layanan);
    }

    [Fact]
    public async Task A_slot_whose_history_was_lost_is_put_right_and_takes_versions_again()
    {
        await _buku.TambahVersiAsync(await _buku.BacaAsync(_slot, default), ContohVersi.Diterima(1, "K-TRA-01"), default);
        await penyimpanan.Tabel.GetTableClient(NamaTabel.Slot).DeleteEntityAsync($"{_slot.Periode}_{_slot.Wilayah.Provinsi}", $"versi_{_slot.Wilayah}_{_slot.Urusan.Kode}_000001");

        Assert.Contains((_slot, true), await _buku.SelaraskanAsync(default).ToListAsync());

        Isi.Sama(KeadaanSlot.Kosong(_slot), await _buku.BacaAsync(_slot, default));
        Assert.True(await _buku.TambahVersiAsync(await _buku.BacaAsync(_slot, default), ContohVersi.Diterima(1, "K-TRA-02"), default));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_version_on_a_slot_that_changed_since_is_refused_and_nothing_of_it_is_written(int versiSebelumnya)
    {
        for (var nomor = 1; nomor <= versiSebelumnya; nomor++)
        {
            await _buku.TambahVersiAsync(await _buku.BacaAsync(_slot, default), ContohVersi.Diterima(nomor, "K-TRA-01"), default);
        }

        var dibaca = await _buku.BacaAsync(_slot, default);
        var lebihCepat = ContohVersi.Diterima(versiSebelumnya + 1, "K-TRA-02");
        Assert.True(await _buku.TambahVersiAsync(dibaca, lebihCepat, default));
        var sebelum = await _buku.BacaAsync(_slot, default);

        Assert.False(await _buku.TambahVersiAsync(dibaca, ContohVersi.Diterima(versiSebelumnya + 1, "K-TRA-05") with { Sha256 = "lain" }, default));

        // A version of a free number is refused as well: it is the slot's row that decides.
        Assert.False(await _buku.TambahVersiAsync(dibaca, ContohVersi.Diterima(versiSebelumnya + 7, "K-TRA-05"), default));
        Isi.Sama(sebelum, await _buku.BacaAsync(_slot, default));
        Assert.Equal(versiSebelumnya + 1, (await _buku.BacaVersiAsync(_slot, default)).Count);
        Assert.Equal(lebihCepat.Sha256, (await _buku.BacaVersiAsync(_slot, default))[^1].Sha256);
    }

    [Fact]
    public async Task Twenty_parallel_writers_of_one_slot_lose_nothing()
    {
        await Task.WhenAll(Enumerable.Range(1, 20).Select(async penulis =>
        {
            var sha = string.Create(CultureInfo.InvariantCulture, $"penulis-{penulis}");
            KeadaanSlot keadaan;
            do
            {
                keadaan = await _buku.BacaAsync(_slot, default);
            }
            while (!await _buku.TambahVersiAsync(keadaan, ContohVersi.Diterima(keadaan.VersiTerbaru + 1, $"K-TRA-0{(penulis % 5) + 1}") with { Sha256 = sha }, default));
        }));

        var versi = await _buku.BacaVersiAsync(_slot, default);
        Assert.Equal(Enumerable.Range(1, 20), versi.Select(v => v.Nomor));
        Assert.Equal(20, versi.Select(v => v.Sha256).Distinct().Count());
        var keadaan = await _buku.BacaAsync(_slot, default);
        Assert.Equal(20, keadaan.VersiTerbaru);
        Assert.Equal(5, keadaan.Layanan.Count);
        Assert.All(keadaan.Layanan, l => Assert.Equal(versi.Last(v => v.Layanan.Contains(l.Layanan)).Nomor, l.Versi));
    }

    [Fact]
    public async Task A_query_gives_exactly_the_slots_of_its_wilayah_or_province()
    {
        var periode = _slot.Periode;
        var lain = new Periode(periode.Tahun, (periode.Triwulan % 4) + 1);
        Slot[] slot =
        [
            S(periode, "36", Urusan.Kesehatan), S(periode, "36", Urusan.Pendidikan), S(periode, "36.01", Urusan.Kesehatan), S(periode, "36.01", Urusan.Pendidikan),
            S(periode, "36.02", Urusan.Kesehatan), S(periode, "36.71", Urusan.Kesehatan), S(periode, "32.01", Urusan.Kesehatan),
        ];
        foreach (var satu in slot)
        {
            await _buku.TambahVersiAsync(KeadaanSlot.Kosong(satu), ContohVersi.Ditolak(1), default);
        }

        Assert.Equal([slot[1], slot[0]], await WilayahAsync("36"));
        Assert.Equal([slot[3], slot[2]], await WilayahAsync("36.01"));
        Assert.Equal([slot[4]], await WilayahAsync("36.02"));
        Assert.Empty(await WilayahAsync("36.03"));
        Assert.Equal([slot[1], slot[0], slot[3], slot[2], slot[4], slot[5]], (await _buku.BacaProvinsiAsync(periode, KodeWilayah.Parse("36"), default)).Select(k => k.Slot));
        Assert.DoesNotContain(await _buku.BacaProvinsiAsync(lain, KodeWilayah.Parse("36"), default), k => k.Slot.Periode == periode);

        async Task<IEnumerable<Slot>> WilayahAsync(string kode) => (await _buku.BacaWilayahAsync(periode, KodeWilayah.Parse(kode), default)).Select(k => k.Slot);
    }

    [Fact]
    public async Task The_versions_of_a_slot_are_its_own_and_in_order_beyond_ten()
    {
        var tetangga = _slot with { Urusan = Urusan.Pendidikan };
        await _buku.TambahVersiAsync(KeadaanSlot.Kosong(tetangga), ContohVersi.Ditolak(1), default);
        for (var nomor = 1; nomor <= 11; nomor++)
        {
            await _buku.TambahVersiAsync(await _buku.BacaAsync(_slot, default), ContohVersi.Ditolak(nomor), default);
        }

        Assert.Equal(Enumerable.Range(1, 11), (await _buku.BacaVersiAsync(_slot, default)).Select(v => v.Nomor));
    }

    [Fact]
    public async Task All_slots_are_listed_and_no_versions()
    {
        var lain = penyimpanan.SlotBaru(Urusan.Sosial);
        await _buku.TambahVersiAsync(KeadaanSlot.Kosong(_slot), ContohVersi.Ditolak(1), default);
        await _buku.TambahVersiAsync(KeadaanSlot.Kosong(lain), ContohVersi.Diterima(1, "K-SOS-01"), default);

        var semua = new List<Slot>();
        await foreach (var keadaan in _buku.BacaSemuaAsync(default))
        {
            semua.Add(keadaan.Slot);
        }

        Assert.Single(semua, _slot);
        Assert.Single(semua, lain);
        Assert.Distinct(semua);
    }

    [Fact]
    public async Task A_slot_is_set_back_to_the_versions_that_are_whole()
    {
        VersiSlot[] versi = [ContohVersi.Diterima(1, "K-TRA-01"), ContohVersi.Diterima(2, "K-TRA-01", "K-TRA-02"), ContohVersi.Ditolak(3)];
        foreach (var satu in versi)
        {
            await _buku.TambahVersiAsync(await _buku.BacaAsync(_slot, default), satu, default);
        }

        await _buku.SusunUlangAsync(await _buku.BacaAsync(_slot, default), [versi[0]], default);

        var keadaan = await _buku.BacaAsync(_slot, default);
        Isi.Sama(KeadaanSlot.Kosong(_slot).Dengan(versi[0]) with { ETag = keadaan.ETag }, keadaan);
        Assert.Equal([1], (await _buku.BacaVersiAsync(_slot, default)).Select(v => v.Nomor));
        Assert.True(await _buku.TambahVersiAsync(keadaan, ContohVersi.Diterima(2, "K-TRA-05"), default));
    }

    [Fact]
    public async Task A_slot_that_lost_all_its_versions_is_empty_again_and_takes_a_first_one()
    {
        await _buku.TambahVersiAsync(KeadaanSlot.Kosong(_slot), ContohVersi.Diterima(1, "K-TRA-01"), default);

        await _buku.SusunUlangAsync(await _buku.BacaAsync(_slot, default), [], default);

        var keadaan = await _buku.BacaAsync(_slot, default);
        Isi.Sama(KeadaanSlot.Kosong(_slot), keadaan);
        Assert.Empty(await _buku.BacaVersiAsync(_slot, default));
        Assert.True(await _buku.TambahVersiAsync(keadaan, ContohVersi.Diterima(1, "K-TRA-01"), default));
    }

    [Fact]
    public async Task A_slot_that_changed_meanwhile_is_not_set_back()
    {
        await _buku.TambahVersiAsync(KeadaanSlot.Kosong(_slot), ContohVersi.Diterima(1, "K-TRA-01"), default);
        var dibaca = await _buku.BacaAsync(_slot, default);
        await _buku.TambahVersiAsync(dibaca, ContohVersi.Diterima(2, "K-TRA-02"), default);

        await Assert.ThrowsAsync<TableTransactionFailedException>(() => _buku.SusunUlangAsync(dibaca, [], default));

        Assert.Equal(2, (await _buku.BacaAsync(_slot, default)).VersiTerbaru);
    }

    private static Slot S(Periode periode, string wilayah, Urusan urusan) => new(periode, KodeWilayah.Parse(wilayah), urusan);
}
