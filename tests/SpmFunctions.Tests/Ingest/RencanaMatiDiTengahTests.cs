using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

/// <summary>As <see cref="MatiDiTengahTests"/>, for documents with targets.</summary>
public sealed class RencanaMatiDiTengahTests : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    private static readonly Periode[] Rekap = [new(2025, 3), new(2025, 4), new(2026, 1)];
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");

    private readonly PenyimpananUji _penyimpanan;
    private readonly AplikasiUji _aplikasi;
    private readonly IsiPenyimpanan _isi;
    private readonly SlotRencana _slot = new(2025, KodeWilayah.Parse("36.01"));

    public RencanaMatiDiTengahTests(PenyimpananUji penyimpanan)
    {
        _penyimpanan = penyimpanan;
        _aplikasi = new AplikasiUji(penyimpanan.Azurite);
        _isi = new IsiPenyimpanan(_aplikasi);
    }

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Fact]
    public async Task A_first_document() => await SamaWalauMatiAsync($"{_slot}/b.xlsx", RencanaUji.Diterima(_slot, 100, [2025, 2026]), null);

    [Fact]
    public async Task A_corrected_document_of_another_year() =>
        await SamaWalauMatiAsync($"{_slot}/b.xlsx", RencanaUji.Diterima(_slot, 100, [2025]), RencanaUji.Diterima(_slot, 90, [2026]));

    [Fact]
    public async Task A_rejected_document() => await SamaWalauMatiAsync($"{_slot}/b.xlsx", RencanaUji.Ditolak(_slot), null);

    [Fact]
    public async Task A_run_that_died_and_lost_its_file_is_made_up_for_in_all_its_years()
    {
        await _isi.KosongkanAsync(NamaContainer.Semua);
        await MulaiAsync();
        await _aplikasi.UnggahAsync($"{_slot}/b.xlsx", RencanaUji.Diterima(_slot, 90, [2026]));
        await MatiSesudahVersiAsync($"{_slot}/b.xlsx");
        await _aplikasi.UnggahAsync($"{_slot}/b.xlsx", RencanaUji.Diterima(_slot, 100, [2025]));
        var perubahan = await _aplikasi.TerimaPerubahanAsync($"{_slot}/b.xlsx");
        Assert.Equal(Rekap, perubahan!.Rekap);
    }

    /// <summary>Lets runs die one request later each, until one has entered the version and no more.</summary>
    private async Task MatiSesudahVersiAsync(string path)
    {
        for (var langkah = 1; (await _aplikasi.Ambil<BukuRencana>().BacaVersiAsync(_slot, default)).Count == 0; langkah++)
        {
            await using var mati = new AplikasiUji(_penyimpanan.Azurite, new PengawasPermintaan { MatiSebelum = langkah });
            await Assert.ThrowsAsync<MatiMendadakException>(() => mati.TerimaPerubahanAsync(path));
        }
    }

    private async Task SamaWalauMatiAsync(string path, byte[] isi, byte[]? sebelumnya)
    {
        await _isi.KosongkanAsync(NamaContainer.Semua);
        await _aplikasi.UnggahAsync($"{_slot}/a.xlsx", sebelumnya ?? []);
        await _aplikasi.UnggahAsync(path, isi);
        await UlangiAwalAsync(sebelumnya is not null);
        await _aplikasi.TerimaPerubahanAsync(path);
        var utuh = await _isi.BacaAsync();
        var langkah = 0;
        bool mati;
        do
        {
            await UlangiAwalAsync(sebelumnya is not null);
            await using var sakit = new AplikasiUji(_penyimpanan.Azurite, new PengawasPermintaan { MatiSebelum = ++langkah });
            mati = false;
            try
            {
                await sakit.TerimaPerubahanAsync(path);
            }
            catch (MatiMendadakException)
            {
                mati = true;
            }

            await _aplikasi.TerimaPerubahanAsync(path);
            Assert.Equal(utuh, await _isi.BacaAsync());
        }
        while (mati);

        Assert.True(langkah > 5, $"The run made only {langkah - 1} requests.");
    }

    private async Task UlangiAwalAsync(bool denganSebelumnya)
    {
        await _isi.KosongkanAsync(NamaContainer.Semua.Where(c => c != NamaContainer.Uploads));
        await MulaiAsync();
        if (denganSebelumnya)
        {
            await _aplikasi.TerimaPerubahanAsync($"{_slot}/a.xlsx");
        }

        await DibangunAsync();
    }

    private async Task MulaiAsync()
    {
        foreach (var periode in Rekap)
        {
            await _aplikasi.Ambil<BukuGenerasi>().NaikkanAsync(periode, Banten, default);
        }

        await DibangunAsync();
    }

    private async Task DibangunAsync()
    {
        foreach (var ada in await _aplikasi.Ambil<BukuGenerasi>().BacaProvinsiAsync(Banten, default))
        {
            await _aplikasi.Ambil<BukuGenerasi>().TandaiDibangunAsync(ada.Periode, ada.Provinsi, ada.Diminta, default);
        }
    }
}
