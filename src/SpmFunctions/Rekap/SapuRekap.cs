using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>Starts every rekap that is behind its reports: the net under a lost signal and under an instance that failed.</summary>
/// <param name="generasi">Generations.</param>
/// <param name="penanda">Starts rekap.</param>
public sealed class SapuRekap(BukuGenerasi generasi, PenandaRekap penanda)
{
    /// <summary>Runs every minute.</summary>
    [Function(nameof(SapuRekap))]
    public async Task RunAsync(
        [TimerTrigger("0 * * * * *", RunOnStartup = true)] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        await foreach (var keadaan in generasi.BacaSemuaAsync(cancellationToken))
        {
            if (keadaan.Tertinggal)
            {
                await penanda.MulaiAsync(client, keadaan.Periode, keadaan.Provinsi, cancellationToken);
            }
        }
    }
}
