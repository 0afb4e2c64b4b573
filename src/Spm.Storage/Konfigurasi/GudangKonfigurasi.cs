using Azure;
using Azure.Storage.Blobs;

namespace Spm.Storage;

/// <summary>What the province sets itself, in the container <c>config</c>.</summary>
/// <param name="layanan">Blob service.</param>
public sealed class GudangKonfigurasi(BlobServiceClient layanan)
{
    /// <summary>Who is responsible for which report: see <c>docs/operations.md</c>.</summary>
    public const string BerkasPetugas = "petugas.csv";

    /// <summary>Calendar of deadlines that takes the place of the built-in one.</summary>
    public const string BerkasTenggat = "tenggat.json";

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
}
