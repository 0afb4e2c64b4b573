namespace Spm.LocalHost.Tests;

/// <summary>A clock that moves only when told; its timers fire on the thread pool.</summary>
internal sealed class ManualTimeProvider(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private readonly List<(TimeSpan Wait, TaskCompletionSource Begun)> awaited = [];
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public void Advance(TimeSpan by)
    {
        lock (gate)
        {
            now += by;
            foreach (var timer in timers.ToList())
                FireIfDue(timer);
        }
    }

    /// <summary>Ends once a timer with this wait is running, so that <see cref="Advance"/> reaches it.</summary>
    public Task TimerBegunAsync(TimeSpan wait)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
            awaited.Add((wait, begun));
        return begun.Task;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private void FireIfDue(ManualTimer timer)
    {
        if (timer.Due > now)
            return;
        timer.Due = DateTimeOffset.MaxValue;
        ThreadPool.QueueUserWorkItem(_ => timer.Callback(timer.State));
    }

    private sealed class ManualTimer(ManualTimeProvider owner, TimerCallback callback, object? state) : ITimer
    {
        public TimerCallback Callback { get; } = callback;

        public object? State { get; } = state;

        public DateTimeOffset Due { get; set; } = DateTimeOffset.MaxValue;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (owner.gate)
            {
                if (!owner.timers.Contains(this))
                    owner.timers.Add(this);
                Due = dueTime == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : owner.now + dueTime;
                owner.FireIfDue(this);
                foreach (var (_, begun) in owner.awaited.FindAll(a => a.Wait == dueTime))
                    begun.TrySetResult();
            }

            return true;
        }

        public void Dispose()
        {
            lock (owner.gate)
                owner.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
