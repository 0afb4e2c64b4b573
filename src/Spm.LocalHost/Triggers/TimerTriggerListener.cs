using Azure.Data.Tables;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using NCrontab;

namespace Spm.LocalHost;

/// <summary>
/// Calls a function on its schedule (UTC), one call at a time. However many runs were missed, one is made up. A run that fails is logged and counts; one that
/// a kill interrupts is made up.
/// </summary>
internal sealed class TimerTriggerListener : ITriggerListener
{
    // Short, because the clock may be moved on while a wait is under way.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(500);
    private readonly FunctionDescriptor function;
    private readonly TimerTriggerAttribute trigger;
    private readonly FunctionInvoker invoker;
    private readonly LocalFunctionsHostOptions options;
    private readonly ILogger log;
    private readonly CrontabSchedule schedule;
    private readonly TableClient table;
    private readonly CancellationTokenSource stop = new();
    private readonly CancellationTokenSource cutOff = new();
    private Task running = Task.CompletedTask;

    public TimerTriggerListener(
        FunctionDescriptor function,
        TimerTriggerAttribute trigger,
        FunctionInvoker invoker,
        LocalFunctionsHostOptions options,
        IConfiguration configuration,
        ILogger<TimerTriggerListener> log)
    {
        this.function = function;
        this.trigger = trigger;
        this.invoker = invoker;
        this.options = options;
        this.log = log;
        schedule = CrontabSchedule.Parse(FunctionSettings.Resolve(trigger.Schedule, configuration), new CrontabSchedule.ParseOptions { IncludingSeconds = true });
        table = new TableServiceClient(options.ConnectionString).GetTableClient("timers");
    }

    private DateTime Now => options.TimeProvider.GetUtcNow().UtcDateTime;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var now = Now;
        var status = trigger.UseMonitor ? await LoadAsync(cancellationToken) : null;
        if (trigger.UseMonitor && status is null)
        {
            status = new ScheduleStatus { Next = schedule.GetNextOccurrence(now), LastUpdated = now };
            await SaveAsync(status, cancellationToken);
        }

        running = Task.Run(() => RunAsync(now, status), CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAny(running, Task.Delay(options.StopGrace, TimeProvider.System, CancellationToken.None));
        await cutOff.CancelAsync();
        await Task.WhenAny(running, Task.Delay(options.StopGrace, TimeProvider.System, CancellationToken.None));
        stop.Dispose();
        cutOff.Dispose();
    }

    private async Task RunAsync(DateTime started, ScheduleStatus? status)
    {
        try
        {
            // The schedule may have changed since the status was written, so the next run is worked out again from the last one.
            // A last run that lies ahead comes from a clock that was set to a later time: then the schedule counts from now.
            var last = status is null ? started : status.Last == default ? status.LastUpdated : status.Last;
            var next = schedule.GetNextOccurrence(last < started ? last : started);
            if (trigger.RunOnStartup && next > started)
                status = await CallAsync(isPastDue: false, status);
            while (!stop.IsCancellationRequested)
            {
                var isPastDue = next < Now;
                await WaitUntilAsync(next);
                var begun = Now;
                status = await CallAsync(isPastDue, status);

                // From the beginning of the run: what fell due during it is made up, once.
                next = schedule.GetNextOccurrence(begun);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // An interrupted run has not been written down and is made up.
        }
    }

    private async Task WaitUntilAsync(DateTime due)
    {
        while (due - Now is { Ticks: > 0 } wait)
        {
            var milliseconds = TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
            await Task.Delay(milliseconds < LongestWait ? milliseconds : LongestWait, options.TimeProvider, stop.Token);
        }

        stop.Token.ThrowIfCancellationRequested();
    }

    private async Task<ScheduleStatus?> CallAsync(bool isPastDue, ScheduleStatus? status)
    {
        var begun = Now;
        try
        {
            var info = new TimerInfo { IsPastDue = isPastDue, ScheduleStatus = status };
            await invoker.InvokeAsync(new Invocation { Function = function, TriggerValue = (_, _) => ValueTask.FromResult<object?>(info) }, cutOff.Token);
        }
        catch (Exception failure) when (!cutOff.IsCancellationRequested)
        {
            log.LogError(failure, "Timer function {Function} failed; it runs again at its next time.", function.Name);
        }

        if (status is null)
            return null;
        var after = new ScheduleStatus { Last = begun, Next = schedule.GetNextOccurrence(begun), LastUpdated = Now };
        try
        {
            await SaveAsync(after, CancellationToken.None);
        }
        catch (Exception failure)
        {
            log.LogError(failure, "The run of timer function {Function} could not be written down; a restart may run it again.", function.Name);
        }

        return after;
    }

    private async Task<ScheduleStatus?> LoadAsync(CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        var row = await table.GetEntityIfExistsAsync<TableEntity>("timer", StorageKey.Of(function.Name), cancellationToken: cancellationToken);
        return !row.HasValue ? null : new ScheduleStatus
        {
            Last = row.Value!.GetDateTimeOffset("Last")?.UtcDateTime ?? default,
            Next = row.Value.GetDateTimeOffset("Next")!.Value.UtcDateTime,
            LastUpdated = row.Value.GetDateTimeOffset("LastUpdated")!.Value.UtcDateTime,
        };
    }

    private async Task SaveAsync(ScheduleStatus status, CancellationToken cancellationToken)
    {
        var row = new TableEntity("timer", StorageKey.Of(function.Name))
        {
            ["Function"] = function.Name,
            ["Next"] = new DateTimeOffset(status.Next, TimeSpan.Zero),
            ["LastUpdated"] = new DateTimeOffset(status.LastUpdated, TimeSpan.Zero),
        };
        if (status.Last != default)
            row["Last"] = new DateTimeOffset(status.Last, TimeSpan.Zero);
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }
}
