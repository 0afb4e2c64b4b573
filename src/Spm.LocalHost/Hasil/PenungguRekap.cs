using Microsoft.DurableTask.Client;
using Spm.Domain;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>Waits until the rekap shows every report that was accepted.</summary>
internal sealed class PenungguRekap(BukuGenerasi generasi, PenandaRekap penanda, DurableTaskClient durable)
{
    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(200);

    /// <summary>Waits.</summary>
    /// <returns>False where no report of the quarter has come at all, so that there is no rekap.</returns>
    /// <exception cref="KegagalanLokalException">The orchestration failed.</exception>
    public async Task<bool> TungguAsync(Periode periode, KodeWilayah provinsi, CancellationToken ct)
    {
        while (true)
        {
            var keadaan = await generasi.BacaAsync(periode, provinsi, ct);
            if (!keadaan.Tertinggal)
            {
                return keadaan.Diminta > 0;
            }

            if (await durable.GetInstanceAsync(PenandaRekap.IdInstans(periode, provinsi), ct) is { RuntimeStatus: OrchestrationRuntimeStatus.Failed } gagal)
            {
                throw new KegagalanLokalException($"Rekap {periode} gagal disusun: {gagal.FailureDetails?.ErrorMessage}. Jalankan perintah ini lagi.");
            }

            // A start that met an instance just finishing is made up here: the sweeper would do so too, but only within a minute.
            await penanda.MulaiAsync(durable, periode, provinsi, ct);
            await Task.Delay(Jeda, ct);
        }
    }
}
