namespace Spm.LocalHost;

/// <summary>Something that an instance is told.</summary>
/// <param name="Entry">What to write down; null only wakes the instance up.</param>
internal sealed record InstanceMessage(JournalEntry? Entry)
{
    /// <summary>The execution that it is meant for; null if for whichever runs.</summary>
    public string? ExecutionId { get; init; }

    /// <summary>An event of the outbox that has arrived.</summary>
    public string? DeliveredSourceId { get; init; }

    /// <summary>Completed with true once the message is safe in the journal, with false if the instance no longer takes it.</summary>
    public TaskCompletionSource<bool>? Persisted { get; init; }
}
