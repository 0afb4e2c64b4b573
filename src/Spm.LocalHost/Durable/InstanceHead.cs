using Microsoft.DurableTask.Client;

namespace Spm.LocalHost;

/// <summary>
/// State of an instance. Writing it is the commit of everything that belongs to a step: entries beyond <see cref="Length"/> or of another
/// <see cref="ExecutionId"/> do not count.
/// </summary>
internal sealed record InstanceHead
{
    public required string InstanceId { get; init; }

    /// <summary>New with every start and every ContinueAsNew.</summary>
    public required string ExecutionId { get; init; }

    public required string Name { get; init; }

    public required OrchestrationRuntimeStatus Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public DateTimeOffset? StartAt { get; init; }

    public string? Input { get; init; }

    public string? Output { get; init; }

    public string? CustomStatus { get; init; }

    public Failure? Failure { get; init; }

    public InstanceParent? Parent { get; init; }

    /// <summary>Number of entries of this execution.</summary>
    public int Length { get; init; }

    /// <summary>Events that still have to reach other instances; outlives the execution and the instance.</summary>
    public IReadOnlyList<OutgoingEvent> Outbox { get; init; } = [];

    public bool IsFinished => Status is OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Failed or OrchestrationRuntimeStatus.Terminated;

    /// <summary>Whether a host that starts has something to do for the instance.</summary>
    public bool IsOpen => !IsFinished || Outbox.Count > 0;
}
