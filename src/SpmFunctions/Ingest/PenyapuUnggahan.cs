using Azure.Storage.Blobs;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>
/// Judges uploads whose event was lost or that were given up. The blob is not written again, so that what was sent in time stays in time. An upload that fails again is left for a later run and
/// keeps no other one waiting.
/// </summary>
/// <param name="blob">Blob service.</param>
/// <param name="pencari">Finds them.</param>
/// <param name="penerimaan">Tells what has been judged meanwhile.</param>
/// <param name="pengolah">Judges.</param>
/// <param name="waktu">Tells how long a run has taken.</param>
/// <param name="log">Told of each.</param>
public sealed class PenyapuUnggahan(
    BlobServiceClient blob, PencariBelumDinilai pencari, BukuPenerimaan penerimaan, PengolahUnggahan pengolah, TimeProvider waktu, ILogger<PenyapuUnggahan> log)
{
    /// <summary>Time between two runs.</summary>
    public static readonly TimeSpan Selang = TimeSpan.FromMinutes(5);

    /// <summary>How long an upload waits for its event: longer than the five tries of the host take, and so short that it is judged before it counts as stuck.</summary>
    public static readonly TimeSpan MasaTunggu = TimeSpan.FromMinutes(10);

    /// <summary>Up to this age an upload that fails is tried in every run, from then on once an hour.</summary>
    public static readonly TimeSpan MasaRapat = TimeSpan.FromHours(1);

    /// <summary>After this time a run begins with no other upload: it ends before the next one is due, and long before Azure would cut it off (30 minutes).</summary>
    public static readonly TimeSpan MasaKerja = TimeSpan.FromMinutes(4);

    private readonly BlobContainerClient _uploads = blob.GetBlobContainerClient(NamaContainer.Uploads);

    /// <summary>Judges what is due, as much of it as <see cref="MasaKerja"/> allows; the rest of what was never tried is due in the next run, that of what failed at its next turn.</summary>
    /// <param name="client">Starts orchestrations.</param>
    /// <param name="ct">Cancellation.</param>
    /// <exception cref="AggregateException">Some failed for a fault; all others have been judged.</exception>
    public async Task SapuAsync(DurableTaskClient client, CancellationToken ct)
    {
        var galat = new List<Exception>();
        var mulai = waktu.GetTimestamp();

        // What was never tried goes first, and of it the smallest: neither what fails nor what is too much for the instance takes the others along. What cannot even be
        // read leaves no receipt, and counts as never tried.
        var giliran = (await pencari.CariAsync(ct)).Where(Giliran).OrderBy(b => b.PernahDicoba).ThenBy(b => b.Ukuran).ThenBy(b => b.Path, StringComparer.Ordinal);
        foreach (var satu in giliran.TakeWhile(_ => waktu.GetElapsedTime(mulai) < MasaKerja))
        {
            // Its event may have come while others were judged here.
            if (await penerimaan.CariAsync(satu.Path, satu.ETag, ct) is { Putusan: not null })
            {
                continue;
            }

            var rujukan = RujukanUnggahan.Dari(satu.Path);
            log.DinilaiTanpaPemberitahuan(rujukan.Slot, rujukan.Sidik, (int)satu.Umur.TotalMinutes);
            try
            {
                await pengolah.OlahAsync(_uploads.GetBlobClient(satu.Path), satu.Path, client, ct);
            }
            catch (Exception gagal) when (!ct.IsCancellationRequested)
            {
                galat.Add(gagal);
            }
        }

        if (galat.Count > 0)
        {
            throw new AggregateException(galat);
        }
    }

    /// <summary>Whether an upload is due. One that failed, by its age alone, so that a start of the app changes nothing.</summary>
    private static bool Giliran(BelumDinilai satu) =>
        satu.Umur >= MasaTunggu && (!satu.PernahDicoba || satu.Umur < MasaRapat || satu.Umur.Minutes < Selang.Minutes);
}
