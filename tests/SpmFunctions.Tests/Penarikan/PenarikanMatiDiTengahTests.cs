using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

/// <summary>A withdrawal that dies before any of its storage requests, and is then asked for again, leaves what one whole run leaves.</summary>
public sealed class PenarikanMatiDiTengahTests : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    private readonly PenyimpananUji _penyimpanan;
    private readonly AplikasiUji _aplikasi;
    private readonly IsiPenyimpanan _isi;
    private readonly Slot _slot = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.PerumahanRakyat);

    public PenarikanMatiDiTengahTests(PenyimpananUji penyimpanan)
    {
        _penyimpanan = penyimpanan;
        _aplikasi = new AplikasiUji(penyimpanan.Azurite);
        _isi = new IsiPenyimpanan(_aplikasi);
    }

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Fact]
    public async Task Of_what_is_current() => await SamaWalauMatiAsync(versi: null);

    [Fact]
    public async Task Of_a_version_by_its_number() => await SamaWalauMatiAsync(versi: 2);

    private async Task SamaWalauMatiAsync(int? versi)
    {
        await _isi.KosongkanAsync(NamaContainer.Semua);
        await _aplikasi.UnggahAsync($"{_slot}/1 sendiri.xlsx", BukuUji.Diterima(_slot, 70));
        await _aplikasi.UnggahAsync($"{_slot}/2 salah slot.xlsx", BukuUji.Diterima(_slot, 80));
        await UlangiAwalAsync();
        Assert.Equal(PutusanPenarikan.Ditarik, (await TarikAsync(_aplikasi, versi)).Putusan);
        var utuh = await _isi.BacaAsync();
        var langkah = 0;
        bool mati;
        do
        {
            await UlangiAwalAsync();
            await using var sakit = new AplikasiUji(_penyimpanan.Azurite, new PengawasPermintaan { MatiSebelum = ++langkah });
            mati = false;
            try
            {
                await TarikAsync(sakit, versi);
            }
            catch (MatiMendadakException)
            {
                mati = true;
            }

            await TarikAsync(_aplikasi, versi);
            Assert.Equal(utuh, await _isi.BacaAsync());
            Assert.All((await _aplikasi.Ambil<BukuSlot>().BacaAsync(_slot, default)).Layanan, l => Assert.Equal(1, l.Versi));
        }
        while (mati);

        // The slot, its history, the transaction, the generation read and raised, the answers of the slot listed, both read and one marked, and what its sender is told.
        Assert.Equal(10 + 1, langkah);
    }

    private Task<HasilPenarikan> TarikAsync(AplikasiUji aplikasi, int? versi) => aplikasi.Ambil<PenarikUnggahan>().TarikAsync(
        new PermintaanPenarikan { Slot = _slot, Versi = versi, Oleh = "biro", Alasan = "salah slot" }, default);

    private async Task UlangiAwalAsync()
    {
        await _isi.KosongkanAsync(NamaContainer.Semua.Where(c => c != NamaContainer.Uploads));
        await _aplikasi.TerimaAsync($"{_slot}/1 sendiri.xlsx");
        await _aplikasi.TerimaAsync($"{_slot}/2 salah slot.xlsx");
        await _aplikasi.Ambil<BukuGenerasi>().TandaiDibangunAsync(_slot.Periode, _slot.Wilayah.Provinsi, 2, default);
    }
}
