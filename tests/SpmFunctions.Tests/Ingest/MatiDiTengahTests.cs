using Azure.Data.Tables;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

/// <summary>A run that dies before any of its storage requests, and then runs again, leaves what one whole run leaves.</summary>
public sealed class MatiDiTengahTests(PenyimpananUji penyimpanan) : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    private readonly AplikasiUji _aplikasi = new(penyimpanan.Azurite);
    private readonly Slot _slot = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.PerumahanRakyat);

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Fact]
    public async Task A_first_accepted_workbook() => await SamaWalauMatiAsync($"{_slot}/b.xlsx", BukuUji.Diterima(_slot), sebelumnya: null);

    [Fact]
    public async Task A_corrected_workbook() => await SamaWalauMatiAsync($"{_slot}/b.xlsx", BukuUji.Diterima(_slot, 90), sebelumnya: BukuUji.Diterima(_slot));

    [Fact]
    public async Task A_rejected_workbook() => await SamaWalauMatiAsync($"{_slot}/b.xlsx", BukuUji.Ditolak(_slot), sebelumnya: null);

    [Fact]
    public async Task A_misplaced_workbook() => await SamaWalauMatiAsync("laporan.xlsx", BukuUji.Diterima(_slot), sebelumnya: null);

    private async Task SamaWalauMatiAsync(string path, byte[] isi, byte[]? sebelumnya)
    {
        await KosongkanAsync(NamaContainer.Semua);
        await _aplikasi.UnggahAsync($"{_slot}/a.xlsx", sebelumnya ?? []);
        await _aplikasi.UnggahAsync(path, isi);
        await UlangiAwalAsync(sebelumnya is not null);
        var berubah = await _aplikasi.TerimaAsync(path);
        var utuh = await KeadaanAsync();
        var langkah = 0;
        bool mati;
        do
        {
            await UlangiAwalAsync(sebelumnya is not null);
            await using var sakit = new AplikasiUji(penyimpanan.Azurite, new PengawasPermintaan { MatiSebelum = ++langkah });
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
            Assert.Equal(utuh, await KeadaanAsync());
        }
        while (mati);

        Assert.True(langkah > 5, $"The run made only {langkah - 1} requests.");
        Assert.Equal(path.StartsWith($"{_slot}/", StringComparison.Ordinal) ? _slot : null, berubah);
    }

    /// <summary>Everything but the uploads as it was before the run: their ETags and times must be the same in every round.</summary>
    private async Task UlangiAwalAsync(bool denganSebelumnya)
    {
        await KosongkanAsync(NamaContainer.Semua.Where(c => c != NamaContainer.Uploads));
        if (denganSebelumnya)
        {
            await _aplikasi.TerimaAsync($"{_slot}/a.xlsx");
            await _aplikasi.Ambil<BukuGenerasi>().TandaiDibangunAsync(_slot.Periode, _slot.Wilayah.Provinsi, 1, default);
        }
    }

    private async Task KosongkanAsync(IEnumerable<string> container)
    {
        foreach (var nama in container)
        {
            await foreach (var blob in _aplikasi.Container(nama).GetBlobsAsync())
            {
                await _aplikasi.Container(nama).DeleteBlobAsync(blob.Name);
            }
        }

        foreach (var nama in NamaTabel.Semua)
        {
            var tabel = _aplikasi.Ambil<TableServiceClient>().GetTableClient(nama);
            await foreach (var baris in tabel.QueryAsync<TableEntity>())
            {
                await tabel.DeleteEntityAsync(baris.PartitionKey, baris.RowKey);
            }
        }
    }

    private async Task<IReadOnlyList<string>> KeadaanAsync()
    {
        var keadaan = new List<string>();
        foreach (var nama in NamaContainer.Semua)
        {
            await foreach (var blob in _aplikasi.Container(nama).GetBlobsAsync())
            {
                keadaan.Add($"{nama}/{blob.Name}: {Sidik.Dari((await _aplikasi.BacaAsync(nama, blob.Name)).ToMemory().Span)}");
            }
        }

        foreach (var nama in NamaTabel.Semua.Where(t => t != NamaTabel.Generasi))
        {
            await foreach (var baris in _aplikasi.Ambil<TableServiceClient>().GetTableClient(nama).QueryAsync<TableEntity>())
            {
                var kolom = baris.Keys.Where(k => k is not ("odata.etag" or "Timestamp")).Order(StringComparer.Ordinal);
                keadaan.Add($"{nama}: {string.Join(", ", kolom.Select(k => $"{k}={baris[k]}"))}");
            }
        }

        // Asking twice for a rekap does no harm: what counts is that it was asked for.
        await foreach (var generasi in _aplikasi.Ambil<BukuGenerasi>().BacaSemuaAsync(default))
        {
            keadaan.Add($"{generasi.Periode} {generasi.Provinsi}: {(generasi.Tertinggal ? "diminta" : "dibangun")}");
        }

        return keadaan;
    }
}
