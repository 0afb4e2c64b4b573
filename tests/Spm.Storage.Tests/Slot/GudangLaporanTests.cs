using Azure;
using Spm.Domain;

namespace Spm.Storage.Tests;

[Collection(KoleksiPenyimpanan.Nama)]
public sealed class GudangLaporanTests(PenyimpananFixture penyimpanan)
{
    private readonly GudangLaporan _gudang = new(penyimpanan.Blob);
    private readonly Slot _slot = penyimpanan.SlotBaru(Urusan.Trantibumlinmas);

    [Fact]
    public async Task An_original_is_written_once_and_never_changed()
    {
        await _gudang.SimpanAsliAsync(_slot, "abc", "satu"u8.ToArray(), default);
        await _gudang.SimpanAsliAsync(_slot, "abc", "dua"u8.ToArray(), default);

        Assert.Equal("satu", await BacaAsync(NamaContainer.Originals, $"{_slot}/abc.xlsx"));
    }

    [Fact]
    public async Task An_original_without_a_slot_lies_under_salah_alamat()
    {
        var sha = Guid.NewGuid().ToString("N");

        await _gudang.SimpanAsliAsync(null, sha, "isi"u8.ToArray(), default);

        Assert.Equal("isi", await BacaAsync(NamaContainer.Originals, $"salah-alamat/{sha}.xlsx"));
    }

    [Fact]
    public async Task A_report_is_named_by_its_content_and_comes_back_the_same()
    {
        var laporan = ContohLaporan.Untuk(_slot);

        var nama = await _gudang.SimpanLaporanAsync(laporan, default);

        Assert.Equal(nama, await _gudang.SimpanLaporanAsync(laporan, default));
        Assert.NotEqual(nama, await _gudang.SimpanLaporanAsync(ContohLaporan.Untuk(_slot, terlayani: 81), default));
        Assert.StartsWith($"{_slot}/", nama, StringComparison.Ordinal);
        Assert.True(await _gudang.AdaLaporanAsync(nama, default));
        Isi.Sama(laporan, await _gudang.BacaLaporanAsync(nama, default));
    }

    [Fact]
    public async Task A_report_that_is_not_there_is_a_fault()
    {
        var nama = $"{_slot}/tidak-ada.json";

        Assert.False(await _gudang.AdaLaporanAsync(nama, default));
        Assert.Equal(404, (await Assert.ThrowsAsync<RequestFailedException>(() => _gudang.BacaLaporanAsync(nama, default))).Status);
    }

    [Fact]
    public async Task The_current_reports_of_a_slot_are_put_together_from_several_files_service_by_service()
    {
        var keadaan = KeadaanSlot.Kosong(_slot);
        keadaan = await DenganAsync(keadaan, 1, ContohLaporan.Untuk(_slot, 10, "K-TRA-01", "K-TRA-02") with { Contoh = false });
        keadaan = await DenganAsync(keadaan, 2, ContohLaporan.Untuk(_slot, 20, "K-TRA-05") with { Contoh = false });
        keadaan = await DenganAsync(keadaan, 3, ContohLaporan.Untuk(_slot, 30, "K-TRA-02"));

        var terkini = await _gudang.BacaTerkiniAsync(keadaan, default);

        Assert.Equal(
            [("K-TRA-01", 10m), ("K-TRA-02", 30m), ("K-TRA-05", 20m)],
            terkini.Layanan.OrderBy(l => l.Key).Select(l => (l.Key.ToString(), l.Value.Terlayani!.Nilai)));
        Assert.True(terkini.Contoh);
        Assert.Equal(
            ["K-TRA-01: K-TRA-01 K-TRA-02", "K-TRA-02: K-TRA-02", "K-TRA-05: K-TRA-05"],
            terkini.Seberkas.OrderBy(s => s.Key).Select(s => $"{s.Key}: {string.Join(' ', s.Value)}"));
    }

    [Fact]
    public async Task A_file_that_is_current_for_no_service_does_not_mark_the_slot_as_sample()
    {
        var keadaan = await DenganAsync(KeadaanSlot.Kosong(_slot), 1, ContohLaporan.Untuk(_slot, 10, "K-TRA-01"));
        keadaan = await DenganAsync(keadaan, 2, ContohLaporan.Untuk(_slot, 11, "K-TRA-01") with { Contoh = false });

        Assert.False((await _gudang.BacaTerkiniAsync(keadaan, default)).Contoh);
    }

    [Fact]
    public async Task An_empty_slot_has_no_reports() =>
        Assert.Empty((await _gudang.BacaTerkiniAsync(KeadaanSlot.Kosong(_slot), default)).Layanan);

    private async Task<KeadaanSlot> DenganAsync(KeadaanSlot keadaan, int nomor, Laporan laporan) =>
        keadaan.Dengan(ContohVersi.Diterima(nomor, [.. laporan.Layanan.Select(l => l.Kode.ToString())]) with { Laporan = await _gudang.SimpanLaporanAsync(laporan, default) });

    private async Task<string> BacaAsync(string container, string nama) =>
        (await penyimpanan.Blob.GetBlobContainerClient(container).GetBlobClient(nama).DownloadContentAsync()).Value.Content.ToString();
}
