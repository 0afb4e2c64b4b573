using Azure.Storage.Blobs;
using Spm.LocalHost;
using Spm.Storage;

namespace Spm.EndToEnd.Tests;

/// <summary>Uploads workbooks, tells the Functions host of each as Event Grid does, and waits for the verdicts.</summary>
/// <param name="blob">Storage.</param>
/// <param name="penerimaan">Receipts.</param>
/// <param name="host">Client of the host.</param>
internal sealed class PengirimPeristiwa(BlobServiceClient blob, BukuPenerimaan penerimaan, HttpClient host)
{
    private const int SlotBersamaan = 4;

    /// <summary>Event Grid delivers at least once. Twice is what it may do at any time, so it does so here for every upload.</summary>
    private const int Kiriman = 2;

    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(100);

    /// <summary>Sends the files of a slot one after the other, slots side by side.</summary>
    /// <param name="berkas">Files.</param>
    /// <param name="diterima">
    /// When they are received. The receipt is written before the event, as a run leaves it that was killed just after it: the first time stays, so that tests of a past
    /// quarter need no clock in the host.
    /// </param>
    /// <param name="ct">Cancellation.</param>
    /// <returns>Verdicts in the order of the files.</returns>
    public async Task<IReadOnlyList<Putusan>> KirimAsync(IReadOnlyList<BerkasKirim> berkas, DateTimeOffset diterima, CancellationToken ct)
    {
        var putusan = new Putusan[berkas.Count];
        await Parallel.ForEachAsync(
            berkas.Index().GroupBy(b => b.Item.Folder),
            new ParallelOptions { MaxDegreeOfParallelism = SlotBersamaan, CancellationToken = ct },
            async (slot, batal) =>
            {
                foreach (var (nomor, b) in slot)
                {
                    putusan[nomor] = await KirimAsync(b, diterima, batal);
                }
            });
        return putusan;
    }

    private async Task<Putusan> KirimAsync(BerkasKirim berkas, DateTimeOffset diterima, CancellationToken ct)
    {
        var isi = await berkas.Baca(ct);
        var tujuan = blob.GetBlobContainerClient(NamaContainer.Uploads).GetBlobClient(berkas.Path);
        var tertulis = (await tujuan.UploadAsync(new BinaryData(isi), overwrite: true, ct)).Value;
        await penerimaan.CatatAsync(berkas.Path, tertulis.ETag, tertulis.LastModified, diterima, ct);
        for (var kali = 0; kali < Kiriman; kali++)
        {
            using var peristiwa = PeristiwaBlob.Permintaan(tujuan.Uri, berkas.Path, tertulis.ETag, isi.Length, tertulis.LastModified);
            using var jawaban = await host.SendAsync(peristiwa, ct);
            if (!jawaban.IsSuccessStatusCode)
            {
                throw new InvalidOperationException($"The host took no event for {berkas.Path}: {(int)jawaban.StatusCode} {await jawaban.Content.ReadAsStringAsync(ct)}");
            }
        }

        while (true)
        {
            if (await penerimaan.CariAsync(berkas.Path, tertulis.ETag, ct) is { Putusan: { } putusan })
            {
                return putusan;
            }

            await Task.Delay(Jeda, ct);
        }
    }
}
