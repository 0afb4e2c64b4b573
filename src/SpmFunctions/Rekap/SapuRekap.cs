using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>Starts every rekap that is behind its reports: the net under a lost signal and under an instance that failed.</summary>
/// <param name="generasi">Generations.</param>
/// <param name="penanda">Starts rekap.</param>
public sealed class SapuRekap(BukuGenerasi generasi, PenandaRekap penanda)
{
    /// <summary>Runs every minute, and when the app starts: on one machine that is when somebody waits for what a killed host left behind. On Azure one instance at a time listens to a timer.</summary>
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
