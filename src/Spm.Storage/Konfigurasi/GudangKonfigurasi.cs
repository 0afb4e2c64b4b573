using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Spm.Storage;

/// <summary>What the province sets itself, in the container <c>config</c>.</summary>
/// <param name="layanan">Blob service.</param>
public sealed class GudangKonfigurasi(BlobServiceClient layanan)
{
    /// <summary>Who is responsible for which report: see <c>docs/operations.md</c>.</summary>
    public const string BerkasPetugas = "petugas.csv";

    /// <summary>Calendar of deadlines that takes the place of the built-in one.</summary>
    public const string BerkasTenggat = "tenggat.json";

    /// <summary>Indices that were published before the system existed: see <c>docs/operations.md</c>.</summary>
    public const string BerkasTerbitan = "history.csv";

    /// <summary>How the files of a rekap are printed: see <c>docs/operations.md</c>.</summary>
    public const string BerkasCetak = "cetak.json";

    /// <summary>Folder of layout profiles, one JSON file each, that are added to the built-in ones: see <c>docs/tata-letak.md</c>.</summary>
    public const string FolderTataLetak = "tata-letak";

    private readonly BlobContainerClient _container = layanan.GetBlobContainerClient(NamaContainer.Config);

    /// <summary>Reads a file, or null where there is none.</summary>
    public async Task<BinaryData?> BacaAsync(string nama, CancellationToken ct)
    {
        try
        {
            return (await _container.GetBlobClient(nama).DownloadContentAsync(ct)).Value.Content;
        }
        catch (RequestFailedException galat) when (galat.Status == 404)
        {
            return null;
        }
    }

    /// <summary>
    /// Reads the JSON files that lie in a folder itself, not in folders below it, ordered by name (ordinal). Whoever has limits asks for one file and one byte more than they
    /// allow, and sees where there is too much.
    /// </summary>
    /// <param name="folder">Folder, without a slash.</param>
    /// <param name="terbanyak">Most files that are read.</param>
    /// <param name="ukuran">Most bytes that are read of each, from its beginning.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<IReadOnlyList<(string Nama, BinaryData Isi)>> BacaFolderAsync(string folder, int terbanyak, int ukuran, CancellationToken ct)
    {
        var hasil = new List<(string, BinaryData)>();
        await foreach (var satu in _container.GetBlobsByHierarchyAsync(new GetBlobsByHierarchyOptions { Delimiter = "/", Prefix = $"{folder}/" }, ct))
        {
            if (hasil.Count == terbanyak)
            {
                break;
            }

            if (satu.IsBlob && satu.Blob.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && await BacaAwalAsync(satu.Blob, ukuran, ct) is { } isi)
            {
                hasil.Add((satu.Blob.Name, isi));
            }
        }

        return hasil;
    }

    private async Task<BinaryData?> BacaAwalAsync(BlobItem berkas, int ukuran, CancellationToken ct)
    {
        try
        {
            using BlobDownloadStreamingResult unduhan = await _container.GetBlobClient(berkas.Name).DownloadStreamingAsync(cancellationToken: ct);
            var isi = new byte[Math.Min(unduhan.Details.ContentLength, ukuran)];
            await unduhan.Content.ReadExactlyAsync(isi, ct);
            return new BinaryData(isi);
        }
        catch (RequestFailedException galat) when (galat.Status == 404)
        {
            // Taken away since it was listed.
            return null;
        }
    }
}
