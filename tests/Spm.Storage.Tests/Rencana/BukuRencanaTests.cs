using Spm.Domain;

namespace Spm.Storage.Tests;

[Collection(KoleksiPenyimpanan.Nama)]
public sealed class BukuRencanaTests(PenyimpananFixture penyimpanan)
{
    private readonly BukuRencana _buku = new(penyimpanan.Tabel);
    private readonly KodeWilayah _wilayah = penyimpanan.SlotBaru(Urusan.Sosial).Wilayah;

    [Fact]
    public async Task A_version_comes_back_as_it_was_entered_with_its_years()
    {
        var slot = new SlotRencana(2024, _wilayah);
        var versi = Versi(1, 2024, 2025);

        Assert.True(await _buku.TambahVersiAsync(await _buku.BacaAsync(slot, default), versi, default));

        Isi.Sama(versi, Assert.Single(await _buku.BacaVersiAsync(slot, default)));
        Assert.Equal((slot, 1), ((await _buku.BacaAsync(slot, default)).Slot, (await _buku.BacaAsync(slot, default)).VersiTerbaru));
    }

    [Fact]
    public async Task Only_one_of_two_writers_that_read_the_same_state_enters_a_version()
    {
        var slot = new SlotRencana(2030, _wilayah);
        var dibaca = await _buku.BacaAsync(slot, default);

        Assert.True(await _buku.TambahVersiAsync(dibaca, Versi(1, 2030), default));
        Assert.False(await _buku.TambahVersiAsync(dibaca, Versi(1, 2030) with { Sha256 = "lain" }, default));
    }

    [Fact]
    public async Task Documents_for_a_year_come_by_their_own_year_then_by_receipt_without_rejected_withdrawn_and_later_ones()
    {
        var (plan, keputusan, nanti) = (new SlotRencana(2023, _wilayah), new SlotRencana(2027, _wilayah), new SlotRencana(2028, _wilayah));
        await TambahAsync(keputusan, Versi(1, 2027) with { Ditulis = ContohVersi.Awal.AddHours(9) });
        await TambahAsync(keputusan, Versi(2, 2027));
        await TambahAsync(keputusan, Versi(3) with { Putusan = Putusan.Ditolak, Laporan = null, Layanan = [] });
        await TambahAsync(keputusan, Versi(4, 2028));
        await TambahAsync(keputusan, Versi(5, 2027));
        await TambahAsync(plan, Versi(1, 2023, 2027));
        await TambahAsync(nanti, Versi(1, 2027, 2028));
        var keadaan = await _buku.BacaAsync(keputusan, default);
        Assert.NotNull(await _buku.TambahPenarikanAsync(keadaan, await _buku.BacaRiwayatAsync(keputusan, default), ContohPenarikan.Dari(6, Versi(5, 2027)), default));

        var versi = await _buku.BacaUntukTahunAsync(_wilayah, 2027, default);

        Assert.Equal([(1, 2), (2, 1), (1, 1)], versi.Select(v => (v.Nomor, v.Tahun.Count)));
        Assert.Equal([4, 1], (await _buku.BacaUntukTahunAsync(_wilayah, 2028, default)).Select(v => v.Nomor));
    }

    private static VersiSlot Versi(int nomor, params int[] tahun) => ContohVersi.Diterima(nomor, "K-SOS-01") with { Tahun = tahun };

    private async Task TambahAsync(SlotRencana slot, VersiSlot versi) => Assert.True(await _buku.TambahVersiAsync(await _buku.BacaAsync(slot, default), versi, default));
}
