using System.Security.Cryptography;
using System.Text;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace Spm.LocalHost;

/// <summary>
/// The context of an orchestrator while it runs over its journal: turns its calls into actions with consecutive numbers and its journal's results into
/// completed tasks.
/// </summary>
internal sealed class ReplayContext(
    InstanceHead head, DataConverter converter, ILoggerFactory loggerFactory, OrchestratorSynchronizationContext thread) : TaskOrchestrationContext
{
    private readonly Dictionary<int, Action<JournalEntry>> openTasks = [];
    private readonly List<EventWaiter> eventWaiters = [];
    private readonly List<JournalEntry> bufferedEvents = [];
    private List<JournalEntry> actions = [];
    private int nextTaskId;
    private int guids;
    private DateTime now;
    private bool replaying;

    public override TaskName Name { get; } = new(head.Name);

    public override string InstanceId => head.InstanceId;

    public override ParentOrchestrationInstance? Parent { get; } =
        head.Parent is { } parent ? new ParentOrchestrationInstance(new TaskName(parent.Name), parent.InstanceId) : null;

    public override DateTime CurrentUtcDateTime => now;

    public override bool IsReplaying => replaying;

    protected override ILoggerFactory LoggerFactory => loggerFactory;

    /// <summary>What the orchestrator last said about itself, as JSON.</summary>
    public string? CustomStatus { get; private set; } = head.CustomStatus;

    /// <summary>Set once the orchestrator asked to go on with an empty journal.</summary>
    public NextExecution? Next { get; private set; }

    /// <summary>Whether the orchestrator waits for anything that the engine can give it.</summary>
    public bool HasOpenTasks => openTasks.Count > 0 || eventWaiters.Count > 0;

    public void BeginEpisode(DateTimeOffset time, bool isReplay)
    {
        now = time.UtcDateTime;
        replaying = isReplay;
        actions = [];
    }

    public List<JournalEntry> TakeActions() => actions;

    /// <summary>Hands over a message of the journal.</summary>
    public void Deliver(JournalEntry message)
    {
        if (message.Kind == JournalEntryKind.EventRaised)
        {
            var waiter = eventWaiters.Find(candidate => IsSameEvent(candidate.Name, message.Name));
            if (waiter is null)
            {
                bufferedEvents.Add(message);
                return;
            }

            eventWaiters.Remove(waiter);
            waiter.Receive(message);
        }
        else if (openTasks.Remove(message.TaskId, out var complete))
        {
            complete(message);
        }
    }

    public override T? GetInput<T>()
        where T : default => converter.Deserialize<T>(head.Input);

    public override Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null) => WithRetriesAsync(
        options,
        () => RequestAsync<TResult>(new JournalEntry(JournalEntryKind.TaskScheduled) { Name = name.Name, Payload = converter.Serialize(input) }));

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null) =>
        WithRetriesAsync(options, () => RequestAsync<TResult>(new JournalEntry(JournalEntryKind.SubOrchestrationScheduled)
        {
            Name = orchestratorName.Name,
            Payload = converter.Serialize(input),
            OtherInstanceId = (options as SubOrchestrationOptions)?.InstanceId ?? $"{head.ExecutionId}:{nextTaskId:x4}",
        }));

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        EnsureOrchestratorThread();
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled(cancellationToken);

        var due = fireAt.Kind == DateTimeKind.Local ? fireAt.ToUniversalTime() : DateTime.SpecifyKind(fireAt, DateTimeKind.Utc);
        var completion = new TaskCompletionSource();
        var taskId = Record(new JournalEntry(JournalEntryKind.TimerCreated) { Time = new DateTimeOffset(due) });
        var registration = cancellationToken.Register(() =>
        {
            openTasks.Remove(taskId);
            completion.TrySetCanceled(cancellationToken);
        });
        openTasks[taskId] = _ =>
        {
            registration.Unregister();
            completion.TrySetResult();
        };
        return completion.Task;
    }

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        EnsureOrchestratorThread();
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);

        var completion = new TaskCompletionSource<T>();
        var received = bufferedEvents.FindIndex(candidate => IsSameEvent(candidate.Name, eventName));
        if (received >= 0)
        {
            var message = bufferedEvents[received];
            bufferedEvents.RemoveAt(received);
            Complete(completion, message.Payload);
            return completion.Task;
        }

        var registration = default(CancellationTokenRegistration);
        var waiter = new EventWaiter(eventName, message =>
        {
            registration.Unregister();
            Complete(completion, message.Payload);
        });
        eventWaiters.Add(waiter);
        registration = cancellationToken.Register(() =>
        {
            eventWaiters.Remove(waiter);
            completion.TrySetCanceled(cancellationToken);
        });
        return completion.Task;
    }

    public override void SendEvent(string instanceId, string eventName, object payload)
    {
        EnsureOrchestratorThread();
        Record(new JournalEntry(JournalEntryKind.EventSent) { Name = eventName, OtherInstanceId = instanceId, Payload = converter.Serialize(payload) });
    }

    public override void SetCustomStatus(object? customStatus)
    {
        EnsureOrchestratorThread();
        CustomStatus = converter.Serialize(customStatus);
    }

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true)
    {
        EnsureOrchestratorThread();
        Next = new NextExecution(converter.Serialize(newInput), preserveUnprocessedEvents ? bufferedEvents : []);
    }

    public override Guid NewGuid()
    {
        EnsureOrchestratorThread();
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{head.InstanceId}/{head.ExecutionId}/{guids++}")).AsSpan(0, 16));
    }

    private static bool IsSameEvent(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private async Task<TResult> WithRetriesAsync<TResult>(TaskOptions? options, Func<Task<TResult>> request)
    {
        EnsureOrchestratorThread();
        if (options?.Retry is not { } retry)
            return await request();
        if (retry.Policy is not { } policy)
            throw new NotSupportedException("The local host retries by policy only, not by handler.");

        var started = now;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await request();
            }
            catch (TaskFailedException) when (attempt < policy.MaxNumberOfAttempts
                && (policy.RetryTimeout == Timeout.InfiniteTimeSpan || now - started < policy.RetryTimeout))
            {
                await CreateTimer(now + DelayAfter(attempt, policy), CancellationToken.None);
            }
        }
    }

    private static TimeSpan DelayAfter(int attempt, RetryPolicy policy)
    {
        var delay = policy.FirstRetryInterval.TotalMilliseconds * Math.Pow(policy.BackoffCoefficient, attempt - 1);
        var longest = policy.MaxRetryInterval == Timeout.InfiniteTimeSpan ? TimeSpan.FromDays(365).TotalMilliseconds : policy.MaxRetryInterval.TotalMilliseconds;
        return TimeSpan.FromMilliseconds(Math.Min(delay, longest));
    }

    private Task<TResult> RequestAsync<TResult>(JournalEntry action)
    {
        EnsureOrchestratorThread();
        var completion = new TaskCompletionSource<TResult>();
        var taskId = Record(action);
        openTasks[taskId] = result =>
        {
            if (result.Failure is { } failure)
                completion.TrySetException(new TaskFailedException(action.Name!, taskId, failure.ToDetails()));
            else
                Complete(completion, result.Payload);
        };
        return completion.Task;
    }

    private void Complete<T>(TaskCompletionSource<T> completion, string? payload)
    {
        T value;
        try
        {
            value = converter.Deserialize<T>(payload)!;
        }
        catch (Exception unreadable)
        {
            // It belongs to whoever awaits the value, not to the engine that delivers it.
            completion.TrySetException(unreadable);
            return;
        }

        completion.TrySetResult(value);
    }

    private int Record(JournalEntry action)
    {
        actions.Add(action with { TaskId = nextTaskId });
        return nextTaskId++;
    }

    private void EnsureOrchestratorThread()
    {
        if (!thread.IsCurrent)
            throw new InvalidOperationException(OrchestrationEpisode.IllegalAwait);
    }

    private sealed record EventWaiter(string Name, Action<JournalEntry> Receive);
}
