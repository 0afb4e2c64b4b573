using Azure.Data.Tables;
using Spm.Storage;

namespace SpmFunctions.Tests;

/// <summary>Everything that a storage holds, to compare what a disturbed run left with what a whole one leaves.</summary>
/// <param name="aplikasi">The app over the storage.</param>
internal sealed class IsiPenyimpanan(AplikasiUji aplikasi)
{
    /// <summary>Takes away every row, and every blob of the given containers.</summary>
    public async Task KosongkanAsync(IEnumerable<string> container)
    {
        foreach (var nama in container)
        {
            await foreach (var blob in aplikasi.Container(nama).GetBlobsAsync())
            {
                await aplikasi.Container(nama).DeleteBlobAsync(blob.Name);
            }
        }

        foreach (var nama in NamaTabel.Semua)
        {
            var tabel = aplikasi.Ambil<TableServiceClient>().GetTableClient(nama);
            await foreach (var baris in tabel.QueryAsync<TableEntity>())
            {
                await tabel.DeleteEntityAsync(baris.PartitionKey, baris.RowKey);
            }
        }
    }

    /// <summary>A line per blob and row.</summary>
    public async Task<IReadOnlyList<string>> BacaAsync()
    {
        var isi = new List<string>();
        foreach (var nama in NamaContainer.Semua)
        {
            await foreach (var blob in aplikasi.Container(nama).GetBlobsAsync())
            {
                isi.Add($"{nama}/{blob.Name}: {Sidik.Dari((await aplikasi.BacaAsync(nama, blob.Name)).ToMemory().Span)}");
            }
        }

        foreach (var nama in NamaTabel.Semua.Where(t => t != NamaTabel.Generasi))
        {
            await foreach (var baris in aplikasi.Ambil<TableServiceClient>().GetTableClient(nama).QueryAsync<TableEntity>())
            {
                var kolom = baris.Keys.Where(k => k is not ("odata.etag" or "Timestamp" or "Tersimpan")).Order(StringComparer.Ordinal);
                isi.Add($"{nama}: {string.Join(", ", kolom.Select(k => $"{k}={baris[k]}"))}");
            }
        }

        // Asking twice for a rekap does no harm: what counts is that it was asked for.
        await foreach (var generasi in aplikasi.Ambil<BukuGenerasi>().BacaSemuaAsync(default))
        {
            isi.Add($"{generasi.Periode} {generasi.Provinsi}: {(generasi.Tertinggal ? "diminta" : "dibangun")}");
        }

        return isi;
    }
}
