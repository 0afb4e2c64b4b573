namespace Spm.LocalHost;

/// <summary>Settings of the durable engine.</summary>
internal sealed record DurableEngineOptions
{
    /// <summary>Activities that run at the same time. Default 8, as in host.json.</summary>
    public int MaxParallelActivities { get; init; } = 8;

    /// <summary>Wait before an instance is read again after its journal could not be written. Default 1 s.</summary>
    public TimeSpan JournalRetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long running activities may go on when the engine stops; what is cut off runs again at the next start. Default 10 s.</summary>
    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(10);
}
