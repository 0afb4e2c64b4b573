using Microsoft.Azure.Functions.Worker;

namespace SpmFunctions;

/// <summary>Copies the tables every night: unlike blobs they have neither versions nor soft delete.</summary>
/// <param name="pencadang">Copies them.</param>
public sealed class CadangkanTabel(PencadangTabel pencadang)
{
    /// <summary>Runs at 01.17 WIB (18.17 UTC), when nobody reports, and does nothing in the hours after it unless that run failed.</summary>
    [Function(nameof(CadangkanTabel))]
    public Task RunAsync([TimerTrigger("0 17 18-22 * * *")] TimerInfo timer, CancellationToken cancellationToken) => pencadang.CadangkanBilaPerluAsync(cancellationToken);
}
