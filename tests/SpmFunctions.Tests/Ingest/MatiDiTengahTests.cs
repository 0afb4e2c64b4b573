using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

/// <summary>A run that dies before any of its storage requests, and then runs again, leaves what one whole run leaves.</summary>
public sealed class MatiDiTengahTests : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    // The uploads stay the same in every round, the withdrawal is made anew: it has to come before them in each.
    private readonly JamPenyimpanan _jam = new() { DitulisMaju = TimeSpan.FromDays(1) };
    private readonly PenyimpananUji _penyimpanan;
    private readonly AplikasiUji _aplikasi;
    private readonly IsiPenyimpanan _isi;
    private readonly Slot _slot = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.PerumahanRakyat);

    public MatiDiTengahTests(PenyimpananUji penyimpanan)
    {
        _penyimpanan = penyimpanan;
        _aplikasi = new AplikasiUji(penyimpanan.Azurite, blob: _jam);
        _isi = new IsiPenyimpanan(_aplikasi);
    }

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Fact]
    public async Task A_first_accepted_workbook() => await SamaWalauMatiAsync($"{_slot}/b.xlsx", BukuUji.Diterima(_slot), sebelumnya: null);

    [Fact]
    public async Task A_corrected_workbook() => await SamaWalauMatiAsync($"{_slot}/b.xlsx", BukuUji.Diterima(_slot, 90), sebelumnya: BukuUji.Diterima(_slot));

    [Fact]
    public async Task A_rejected_workbook() => await SamaWalauMatiAsync($"{_slot}/b.xlsx", BukuUji.Ditolak(_slot), sebelumnya: null);

    [Fact]
    public async Task A_misplaced_workbook() => await SamaWalauMatiAsync("laporan.xlsx", BukuUji.Diterima(_slot), sebelumnya: null);

    [Fact]
    public async Task The_bytes_of_a_withdrawn_workbook_sent_again() =>
        await SamaWalauMatiAsync($"{_slot}/b.xlsx", BukuUji.Diterima(_slot), sebelumnya: BukuUji.Diterima(_slot), ditarik: true);

    private async Task SamaWalauMatiAsync(string path, byte[] isi, byte[]? sebelumnya, bool ditarik = false)
    {
        await _isi.KosongkanAsync(NamaContainer.Semua);
        await _aplikasi.UnggahAsync($"{_slot}/a.xlsx", sebelumnya ?? []);
        await _aplikasi.UnggahAsync(path, isi);
        await UlangiAwalAsync(sebelumnya is not null, ditarik);
        var berubah = await _aplikasi.TerimaAsync(path);
        var utuh = await _isi.BacaAsync();
        var langkah = 0;
        bool mati;
        do
        {
            await UlangiAwalAsync(sebelumnya is not null, ditarik);
            await using var sakit = new AplikasiUji(_penyimpanan.Azurite, new PengawasPermintaan { MatiSebelum = ++langkah }, blob: _jam);
            mati = false;
            try
            {
                await sakit.TerimaAsync(path);
            }
            catch (MatiMendadakException)
            {
                mati = true;
            }

            await _aplikasi.TerimaAsync(path);
            Assert.Equal(utuh, await _isi.BacaAsync());
        }
        while (mati);

        Assert.True(langkah > 5, $"The run made only {langkah - 1} requests.");
        Assert.Equal(path.StartsWith($"{_slot}/", StringComparison.Ordinal) ? _slot : null, berubah);
    }

    /// <summary>Everything but the uploads as it was before the run: their ETags and times must be the same in every round.</summary>
    private async Task UlangiAwalAsync(bool denganSebelumnya, bool ditarik)
    {
        await _isi.KosongkanAsync(NamaContainer.Semua.Where(c => c != NamaContainer.Uploads));
        if (denganSebelumnya)
        {
            await _aplikasi.TerimaAsync($"{_slot}/a.xlsx");
            await _aplikasi.Ambil<BukuGenerasi>().TandaiDibangunAsync(_slot.Periode, _slot.Wilayah.Provinsi, 1, default);
        }

        if (ditarik)
        {
            await _aplikasi.Ambil<PenarikUnggahan>().TarikAsync(new PermintaanPenarikan { Slot = _slot, Oleh = "biro", Alasan = "salah slot" }, default);
            await _aplikasi.Ambil<BukuGenerasi>().TandaiDibangunAsync(_slot.Periode, _slot.Wilayah.Provinsi, 2, default);
        }
    }
}
