using Microsoft.DurableTask.Client;
using Spm.Domain;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>
/// Waits until the rekap shows every report that was accepted. Starts it where nothing is at work: a signal that met an instance which was just finishing, or a
/// failure that an earlier run left behind, need not wait for the sweeper.
/// </summary>
internal sealed class PenungguRekap(BukuGenerasi generasi, PenandaRekap penanda, DurableTaskClient durable)
{
    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(200);

    /// <summary>Waits.</summary>
    /// <returns>False where no report of the quarter has come at all, so that there is no rekap.</returns>
    /// <exception cref="KegagalanLokalException">The orchestration failed, and failed again.</exception>
    public async Task<bool> TungguAsync(Periode periode, KodeWilayah provinsi, CancellationToken ct)
    {
        var dimulaiLagi = false;
        while (true)
        {
            var keadaan = await generasi.BacaAsync(periode, provinsi, ct);
            if (!keadaan.Tertinggal)
            {
                return keadaan.Diminta > 0;
            }

            var instans = await durable.GetInstanceAsync(PenandaRekap.IdInstans(periode, provinsi), ct);
            if (instans is { RuntimeStatus: OrchestrationRuntimeStatus.Failed } && dimulaiLagi)
            {
                throw new KegagalanLokalException($"Rekap {periode} gagal disusun: {instans.FailureDetails?.ErrorMessage}. Jalankan perintah ini lagi.");
            }

            if (instans is not { IsCompleted: false })
            {
                dimulaiLagi |= instans is { RuntimeStatus: OrchestrationRuntimeStatus.Failed };
                await penanda.MulaiAsync(durable, periode, provinsi, ct);
            }

            await Task.Delay(Jeda, ct);
        }
    }
}
