namespace Microsoft.DurableTask.Client;

/// <summary>State of an instance.</summary>
public enum OrchestrationRuntimeStatus
{
    /// <summary>Has begun and not ended.</summary>
    Running = 0,

    /// <summary>Has returned.</summary>
    Completed = 1,

    /// <summary>No longer used.</summary>
    [Obsolete("Reported as Running.")]
    ContinuedAsNew = 2,

    /// <summary>Has thrown.</summary>
    Failed = 3,

    /// <summary>No longer used.</summary>
    [Obsolete("Not used.")]
    Canceled = 4,

    /// <summary>Was ended from outside.</summary>
    Terminated = 5,

    /// <summary>Has not begun.</summary>
    Pending = 6,

    /// <summary>Is held.</summary>
    Suspended = 7,
}

/// <summary>An instance as a query shows it.</summary>
public sealed class OrchestrationMetadata
{
    /// <summary>Creates the description of an instance.</summary>
    public OrchestrationMetadata(string name, string instanceId)
    {
        Name = name;
        InstanceId = instanceId;
    }

    /// <summary>Name of the orchestrator.</summary>
    public string Name { get; }

    /// <summary>Id of the instance.</summary>
    public string InstanceId { get; }

    /// <summary>Reads inputs and outputs; null if they were not asked for.</summary>
    public DataConverter? DataConverter { get; init; }

    /// <summary>State.</summary>
    public OrchestrationRuntimeStatus RuntimeStatus { get; init; }

    /// <summary>When it was scheduled.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset LastUpdatedAt { get; init; }

    /// <summary>Input as text.</summary>
    public string? SerializedInput { get; init; }

    /// <summary>Output as text.</summary>
    public string? SerializedOutput { get; init; }

    /// <summary>Custom status as text.</summary>
    public string? SerializedCustomStatus { get; init; }

    /// <summary>Why it failed; null if it did not.</summary>
    public TaskFailureDetails? FailureDetails { get; init; }

    /// <summary>Whether the state is Running, and neither pending nor suspended.</summary>
    public bool IsRunning => RuntimeStatus == OrchestrationRuntimeStatus.Running;

    /// <summary>Whether it has ended.</summary>
    public bool IsCompleted => RuntimeStatus
        is OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Failed or OrchestrationRuntimeStatus.Terminated;

    /// <summary>The input.</summary>
    /// <exception cref="InvalidOperationException">Inputs and outputs were not asked for.</exception>
    public T? ReadInputAs<T>() => Converter.Deserialize<T>(SerializedInput);

    /// <summary>The output.</summary>
    /// <exception cref="InvalidOperationException">Inputs and outputs were not asked for.</exception>
    public T? ReadOutputAs<T>() => Converter.Deserialize<T>(SerializedOutput);

    /// <summary>The custom status.</summary>
    /// <exception cref="InvalidOperationException">Inputs and outputs were not asked for.</exception>
    public T? ReadCustomStatusAs<T>() => Converter.Deserialize<T>(SerializedCustomStatus);

    /// <inheritdoc/>
    public override string ToString() => $"[Name: '{Name}', ID: '{InstanceId}', RuntimeStatus: {RuntimeStatus}]";

    private DataConverter Converter => DataConverter ?? throw new InvalidOperationException("Ask for the instance with getInputsAndOutputs.");
}

/// <summary>Which instances a query returns.</summary>
/// <param name="CreatedFrom">Created at or after.</param>
/// <param name="CreatedTo">Created at or before.</param>
/// <param name="Statuses">In one of these states.</param>
/// <param name="TaskHubNames">Of these hubs.</param>
/// <param name="InstanceIdPrefix">With an id that begins so.</param>
/// <param name="PageSize">Instances per page.</param>
/// <param name="FetchInputsAndOutputs">Whether inputs and outputs are read.</param>
/// <param name="ContinuationToken">Where to go on.</param>
public record OrchestrationQuery(
    DateTimeOffset? CreatedFrom = null,
    DateTimeOffset? CreatedTo = null,
    IEnumerable<OrchestrationRuntimeStatus>? Statuses = null,
    IEnumerable<string>? TaskHubNames = null,
    string? InstanceIdPrefix = null,
    int PageSize = OrchestrationQuery.DefaultPageSize,
    bool FetchInputsAndOutputs = false,
    string? ContinuationToken = null)
{
    /// <summary>Instances per page if not said otherwise.</summary>
    public const int DefaultPageSize = 100;
}

/// <summary>How an instance is ended.</summary>
/// <param name="Output">Its output.</param>
/// <param name="Recursive">Whether its sub-orchestrations end too.</param>
public record TerminateInstanceOptions(object? Output = null, bool Recursive = false);

/// <summary>How an instance is forgotten.</summary>
/// <param name="Recursive">Whether its sub-orchestrations are forgotten too.</param>
public record PurgeInstanceOptions(bool Recursive = false);

/// <summary>Which finished instances are forgotten.</summary>
/// <param name="CreatedFrom">Created at or after.</param>
/// <param name="CreatedTo">Created at or before.</param>
/// <param name="Statuses">In one of these states.</param>
public record PurgeInstancesFilter(
    DateTimeOffset? CreatedFrom = null,
    DateTimeOffset? CreatedTo = null,
    IEnumerable<OrchestrationRuntimeStatus>? Statuses = null);

/// <summary>What was forgotten.</summary>
public class PurgeResult
{
    /// <summary>Creates the result.</summary>
    public PurgeResult(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        PurgedInstanceCount = count;
    }

    /// <summary>Number of instances.</summary>
    public int PurgedInstanceCount { get; }
}
