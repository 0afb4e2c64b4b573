namespace Spm.LocalHost;

/// <summary>One thing that happened to an instance. Which members are filled depends on <see cref="Kind"/>.</summary>
internal sealed record JournalEntry(JournalEntryKind Kind)
{
    /// <summary>Number of the task within the execution; the result of a task carries the number of its request. -1 where there is none.</summary>
    public int TaskId { get; init; } = -1;

    /// <summary>Name of the activity, orchestrator or event.</summary>
    public string? Name { get; init; }

    /// <summary>Input, output or payload as JSON.</summary>
    public string? Payload { get; init; }

    /// <summary>Time of an episode, or when a timer is due.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>The other instance of a sub-orchestration or a sent event.</summary>
    public string? OtherInstanceId { get; init; }

    /// <summary>Identity of an event that another instance sent, so that sending it again after a crash changes nothing.</summary>
    public string? SourceId { get; init; }

    /// <summary>Why a task failed.</summary>
    public Failure? Failure { get; init; }

    /// <summary>Whether the entry came from outside and waits for an episode.</summary>
    public bool IsMessage => Kind is JournalEntryKind.ExecutionStarted or JournalEntryKind.EventRaised or JournalEntryKind.TimerFired || IsTaskResult;

    /// <summary>Whether the entry is the result of an activity or sub-orchestration.</summary>
    public bool IsTaskResult => Kind is JournalEntryKind.TaskCompleted or JournalEntryKind.TaskFailed
        or JournalEntryKind.SubOrchestrationCompleted or JournalEntryKind.SubOrchestrationFailed;

    /// <summary>Whether the orchestrator asked for this.</summary>
    public bool IsAction => Kind is JournalEntryKind.TaskScheduled or JournalEntryKind.TimerCreated
        or JournalEntryKind.SubOrchestrationScheduled or JournalEntryKind.EventSent;

    /// <summary>Whether the instance ended with this.</summary>
    public bool IsEnd => Kind is JournalEntryKind.ExecutionCompleted or JournalEntryKind.ExecutionFailed or JournalEntryKind.ExecutionTerminated;
}
