using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

/// <summary>As <see cref="PenarikanMatiDiTengahTests"/>, for a document with targets that changes several rekap.</summary>
public sealed class PenarikanRencanaMatiDiTengahTests : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    private static readonly Periode[] Rekap = [new(2024, 4), new(2025, 4), new(2026, 1)];
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");

    private readonly PenyimpananUji _penyimpanan;
    private readonly AplikasiUji _aplikasi;
    private readonly IsiPenyimpanan _isi;
    private readonly SlotRencana _slot = new(2025, KodeWilayah.Parse("36.01"));

    public PenarikanRencanaMatiDiTengahTests(PenyimpananUji penyimpanan)
    {
        _penyimpanan = penyimpanan;
        _aplikasi = new AplikasiUji(penyimpanan.Azurite);
        _isi = new IsiPenyimpanan(_aplikasi);
    }

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Fact]
    public async Task The_same_request_finishes_it_and_asks_for_every_rekap_of_its_years()
    {
        await _isi.KosongkanAsync(NamaContainer.Semua);
        await _aplikasi.UnggahAsync($"{_slot}/1.xlsx", RencanaUji.Diterima(_slot, 100, [2025]));
        await _aplikasi.UnggahAsync($"{_slot}/2.xlsx", RencanaUji.Diterima(_slot, 90, [2025, 2026]));
        await UlangiAwalAsync();
        Assert.Equal(PutusanPenarikan.Ditarik, (await TarikAsync(_aplikasi)).Putusan);
        var utuh = await _isi.BacaAsync();
        Assert.Equal(["2024-TW4 36: dibangun", "2025-TW4 36: diminta", "2026-TW1 36: diminta"], utuh.TakeLast(3));
        var langkah = 0;
        bool mati;
        do
        {
            await UlangiAwalAsync();
            await using var sakit = new AplikasiUji(_penyimpanan.Azurite, new PengawasPermintaan { MatiSebelum = ++langkah });
            mati = false;
            try
            {
                await TarikAsync(sakit);
            }
            catch (MatiMendadakException)
            {
                mati = true;
            }

            await TarikAsync(_aplikasi);
            Assert.Equal(utuh, await _isi.BacaAsync());
            Assert.Equal(1, Assert.Single(await _aplikasi.Ambil<BukuRencana>().BacaUntukTahunAsync(_slot.Wilayah, 2025, default)).Nomor);
        }
        while (mati);

        // The slot, its history, the transaction, the rekap listed and two of them read and raised, the answers listed, both read and one marked, and what its sender is told.
        Assert.Equal(13 + 1, langkah);
    }

    private Task<HasilPenarikan> TarikAsync(AplikasiUji aplikasi) => aplikasi.Ambil<PenarikUnggahan>().TarikAsync(
        new PermintaanPenarikan { Slot = _slot, Versi = 2, Oleh = "biro", Alasan = "salah daerah" }, default);

    private async Task UlangiAwalAsync()
    {
        await _isi.KosongkanAsync(NamaContainer.Semua.Where(c => c != NamaContainer.Uploads));
        await _aplikasi.TerimaPerubahanAsync($"{_slot}/1.xlsx");
        await _aplikasi.TerimaPerubahanAsync($"{_slot}/2.xlsx");
        foreach (var periode in Rekap)
        {
            await _aplikasi.Ambil<BukuGenerasi>().NaikkanAsync(periode, Banten, default);
            await _aplikasi.Ambil<BukuGenerasi>().TandaiDibangunAsync(periode, Banten, 1, default);
        }
    }
}
