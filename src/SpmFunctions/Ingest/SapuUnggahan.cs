using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace SpmFunctions;

/// <summary>The net under <see cref="IngestWorkbook"/>: judges uploads that nobody told the app of, and tries again those that were given up.</summary>
/// <param name="penyapu">Judges them.</param>
public sealed class SapuUnggahan(PenyapuUnggahan penyapu)
{
    /// <summary>Runs every <see cref="PenyapuUnggahan.Selang"/>, shortly before <see cref="UkurAntrean"/> looks.</summary>
    [Function(nameof(SapuUnggahan))]
    public Task RunAsync([TimerTrigger("0 */5 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        penyapu.SapuAsync(client, cancellationToken);
}
