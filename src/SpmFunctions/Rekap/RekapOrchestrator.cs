using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace SpmFunctions;

/// <summary>
/// Builds the rekap of one province and quarter: one activity per daerah, then one that writes the workbook; again until the built generation is the wanted one.
/// </summary>
public static class RekapOrchestrator
{
    private static readonly TaskOptions Ulangi = TaskOptions.FromRetryPolicy(new RetryPolicy(5, TimeSpan.FromSeconds(2), backoffCoefficient: 2));

    /// <summary>Runs one round and starts over, so that the history stays short; ends when there is nothing left to build.</summary>
    [Function(nameof(RekapOrchestrator))]
    public static async Task RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var permintaan = context.GetInput<PermintaanRekap>()!;
        var rencana = await context.CallActivityAsync<RencanaRekap>(nameof(RencanakanRekap), permintaan, Ulangi);
        if (rencana.Dibangun >= rencana.Diminta)
        {
            return;
        }

        var hasil = await Task.WhenAll(rencana.Wilayah.Select(wilayah =>
            context.CallActivityAsync<string>(nameof(HitungDaerah), new PermintaanDaerah(permintaan.Periode, wilayah) { Jejak = rencana.Jejak }, Ulangi)));
        await context.CallActivityAsync(nameof(TulisRekap), new PermintaanTulis(permintaan, rencana.Diminta, hasil) { Jejak = rencana.Jejak, Sejak = rencana.Sejak }, Ulangi);
        context.ContinueAsNew(permintaan);
    }
}
