using Microsoft.Azure.Functions.Worker;

namespace SpmFunctions;

/// <summary>Measures what is waiting, for metrics and alerts.</summary>
/// <param name="pengamat">Looks.</param>
/// <param name="pengukur">Shows it.</param>
public sealed class UkurAntrean(PengamatAntrean pengamat, PengukurSpm pengukur)
{
    /// <summary>Runs every five minutes.</summary>
    [Function(nameof(UkurAntrean))]
    public async Task RunAsync([TimerTrigger("30 */5 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        pengukur.Catat(await pengamat.AmatiAsync(cancellationToken));
}
