using Azure.Storage.Blobs;
using Spm.LocalHost;

namespace Spm.EndToEnd.Tests;

/// <summary>A look into the Azurite that some process started on a storage folder.</summary>
internal static class PenyimpananUji
{
    private static readonly TimeSpan Batas = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until a container of the storage holds some number of blobs, or the process has ended.</summary>
    /// <returns>The number that was seen last.</returns>
    public static async Task<int> TungguBlobAsync(string storage, string container, int jumlah, ProsesLokal proses)
    {
        using var batas = new CancellationTokenSource(Batas);
        var terlihat = 0;
        while (!proses.Berakhir)
        {
            if (AlamatBlob(storage) is { } koneksi && (terlihat = await HitungAsync(koneksi, container, batas.Token)) >= jumlah)
            {
                return terlihat;
            }

            await Task.Delay(Jeda, batas.Token);
        }

        return terlihat;
    }

    private static async Task<int> HitungAsync(string koneksi, string container, CancellationToken ct)
    {
        var jumlah = 0;
        try
        {
            var opsi = new BlobClientOptions { Retry = { MaxRetries = 0 } };
            await foreach (var _ in new BlobContainerClient(koneksi, container, opsi).GetBlobsAsync(cancellationToken: ct))
            {
                jumlah++;
            }
        }
        catch (Azure.RequestFailedException galat) when (galat.Status is 0 or 404)
        {
            // Azurite, or the container, is not there yet.
        }

        return jumlah;
    }

    private static string? AlamatBlob(string storage) => Directory.Exists(storage) && AzuriteState.Read(storage) is { } keadaan
        ? "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;"
            + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
            + $"BlobEndpoint=http://127.0.0.1:{keadaan.BlobPort}/devstoreaccount1;"
        : null;
}
