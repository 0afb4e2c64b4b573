using System.Collections.Concurrent;
using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Spm.LocalHost;

/// <summary>
/// Durable orchestrations on one machine. Holds the instances that have not ended, and acts for them on what they have written down: runs activities, sets
/// timers, starts sub-orchestrations, carries events. Everything that it holds in memory can be rebuilt from the journal at any time.
/// </summary>
internal sealed class DurableEngine : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, OrchestrationInstance> live = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TaskCompletionSource> changes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> errands = new();
    private readonly ConcurrentDictionary<string, bool> underWay = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim creation = new(1);
    private readonly CancellationTokenSource stop = new();
    private readonly DurableEngineOptions options;
    private readonly TimeProvider time;
    private readonly DurableTimers timers;
    private readonly ActivityRunner activities;
    private readonly ILogger log;

    public DurableEngine(IJournal journal, IDurableFunctions functions, TimeProvider time, ILoggerFactory loggerFactory, DurableEngineOptions? options = null)
    {
        this.time = time;
        this.options = options ?? new DurableEngineOptions();
        Journal = journal;
        log = loggerFactory.CreateLogger<DurableEngine>();
        timers = new DurableTimers(time);
        activities = new ActivityRunner(functions, Converter, this.options, time, loggerFactory.CreateLogger<ActivityRunner>());
        Episodes = new OrchestrationEpisode(functions, Converter, loggerFactory);
    }

    public static DataConverter Converter { get; } = new LocalDataConverter();

    public IJournal Journal { get; }

    public OrchestrationEpisode Episodes { get; }

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Takes up every instance that has not ended.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var head in (await Journal.ListAsync(cancellationToken)).Where(head => head.IsOpen))
            live[head.InstanceId] = new OrchestrationInstance(this, head, await Journal.ReadAsync(head, cancellationToken), log);

        // Only when all are there: what one sends to another must find it.
        foreach (var instance in live.Values)
            instance.Start(stop.Token);
    }

    /// <summary>Starts an instance; one of the same id that has ended is replaced.</summary>
    /// <exception cref="OrchestrationAlreadyExistsException">An instance of this id has not ended.</exception>
    public async Task CreateAsync(string name, string instanceId, string? input, DateTimeOffset? startAt, InstanceParent? parent, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(stop.IsCancellationRequested, this);
        await creation.WaitAsync(cancellationToken);
        try
        {
            if (await FindAsync(instanceId, cancellationToken) is { IsFinished: false })
                throw new OrchestrationAlreadyExistsException($"An orchestration instance with id '{instanceId}' has not ended yet.");
            if (live.TryGetValue(instanceId, out var ending))
                await ending.Closed.WaitAsync(cancellationToken);

            var now = Now;
            var head = new InstanceHead
            {
                InstanceId = instanceId,
                ExecutionId = Guid.NewGuid().ToString("N"),
                Name = name,
                Status = OrchestrationRuntimeStatus.Pending,
                CreatedAt = now,
                UpdatedAt = now,
                StartAt = startAt,
                Input = input,
                Parent = parent,
                Length = 1,
            };
            JournalEntry[] entries = [new(JournalEntryKind.ExecutionStarted) { Name = name }];
            try
            {
                await Journal.CommitAsync(head, entries, cancellationToken);
            }
            catch (Exception failure) when (failure is not InvalidOperationException)
            {
                // Whether it was written is not known; if it was, the instance must not wait for the next start of the host.
                if ((await Journal.FindAsync(instanceId, stop.Token))?.ExecutionId != head.ExecutionId)
                    throw;
            }

            GoLive(head, entries);
            Announce(instanceId);
        }
        finally
        {
            creation.Release();
        }
    }

    /// <summary>The state of an instance, null if there is none.</summary>
    public async Task<InstanceHead?> FindAsync(string instanceId, CancellationToken cancellationToken) =>
        live.TryGetValue(instanceId, out var instance) ? instance.Head : await Journal.FindAsync(instanceId, cancellationToken);

    /// <summary>Tells an instance something and waits until it is safe; false if there is no such instance or it has ended.</summary>
    public async Task<bool> TellAsync(string instanceId, JournalEntry entry, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(stop.IsCancellationRequested, this);
        var persisted = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        return live.TryGetValue(instanceId, out var instance)
            && instance.TryPost(new InstanceMessage(entry) { Persisted = persisted })
            && await persisted.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Waits until an instance is as wanted. It may not exist yet.</summary>
    public async Task<InstanceHead> WaitForAsync(string instanceId, Func<InstanceHead, bool> wanted, CancellationToken cancellationToken)
    {
        while (true)
        {
            var changed = changes.GetOrAdd(instanceId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            if (await FindAsync(instanceId, cancellationToken) is { } head && wanted(head))
                return head;
            await changed.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Forgets an instance that has ended; false if there is none.</summary>
    public async Task<bool> PurgeAsync(string instanceId, CancellationToken cancellationToken)
    {
        await creation.WaitAsync(cancellationToken);
        try
        {
            if (await FindAsync(instanceId, cancellationToken) is not { IsOpen: false })
                return false;
            if (live.TryGetValue(instanceId, out var ending))
                await ending.Closed.WaitAsync(cancellationToken);
            await Journal.DeleteAsync(instanceId, cancellationToken);
            return true;
        }
        finally
        {
            creation.Release();
        }
    }

    /// <summary>Plays the journal of every ended instance again and says where today's code does something else. For tests.</summary>
    public async Task<IReadOnlyList<ReplayDifference>> ReplayCompletedJournalsAsync(CancellationToken cancellationToken)
    {
        var differences = new List<ReplayDifference>();
        foreach (var head in (await Journal.ListAsync(cancellationToken)).Where(head => head.IsFinished))
        {
            if (Episodes.FindDifference(head, await Journal.ReadAsync(head, cancellationToken)) is { } problem)
                differences.Add(new ReplayDifference(head.InstanceId, head.Name, problem));
        }

        return differences;
    }

    /// <summary>Does what an instance has asked for and written down. Doing it twice is harmless.</summary>
    public void ActOn(InstanceHead head, IReadOnlyList<JournalEntry> actions)
    {
        foreach (var action in actions)
        {
            switch (action.Kind)
            {
                case JournalEntryKind.TaskScheduled:
                    activities.Start(head, action, result => Answer(head.InstanceId, head.ExecutionId, result));
                    break;
                case JournalEntryKind.TimerCreated when !head.IsFinished:
                    var fired = new JournalEntry(JournalEntryKind.TimerFired) { TaskId = action.TaskId };
                    timers.Set(head.ExecutionId, action.TaskId, action.Time!.Value, () => Answer(head.InstanceId, head.ExecutionId, fired));
                    break;
                case JournalEntryKind.SubOrchestrationScheduled:
                    RunErrand(() => StartSubOrchestrationAsync(head, action));
                    break;
            }
        }

        foreach (var sent in head.Outbox.Where(sent => underWay.TryAdd(sent.SourceId, true)))
            RunErrand(() => CarryAsync(head.InstanceId, sent));
    }

    public void WakeAt(InstanceHead head, DateTimeOffset due) => timers.Set(head.ExecutionId, -1, due, () => Post(head.InstanceId, new InstanceMessage((JournalEntry?)null)));

    public void CancelTimers(InstanceHead head) => timers.CancelAll(head.ExecutionId);

    public void ReportIllegalAwait(string instanceId, string executionId) => Answer(
        instanceId,
        executionId,
        new JournalEntry(JournalEntryKind.ExecutionFailed) { Failure = Failure.From(new InvalidOperationException(OrchestrationEpisode.IllegalAwait)) });

    /// <summary>Tells the parent of a sub-orchestration how it ended.</summary>
    public void ReportToParent(InstanceHead child)
    {
        if (child is not { IsFinished: true, Parent: { } parent })
            return;
        var failure = child.Status == OrchestrationRuntimeStatus.Completed ? null
            : child.Failure ?? new Failure(typeof(OperationCanceledException).ToString(), $"Sub-orchestration '{child.InstanceId}' was terminated.");
        var kind = failure is null ? JournalEntryKind.SubOrchestrationCompleted : JournalEntryKind.SubOrchestrationFailed;
        Answer(parent.InstanceId, parent.ExecutionId, new JournalEntry(kind) { TaskId = parent.TaskId, Name = child.Name, Payload = failure is null ? child.Output : null, Failure = failure });
    }

    /// <summary>Wakes up everyone who waits for a change of an instance.</summary>
    public void Announce(string instanceId)
    {
        if (changes.TryRemove(instanceId, out var waiting))
            waiting.TrySetResult();
    }

    public void Close(OrchestrationInstance instance) => live.TryRemove(new KeyValuePair<string, OrchestrationInstance>(instance.Head.InstanceId, instance));

    public Task PauseAsync(CancellationToken cancellationToken) => Task.Delay(options.JournalRetryDelay, time, cancellationToken);

    /// <summary>Lets activities finish for a while, writes down what came in, and stops. The rest goes on at the next start.</summary>
    public async ValueTask DisposeAsync()
    {
        if (stop.IsCancellationRequested)
            return;
        await activities.StopAsync();
        timers.Dispose();
        var instances = live.Values.ToList();
        foreach (var instance in instances)
            instance.Complete();
        var closed = Task.WhenAll(instances.Select(instance => instance.Closed));
        await Task.WhenAny(closed, Task.Delay(options.StopGrace, TimeProvider.System, CancellationToken.None));
        await stop.CancelAsync();
        await closed;
        await Task.WhenAll(errands.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        activities.Dispose();
        creation.Dispose();
    }

    private void GoLive(InstanceHead head, IReadOnlyList<JournalEntry> entries)
    {
        var instance = new OrchestrationInstance(this, head, entries, log);
        live[head.InstanceId] = instance;
        instance.Start(stop.Token);
    }

    private void Post(string instanceId, InstanceMessage message)
    {
        if (live.TryGetValue(instanceId, out var instance))
            instance.TryPost(message);
    }

    private void Answer(string instanceId, string executionId, JournalEntry entry) => Post(instanceId, new InstanceMessage(entry) { ExecutionId = executionId });

    private async Task StartSubOrchestrationAsync(InstanceHead parent, JournalEntry request)
    {
        var origin = new InstanceParent(parent.Name, parent.InstanceId, parent.ExecutionId, request.TaskId);
        var childId = request.OtherInstanceId!;
        try
        {
            // After a crash the child may be there already, and may even have ended without its parent having been told.
            if (await FindAsync(childId, stop.Token) is { } child && child.Parent == origin)
                ReportToParent(child);
            else
                await CreateAsync(request.Name!, childId, request.Payload, null, origin, stop.Token);
        }
        catch (OrchestrationAlreadyExistsException taken)
        {
            Answer(parent.InstanceId, parent.ExecutionId, new JournalEntry(JournalEntryKind.SubOrchestrationFailed) { TaskId = request.TaskId, Name = request.Name, Failure = Failure.From(taken) });
        }
    }

    private async Task CarryAsync(string sender, OutgoingEvent sent)
    {
        await TellAsync(sent.InstanceId, new JournalEntry(JournalEntryKind.EventRaised) { Name = sent.Name, Payload = sent.Payload, SourceId = sent.SourceId }, stop.Token);
        Post(sender, new InstanceMessage((JournalEntry?)null) { DeliveredSourceId = sent.SourceId });
        underWay.TryRemove(sent.SourceId, out _);
    }

    /// <summary>Does something for an instance in the background, again and again until it works or the engine stops.</summary>
    private void RunErrand(Func<Task> errand)
    {
        var running = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                try
                {
                    await errand();
                    return;
                }
                catch (Exception failure) when (!stop.IsCancellationRequested)
                {
                    log.LogError(failure, "A step of the durable engine failed and is tried again.");
                    await PauseAsync(stop.Token);
                }
            }
        });
        errands[running] = true;
        running.ContinueWith(done => errands.TryRemove(done, out _), TaskScheduler.Default);
    }
}
