using System.Threading.Channels;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Spm.LocalHost;

/// <summary>
/// A live instance: takes its messages one batch at a time, runs an episode over them, writes messages and what the orchestrator asked for in one commit,
/// and only then lets the engine act on it. After a failed commit it goes back to what the journal says.
/// </summary>
internal sealed class OrchestrationInstance(DurableEngine engine, InstanceHead initial, IReadOnlyList<JournalEntry> journal, ILogger log)
{
    private readonly Channel<InstanceMessage> mailbox = Channel.CreateUnbounded<InstanceMessage>(new UnboundedChannelOptions { SingleReader = true });
    private List<JournalEntry> entries = [.. journal];
    private volatile InstanceHead head = initial;

    public InstanceHead Head => head;

    /// <summary>Completes when the instance takes no more messages.</summary>
    public Task Closed { get; private set; } = Task.CompletedTask;

    public void Start(CancellationToken stop) => Closed = Task.Run(() => LiveAsync(stop), CancellationToken.None);

    /// <summary>Gives the instance a message; false if it no longer takes any.</summary>
    public bool TryPost(InstanceMessage message) => mailbox.Writer.TryWrite(message);

    /// <summary>Lets the instance end once it has written down what it was told.</summary>
    public void Complete() => mailbox.Writer.TryComplete();

    private async Task LiveAsync(CancellationToken stop)
    {
        try
        {
            engine.ActOn(head, Unanswered());
            TryPost(new InstanceMessage((JournalEntry?)null));
            while (head.IsOpen && await mailbox.Reader.WaitToReadAsync(stop))
                await TakeBatchAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The journal has everything; the next start goes on from there.
        }
        finally
        {
            mailbox.Writer.TryComplete();
            engine.Close(this);
            while (mailbox.Reader.TryRead(out var late))
            {
                if (head.IsFinished)
                    late.Persisted?.TrySetResult(false);
                else
                    late.Persisted?.TrySetCanceled(CancellationToken.None);
            }
        }
    }

    private async Task TakeBatchAsync(CancellationToken stop)
    {
        var batch = new List<InstanceMessage>();
        while (mailbox.Reader.TryRead(out var message))
            batch.Add(message);

        try
        {
            var taken = await HandleAsync(batch, stop);
            foreach (var message in batch)
                message.Persisted?.TrySetResult(taken);
        }
        catch (Exception failure)
        {
            foreach (var message in batch)
                message.Persisted?.TrySetException(failure);
            if (stop.IsCancellationRequested)
                return;
            log.LogError(failure, "Instance {InstanceId} could not be written down; it goes on from its journal.", head.InstanceId);
            await ReloadAsync(stop);
        }
    }

    /// <summary>Returns whether an unfinished instance took the messages.</summary>
    private async Task<bool> HandleAsync(List<InstanceMessage> batch, CancellationToken stop)
    {
        var delivered = batch.Where(message => message.DeliveredSourceId is not null).Select(message => message.DeliveredSourceId).ToHashSet();
        var outbox = head.Outbox.Where(sent => !delivered.Contains(sent.SourceId)).ToList();
        if (head.IsFinished)
        {
            if (outbox.Count < head.Outbox.Count)
                await CommitAsync(head with { Outbox = outbox }, [], stop);
            return false;
        }

        var accepted = new List<JournalEntry>();
        foreach (var message in batch)
        {
            if (message.Entry is { } entry && (message.ExecutionId ?? head.ExecutionId) == head.ExecutionId && !IsKnown(entry, accepted))
                accepted.Add(entry);
        }

        var next = head with { Outbox = outbox, Status = StatusAfter(accepted) };
        if (accepted.Find(entry => entry.IsEnd) is { } end)
            await FinishAsync(next, accepted.TakeWhile(entry => entry != end), end, stop);
        else if (next.Status == OrchestrationRuntimeStatus.Suspended || engine.Now < next.StartAt || !HasUnseen(accepted))
            await WaitAsync(next, accepted, stop);
        else
            await RunEpisodeAsync(next, accepted, stop);
        return true;
    }

    private async Task WaitAsync(InstanceHead next, List<JournalEntry> accepted, CancellationToken stop)
    {
        if (accepted.Count > 0 || next.Outbox.Count < head.Outbox.Count)
            await CommitAsync(next, accepted, stop);
        if (next.StartAt is { } start && engine.Now < start)
            engine.WakeAt(next, start);
    }

    private async Task RunEpisodeAsync(InstanceHead next, List<JournalEntry> accepted, CancellationToken stop)
    {
        var now = engine.Now;
        var before = head;
        var result = engine.Episodes.Run(before, [.. entries, .. accepted], now, () => engine.ReportIllegalAwait(before.InstanceId, before.ExecutionId));
        var sent = result.Actions.Where(action => action.Kind == JournalEntryKind.EventSent)
            .Select(action => new OutgoingEvent($"{head.InstanceId}/{head.ExecutionId}/{action.TaskId}", action.OtherInstanceId!, action.Name!, action.Payload));
        next = next with { Status = OrchestrationRuntimeStatus.Running, CustomStatus = result.CustomStatus, Outbox = [.. next.Outbox, .. sent] };

        var started = new JournalEntry(JournalEntryKind.OrchestratorStarted) { Time = now };
        if (result.Next is { } execution)
            await ContinueAsNewAsync(next, execution, stop);
        else if (result.End is { } end)
            await FinishAsync(next, [.. accepted, started, .. result.Actions], end, stop);
        else
            await CommitAsync(next, [.. accepted, started, .. result.Actions], stop);

        // What an execution asked for in its last episode is still done, though nobody waits for it.
        engine.ActOn(head.ExecutionId == before.ExecutionId ? head : before with { Status = OrchestrationRuntimeStatus.Completed, Outbox = head.Outbox }, result.Actions);
    }

    private Task ContinueAsNewAsync(InstanceHead next, NextExecution execution, CancellationToken stop)
    {
        engine.CancelTimers(next);
        entries = [];

        // The new execution has messages that no episode has seen: wake up for them.
        TryPost(new InstanceMessage((JournalEntry?)null));
        return CommitAsync(
            next with { ExecutionId = Guid.NewGuid().ToString("N"), Input = execution.Input, Length = 0 },
            [new JournalEntry(JournalEntryKind.ExecutionStarted) { Name = next.Name }, .. execution.Events],
            stop);
    }

    private async Task FinishAsync(InstanceHead next, IEnumerable<JournalEntry> before, JournalEntry end, CancellationToken stop)
    {
        engine.CancelTimers(next);
        var status = end.Kind switch
        {
            JournalEntryKind.ExecutionCompleted => OrchestrationRuntimeStatus.Completed,
            JournalEntryKind.ExecutionTerminated => OrchestrationRuntimeStatus.Terminated,
            _ => OrchestrationRuntimeStatus.Failed,
        };
        await CommitAsync(next with { Status = status, Output = end.Payload, Failure = end.Failure }, [.. before, end], stop);
        if (end.Failure is { } failure)
            log.LogError("Instance {InstanceId} of {Orchestrator} failed: {ErrorType}: {ErrorMessage}", head.InstanceId, head.Name, failure.ErrorType, failure.ErrorMessage);
        engine.ReportToParent(head);
    }

    private async Task CommitAsync(InstanceHead next, List<JournalEntry> added, CancellationToken stop)
    {
        next = next with { Length = entries.Count + added.Count, UpdatedAt = engine.Now };
        await engine.Journal.CommitAsync(next, added, stop);
        entries.AddRange(added);
        head = next;
        engine.Announce(next.InstanceId);
    }

    private async Task ReloadAsync(CancellationToken stop)
    {
        while (true)
        {
            await engine.PauseAsync(stop);
            try
            {
                if (await engine.Journal.FindAsync(head.InstanceId, stop) is { } found)
                {
                    entries = [.. await engine.Journal.ReadAsync(found, stop)];
                    head = found;
                    engine.ActOn(found, Unanswered());
                    engine.ReportToParent(found);
                }

                TryPost(new InstanceMessage((JournalEntry?)null));
                return;
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                log.LogError(failure, "The journal of instance {InstanceId} could not be read; it is tried again.", head.InstanceId);
            }
        }
    }

    private OrchestrationRuntimeStatus StatusAfter(List<JournalEntry> accepted) => accepted.Aggregate(head.Status, (status, entry) => entry.Kind switch
    {
        JournalEntryKind.ExecutionSuspended => OrchestrationRuntimeStatus.Suspended,
        JournalEntryKind.ExecutionResumed when status == OrchestrationRuntimeStatus.Suspended => OrchestrationRuntimeStatus.Running,
        _ => status,
    });

    /// <summary>Requests whose result the journal does not have.</summary>
    private List<JournalEntry> Unanswered()
    {
        if (head.IsFinished)
            return [];
        var answered = entries.Where(IsAnswer).Select(entry => entry.TaskId).ToHashSet();
        return [.. entries.Where(entry => entry.IsAction && !answered.Contains(entry.TaskId))];
    }

    private bool IsKnown(JournalEntry entry, List<JournalEntry> accepted) =>
        IsAnswer(entry) ? entries.Concat(accepted).Any(known => IsAnswer(known) && known.TaskId == entry.TaskId)
        : entry.SourceId is not null && entries.Concat(accepted).Any(known => known.SourceId == entry.SourceId);

    private bool HasUnseen(List<JournalEntry> accepted) =>
        accepted.Exists(entry => entry.IsMessage)
        || entries.FindLastIndex(entry => entry.IsMessage) > entries.FindLastIndex(entry => entry.Kind == JournalEntryKind.OrchestratorStarted);

    private static bool IsAnswer(JournalEntry entry) => entry.IsTaskResult || entry.Kind == JournalEntryKind.TimerFired;
}
