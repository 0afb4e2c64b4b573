using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace SpmFunctions;

/// <summary>Judges every file that arrives in the container <c>uploads</c>, and starts the rekap that it changes.</summary>
/// <param name="penerima">Judges uploads.</param>
/// <param name="penanda">Starts rekap.</param>
/// <param name="pengukur">Told of faults.</param>
public sealed class IngestWorkbook(PenerimaUnggahan penerima, PenandaRekap penanda, PengukurSpm pengukur)
{
    /// <summary>
    /// Runs at least once per version of a blob. The pattern takes the whole remainder of the path: a narrower one would never be called for a misplaced file.
    /// </summary>
    [Function(nameof(IngestWorkbook))]
    public async Task RunAsync(
        [BlobTrigger("uploads/{path}", Source = BlobTriggerSource.EventGrid)] BlobClient blob,
        string path,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        using var langkah = JejakSpm.MulaiUnggahan(path);
        try
        {
            if (await penerima.TerimaAsync(blob, path, cancellationToken) is { } perubahan)
            {
                foreach (var periode in perubahan.Rekap)
                {
                    await penanda.MulaiAsync(client, periode, perubahan.Slot.Wilayah.Provinsi, cancellationToken);
                }
            }
        }
        catch (Exception galat) when (!cancellationToken.IsCancellationRequested)
        {
            langkah.Gagal(galat);
            pengukur.Gagal(galat);
            throw;
        }
    }
}
