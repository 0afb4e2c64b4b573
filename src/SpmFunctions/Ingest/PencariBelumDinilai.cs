using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>
/// Finds uploads without an answer from the blobs themselves, because neither the poison queue nor a dead letter knows of every lost event. One request for up to 5,000 uploads; where there are
/// some that were not known to be judged, one more for every 1,000 receipts.
/// </summary>
/// <param name="blob">Blob service.</param>
/// <param name="penerimaan">Receipts.</param>
/// <param name="waktu">Used where the storage does not say what time it is.</param>
public sealed class PencariBelumDinilai(BlobServiceClient blob, BukuPenerimaan penerimaan, TimeProvider waktu)
{
    private readonly BlobContainerClient _uploads = blob.GetBlobContainerClient(NamaContainer.Uploads);
    private volatile HashSet<KunciPenerimaan> _dinilai = [];

    /// <summary>Looks once. Uploads that were found judged are remembered for the next time.</summary>
    public async Task<IReadOnlyList<BelumDinilai>> CariAsync(CancellationToken ct)
    {
        var ada = new Dictionary<KunciPenerimaan, BlobItem>();
        var sekarang = waktu.GetUtcNow();
        await foreach (var halaman in _uploads.GetBlobsAsync(cancellationToken: ct).AsPages())
        {
            // The clock of the storage wrote the times that are compared with it.
            sekarang = halaman.GetRawResponse().Headers.Date ?? sekarang;
            foreach (var satu in halaman.Values)
            {
                ada[KunciPenerimaan.Dari(satu.Name, satu.Properties.ETag!.Value)] = satu;
            }
        }

        var dinilai = _dinilai;
        if (ada.Keys.Any(k => !dinilai.Contains(k)))
        {
            dinilai = await penerimaan.BacaYangDinilaiAsync(ct);
        }

        // What was replaced or deleted need not be remembered.
        _dinilai = [.. ada.Keys.Where(dinilai.Contains)];
        return
        [
            .. ada.Where(a => !dinilai.Contains(a.Key)).Select(a => a.Value).Select(b => new BelumDinilai(
                b.Name, b.Properties.ETag!.Value, sekarang > b.Properties.LastModified ? sekarang - b.Properties.LastModified!.Value : TimeSpan.Zero, b.Properties.ContentLength ?? 0)),
        ];
    }
}
