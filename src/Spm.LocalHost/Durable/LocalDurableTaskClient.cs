using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Spm.LocalHost;

/// <summary>The client of the durable engine of this process.</summary>
internal sealed class LocalDurableTaskClient(DurableEngine engine) : DurableTaskClient("local")
{
    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        var instanceId = options?.InstanceId ?? Guid.NewGuid().ToString("N");
        await engine.CreateAsync(orchestratorName.Name, instanceId, DurableEngine.Converter.Serialize(input), options?.StartAt, null, cancellation);
        return instanceId;
    }

    public override Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        var raised = new JournalEntry(JournalEntryKind.EventRaised) { Name = eventName, Payload = DurableEngine.Converter.Serialize(eventPayload) };
        return engine.TellAsync(instanceId, raised, cancellation);
    }

    public override async Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        Describe(await engine.WaitForAsync(instanceId, head => head.Status != OrchestrationRuntimeStatus.Pending, cancellation), getInputsAndOutputs);

    public override async Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        Describe(await engine.WaitForAsync(instanceId, head => head.IsFinished, cancellation), getInputsAndOutputs);

    public override async Task TerminateInstanceAsync(string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        var children = options?.Recursive == true ? await ChildrenOfAsync(instanceId, cancellation) : [];
        var end = new JournalEntry(JournalEntryKind.ExecutionTerminated) { Payload = DurableEngine.Converter.Serialize(options?.Output) };
        await engine.TellAsync(instanceId, end, cancellation);
        foreach (var child in children)
            await TerminateInstanceAsync(child.InstanceId, options, cancellation);
    }

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        engine.TellAsync(instanceId, new JournalEntry(JournalEntryKind.ExecutionSuspended) { Payload = reason }, cancellation);

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        engine.TellAsync(instanceId, new JournalEntry(JournalEntryKind.ExecutionResumed) { Payload = reason }, cancellation);

    public override async Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        await engine.FindAsync(instanceId, cancellation) is { } head ? Describe(head, getInputsAndOutputs) : null;

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) => new InstancePages(engine, filter ?? new OrchestrationQuery());

    public override async Task<PurgeResult> PurgeInstanceAsync(string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        var children = options?.Recursive == true ? await ChildrenOfAsync(instanceId, cancellation) : [];
        if (!await engine.PurgeAsync(instanceId, cancellation))
            return new PurgeResult(0);

        var purged = 1;
        foreach (var child in children)
            purged += (await PurgeInstanceAsync(child.InstanceId, options, cancellation)).PurgedInstanceCount;
        return new PurgeResult(purged);
    }

    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = new OrchestrationQuery(filter.CreatedFrom, filter.CreatedTo, filter.Statuses);
        var purged = 0;
        foreach (var head in (await engine.Journal.ListAsync(cancellation)).Where(head => InstancePages.Matches(head, query)))
            purged += (await PurgeInstanceAsync(head.InstanceId, options, cancellation)).PurgedInstanceCount;
        return new PurgeResult(purged);
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal static OrchestrationMetadata Describe(InstanceHead head, bool withInputsAndOutputs) => new(head.Name, head.InstanceId)
    {
        DataConverter = withInputsAndOutputs ? DurableEngine.Converter : null,
        RuntimeStatus = head.Status,
        CreatedAt = head.CreatedAt,
        LastUpdatedAt = head.UpdatedAt,
        SerializedInput = withInputsAndOutputs ? head.Input : null,
        SerializedOutput = withInputsAndOutputs ? head.Output : null,
        SerializedCustomStatus = withInputsAndOutputs ? head.CustomStatus : null,
        FailureDetails = head.Failure?.ToDetails(),
    };

    private async Task<IReadOnlyList<InstanceHead>> ChildrenOfAsync(string instanceId, CancellationToken cancellation) =>
        [.. (await engine.Journal.ListAsync(cancellation)).Where(head => head.Parent?.InstanceId == instanceId)];
}
