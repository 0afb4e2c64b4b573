using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs a function on a schedule.</summary>
public sealed class TimerTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>Sets the schedule: NCrontab with six fields, UTC.</summary>
    public TimerTriggerAttribute(string schedule)
    {
        Schedule = schedule;
        UseMonitor = true;
    }

    /// <summary>The schedule.</summary>
    public string Schedule { get; }

    /// <summary>Whether the last run is remembered, so that a missed one is made up. Default true.</summary>
    public bool UseMonitor { get; set; }

    /// <summary>Whether the function also runs when the host starts.</summary>
    public bool RunOnStartup { get; set; }
}

/// <summary>What a timer function is told about its run.</summary>
public class TimerInfo
{
    /// <summary>The remembered runs; null if nothing is remembered.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>Whether this run is later than its schedule.</summary>
    public bool IsPastDue { get; set; }
}

/// <summary>The remembered runs of a timer, UTC.</summary>
public class ScheduleStatus
{
    /// <summary>Last run.</summary>
    public DateTime Last { get; set; }

    /// <summary>Next run by the schedule.</summary>
    public DateTime Next { get; set; }

    /// <summary>When this was written.</summary>
    public DateTime LastUpdated { get; set; }
}
