using Azure.Data.Tables;
using Spm.Domain;

namespace Spm.Storage.Tests;

[Collection(KoleksiPenyimpanan.Nama)]
public sealed class BukuSlotPenarikanTests(PenyimpananFixture penyimpanan)
{
    private static readonly VersiSlot Pertama = ContohVersi.Diterima(1, "K-TRA-01", "K-TRA-02");
    private static readonly VersiSlot Kedua = ContohVersi.Diterima(2, "K-TRA-01", "K-TRA-05");

    private readonly BukuSlot _buku = new(penyimpanan.Tabel);
    private readonly Slot _slot = penyimpanan.SlotBaru(Urusan.Trantibumlinmas);

    [Fact]
    public async Task A_withdrawal_and_its_slot_come_back_as_they_were_entered()
    {
        await IsiAsync(Pertama, Kedua);
        var penarikan = ContohPenarikan.Dari(3, Kedua) with { LayananDisebut = true };

        var sesudah = await TarikAsync(penarikan);

        var riwayat = await _buku.BacaRiwayatAsync(_slot, default);
        var dibaca = Assert.Single(riwayat.Penarikan);
        Assert.NotNull(dibaca.Tersimpan);
        Isi.Sama(penarikan, dibaca with { Tersimpan = null });
        Assert.Equal([1, 2], riwayat.Versi.Select(v => v.Nomor));
        var keadaan = await _buku.BacaAsync(_slot, default);
        Isi.Sama(riwayat.Keadaan(_slot) with { ETag = keadaan.ETag }, keadaan);
        Isi.Sama(keadaan, sesudah! with { ETag = keadaan.ETag });
        Assert.Equal(TimeSpan.FromHours(7), riwayat.Penarikan[0].Saat.Offset);
        Assert.True(await _buku.TambahVersiAsync(keadaan, ContohVersi.Diterima(4, "K-TRA-05"), default));
    }

    [Fact]
    public async Task A_withdrawal_on_a_slot_that_changed_since_is_refused_and_nothing_of_it_is_written()
    {
        await IsiAsync(Pertama);
        var dibaca = await _buku.BacaAsync(_slot, default);
        var riwayat = await _buku.BacaRiwayatAsync(_slot, default);
        await IsiAsync(Kedua);
        var sebelum = await _buku.BacaAsync(_slot, default);

        Assert.Null(await _buku.TambahPenarikanAsync(dibaca, riwayat, ContohPenarikan.Dari(2, Pertama), default));

        // One of a free number is refused as well: it is the slot's row that decides.
        Assert.Null(await _buku.TambahPenarikanAsync(dibaca, riwayat, ContohPenarikan.Dari(7, Pertama), default));
        Isi.Sama(sebelum, await _buku.BacaAsync(_slot, default));
        Assert.Empty((await _buku.BacaRiwayatAsync(_slot, default)).Penarikan);
    }

    [Fact]
    public async Task A_slot_that_is_set_back_keeps_its_withdrawals_and_does_not_use_their_numbers_again()
    {
        await IsiAsync(Pertama, Kedua);
        var penarikan = ContohPenarikan.Dari(3, Pertama, "K-TRA-02");
        await TarikAsync(penarikan);

        await _buku.SusunUlangAsync(await _buku.BacaAsync(_slot, default), [Pertama], default);

        var keadaan = await _buku.BacaAsync(_slot, default);
        Assert.Equal(3, keadaan.VersiTerbaru);
        Assert.Equal([("K-TRA-01", 1)], keadaan.Layanan.Select(l => (l.Layanan.ToString(), l.Versi)));
        Isi.Sama(penarikan, Assert.Single((await _buku.BacaRiwayatAsync(_slot, default)).Penarikan) with { Tersimpan = null });
    }

    [Fact]
    public async Task A_slot_that_lost_all_its_versions_keeps_its_withdrawals()
    {
        await IsiAsync(Pertama);
        await TarikAsync(ContohPenarikan.Dari(2, Pertama));

        await _buku.SusunUlangAsync(await _buku.BacaAsync(_slot, default), [], default);

        var keadaan = await _buku.BacaAsync(_slot, default);
        Assert.Equal((2, 0), (keadaan.VersiTerbaru, keadaan.Layanan.Count));
        Assert.Single((await _buku.BacaRiwayatAsync(_slot, default)).Penarikan);
        Assert.True(await _buku.TambahVersiAsync(keadaan, ContohVersi.Diterima(3, "K-TRA-01"), default));
    }

    [Fact]
    public async Task A_row_of_before_there_were_withdrawals_is_rejected_where_nothing_was_accepted()
    {
        await IsiAsync(ContohVersi.Ditolak(1));
        await HapusKolomAsync("TerakhirDitolak");

        Assert.Equal(StatusUrusan.Ditolak, (await _buku.BacaAsync(_slot, default)).Status(KalenderTenggat.Bawaan.Untuk(_slot.Periode, _slot.Wilayah)));
    }

    private async Task IsiAsync(params VersiSlot[] versi)
    {
        foreach (var satu in versi)
        {
            Assert.True(await _buku.TambahVersiAsync(await _buku.BacaAsync(_slot, default), satu, default));
        }
    }

    private async Task<KeadaanSlot?> TarikAsync(Penarikan penarikan) =>
        await _buku.TambahPenarikanAsync(await _buku.BacaAsync(_slot, default), await _buku.BacaRiwayatAsync(_slot, default), penarikan, default);

    private async Task HapusKolomAsync(string kolom)
    {
        var tabel = penyimpanan.Tabel.GetTableClient(NamaTabel.Slot);
        var teks = _slot.ToString();
        await foreach (var baris in tabel.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"Slot eq {teks}")))
        {
            Assert.True(baris.Remove(kolom));
            await tabel.UpdateEntityAsync(baris, baris.ETag, TableUpdateMode.Replace);
        }
    }
}
