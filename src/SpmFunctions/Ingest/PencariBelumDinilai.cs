using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>
/// Finds uploads without an answer from the blobs themselves, because neither the poison queue nor a dead letter knows of every lost event. One request for up to 5,000 uploads, and one more for
/// each that was not known to be judged; where there are more than <see cref="SatuPerSatu"/> of those, as once an hour, one for every 1,000 receipts instead.
/// </summary>
/// <param name="blob">Blob service.</param>
/// <param name="penerimaan">Receipts.</param>
/// <param name="waktu">Used where the storage does not say what time it is.</param>
public sealed class PencariBelumDinilai(BlobServiceClient blob, BukuPenerimaan penerimaan, TimeProvider waktu)
{
    /// <summary>Up to this number of uploads each is asked for by itself: one that fails for good must not cost a look at all receipts, of all years, at every look.</summary>
    public const int SatuPerSatu = 20;

    /// <summary>
    /// For how long what was found judged is not asked for again. Then it is, once: a verdict may have been taken back meanwhile, by a restore (<see cref="PemulihCadangan"/>).
    /// </summary>
    public static readonly TimeSpan MasaIngat = TimeSpan.FromHours(1);

    private readonly BlobContainerClient _uploads = blob.GetBlobContainerClient(NamaContainer.Uploads);
    private volatile Ingatan _ingatan = new([], DateTimeOffset.MinValue);

    /// <summary>Looks once. Uploads that were found judged are remembered for <see cref="MasaIngat"/>.</summary>
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

        var ingatan = _ingatan;
        var mulai = waktu.GetUtcNow();
        var baru = mulai - ingatan.Sejak >= MasaIngat;
        var dahulu = baru ? [] : ingatan.Dinilai;
        var asing = ada.Where(a => !dahulu.Contains(a.Key)).ToDictionary(a => a.Key, a => a.Value);
        var diterima = asing.Count > SatuPerSatu ? await penerimaan.BacaYangDiterimaAsync(ct) : await CariSatuPerSatuAsync(asing, ct);

        // What was replaced or deleted need not be remembered.
        _ingatan = new Ingatan([.. ada.Keys.Where(k => dahulu.Contains(k) || diterima.GetValueOrDefault(k))], baru ? mulai : ingatan.Sejak);
        return
        [
            .. asing.Where(a => !diterima.GetValueOrDefault(a.Key)).Select(a => new BelumDinilai(
                a.Value.Name,
                a.Value.Properties.ETag!.Value,
                sekarang > a.Value.Properties.LastModified ? sekarang - a.Value.Properties.LastModified!.Value : TimeSpan.Zero,
                a.Value.Properties.ContentLength ?? 0,
                diterima.ContainsKey(a.Key))),
        ];
    }

    private async Task<Dictionary<KunciPenerimaan, bool>> CariSatuPerSatuAsync(Dictionary<KunciPenerimaan, BlobItem> asing, CancellationToken ct)
    {
        var diterima = new Dictionary<KunciPenerimaan, bool>();
        foreach (var (kunci, satu) in asing)
        {
            if (await penerimaan.CariAsync(satu.Name, satu.Properties.ETag!.Value, ct) is { } catatan)
            {
                diterima[kunci] = catatan.Putusan is not null;
            }
        }

        return diterima;
    }

    private sealed record Ingatan(HashSet<KunciPenerimaan> Dinilai, DateTimeOffset Sejak);
}
