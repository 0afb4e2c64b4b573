using System.Collections.Concurrent;

namespace Spm.LocalHost;

/// <summary>Alarms in the time of a <see cref="TimeProvider"/>, never early and as far ahead as one likes.</summary>
internal sealed class DurableTimers(TimeProvider time) : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);
    private readonly ConcurrentDictionary<(string Owner, int Number), ITimer> alarms = new();
    private volatile bool stopped;

    /// <summary>Calls <paramref name="ring"/> once, at or after <paramref name="due"/>. The same alarm is set only once.</summary>
    public void Set(string owner, int number, DateTimeOffset due, Action ring)
    {
        if (stopped)
            return;

        var alarm = time.CreateTimer(_ => OnTime(owner, number, due, ring), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        if (alarms.TryAdd((owner, number), alarm))
            alarm.Change(WaitFor(due), Timeout.InfiniteTimeSpan);
        else
            alarm.Dispose();
    }

    /// <summary>Takes back all alarms of an owner.</summary>
    public void CancelAll(string owner)
    {
        foreach (var key in alarms.Keys.Where(key => key.Owner == owner))
        {
            if (alarms.TryRemove(key, out var alarm))
                alarm.Dispose();
        }
    }

    public void Dispose()
    {
        stopped = true;
        foreach (var key in alarms.Keys)
        {
            if (alarms.TryRemove(key, out var alarm))
                alarm.Dispose();
        }
    }

    private void OnTime(string owner, int number, DateTimeOffset due, Action ring)
    {
        if (time.GetUtcNow() < due)
        {
            if (alarms.TryGetValue((owner, number), out var early))
                early.Change(WaitFor(due), Timeout.InfiniteTimeSpan);
            return;
        }

        if (alarms.TryRemove((owner, number), out var alarm))
        {
            alarm.Dispose();
            ring();
        }
    }

    private TimeSpan WaitFor(DateTimeOffset due)
    {
        var wait = due - time.GetUtcNow();

        // Timers count whole milliseconds; rounding down would ring early.
        return wait <= TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
    }
}
