using Microsoft.Azure.Functions.Worker;

namespace SpmFunctions;

/// <summary>Reminds those whose reports are missing before the provincial deadline: H-14, H-7, H-3, H-1 and H.</summary>
/// <param name="penyusun">Writes the messages.</param>
public sealed class SendReminders(PenyusunPengingat penyusun)
{
    /// <summary>
    /// Runs every hour, because the provinces lie in three time zones and a run may be missed; the outbox takes each message once per stage.
    /// </summary>
    [Function(nameof(SendReminders))]
    public Task RunAsync([TimerTrigger("0 0 * * * *")] TimerInfo timer, CancellationToken cancellationToken) => penyusun.JalankanAsync(cancellationToken);
}
