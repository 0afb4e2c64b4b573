using Azure.Storage.Blobs;
using Microsoft.DurableTask.Client;

namespace SpmFunctions;

/// <summary>Judges an upload and starts the rekap that it changes: the same whether its event came (<see cref="IngestWorkbook"/>) or not (<see cref="SapuUnggahan"/>).</summary>
/// <param name="penerima">Judges uploads.</param>
/// <param name="penanda">Starts rekap.</param>
/// <param name="pengukur">Told of faults.</param>
public sealed class PengolahUnggahan(PenerimaUnggahan penerima, PenandaRekap penanda, PengukurSpm pengukur)
{
    /// <summary>Judges a blob as it is now. A fault is counted, marked in the trace and thrown on.</summary>
    /// <param name="blob">The blob.</param>
    /// <param name="path">Its name in the container.</param>
    /// <param name="client">Starts orchestrations.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task OlahAsync(BlobClient blob, string path, DurableTaskClient client, CancellationToken ct)
    {
        using var langkah = JejakSpm.MulaiUnggahan(path);
        try
        {
            if (await penerima.TerimaAsync(blob, path, ct) is { } perubahan)
            {
                foreach (var periode in perubahan.Rekap)
                {
                    await penanda.MulaiAsync(client, periode, perubahan.Slot.Wilayah.Provinsi, ct);
                }
            }
        }
        catch (Exception galat) when (!ct.IsCancellationRequested)
        {
            langkah.Gagal(galat);
            pengukur.Gagal(galat);
            throw;
        }
    }
}
