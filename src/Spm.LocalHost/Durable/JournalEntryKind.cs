namespace Spm.LocalHost;

/// <summary>
/// What a journal entry says. Messages (what came from outside) wait in the journal until the next <see cref="OrchestratorStarted"/>; the entries after it,
/// up to the next message, are what the orchestrator then asked for.
/// </summary>
internal enum JournalEntryKind
{
    ExecutionStarted,
    OrchestratorStarted,
    TaskScheduled,
    TaskCompleted,
    TaskFailed,
    TimerCreated,
    TimerFired,
    EventRaised,
    EventSent,
    SubOrchestrationScheduled,
    SubOrchestrationCompleted,
    SubOrchestrationFailed,
    ExecutionSuspended,
    ExecutionResumed,
    ExecutionCompleted,
    ExecutionFailed,
    ExecutionTerminated,
}
