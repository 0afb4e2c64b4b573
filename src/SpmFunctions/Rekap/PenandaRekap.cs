using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Spm.Domain;

namespace SpmFunctions;

/// <summary>Starts the orchestration of a rekap: one instance per province and quarter.</summary>
/// <param name="pengukur">Told of instances that failed.</param>
/// <param name="log">Told the same.</param>
public sealed class PenandaRekap(PengukurSpm pengukur, ILogger<PenandaRekap> log)
{
    /// <summary>Id of the instance.</summary>
    public static string IdInstans(Periode periode, KodeWilayah provinsi) => $"rekap-{periode}-{provinsi}";

    /// <summary>
    /// Starts the instance unless it is at work. One that is just finishing may miss the request: the generation in the table still says so, and
    /// <see cref="SapuRekap"/> finds it.
    /// </summary>
    public async Task MulaiAsync(DurableTaskClient client, Periode periode, KodeWilayah provinsi, CancellationToken ct)
    {
        var id = IdInstans(periode, provinsi);
        var ada = await client.GetInstanceAsync(id, ct);
        if (ada is { IsCompleted: false })
        {
            return;
        }

        if (ada is { RuntimeStatus: OrchestrationRuntimeStatus.Failed })
        {
            pengukur.OrkestrasiGagal(periode, provinsi);
            log.OrkestrasiGagal(periode, provinsi);
        }

        try
        {
            var permintaan = new PermintaanRekap(periode.ToString(), provinsi.ToString());
            await client.ScheduleNewOrchestrationInstanceAsync(nameof(RekapOrchestrator), permintaan, new StartOrchestrationOptions(id), ct);
        }
        catch (OrchestrationAlreadyExistsException)
        {
            // Started by somebody else in between: it will read the generation that was raised before this call.
        }
    }
}
