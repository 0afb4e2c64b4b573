using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace Spm.Storage;

/// <summary>Creates what is missing of the containers and tables. On Azure the infrastructure has done so before the first run.</summary>
/// <param name="blob">Blob service.</param>
/// <param name="tabel">Table service.</param>
public sealed class PenyiapPenyimpanan(BlobServiceClient blob, TableServiceClient tabel)
{
    /// <summary>Creates them; those that exist are left as they are.</summary>
    public async Task SiapkanAsync(CancellationToken ct)
    {
        foreach (var nama in NamaContainer.Semua)
        {
            await blob.GetBlobContainerClient(nama).CreateIfNotExistsAsync(cancellationToken: ct);
        }

        foreach (var nama in NamaTabel.Semua)
        {
            await tabel.CreateTableIfNotExistsAsync(nama, ct);
        }
    }
}
