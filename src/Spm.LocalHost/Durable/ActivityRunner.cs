using System.Collections.Concurrent;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace Spm.LocalHost;

/// <summary>Runs activities, several at a time, and reports their results. An activity that is already running is not started again.</summary>
internal sealed class ActivityRunner(
    IDurableFunctions functions, DataConverter converter, DurableEngineOptions options, TimeProvider time, ILogger<ActivityRunner> log) : IDisposable
{
    private readonly SemaphoreSlim slots = new(options.MaxParallelActivities);
    private readonly ConcurrentDictionary<(string ExecutionId, int TaskId), Task> running = new();
    private readonly CancellationTokenSource noNewOnes = new();
    private readonly CancellationTokenSource cutOff = new();

    /// <summary>Runs an activity in the background; <paramref name="report"/> gets its result. Not called if the engine stops first.</summary>
    public void Start(InstanceHead instance, JournalEntry request, Action<JournalEntry> report)
    {
        var key = (instance.ExecutionId, request.TaskId);
        var begin = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var work = RunAsync(begin.Task, instance.InstanceId, request, result =>
        {
            running.TryRemove(key, out _);
            if (result is not null)
                report(result);
        });
        if (running.TryAdd(key, work))
            begin.SetResult();
        else
            begin.SetCanceled();
    }

    /// <summary>Starts nothing more and waits for what runs; after the grace it is cancelled.</summary>
    public async Task StopAsync()
    {
        await noNewOnes.CancelAsync();
        var all = Task.WhenAll(running.Values);
        await Task.WhenAny(all, Task.Delay(options.StopGrace, TimeProvider.System, CancellationToken.None));
        await cutOff.CancelAsync();
        await Task.WhenAny(all, Task.Delay(options.StopGrace, TimeProvider.System, CancellationToken.None));
    }

    public void Dispose()
    {
        noNewOnes.Dispose();
        cutOff.Dispose();
    }

    private async Task RunAsync(Task begin, string instanceId, JournalEntry request, Action<JournalEntry?> done)
    {
        await ((Task)begin).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (begin.IsCanceled)
            return;

        JournalEntry? result = null;
        try
        {
            await slots.WaitAsync(noNewOnes.Token);
            try
            {
                result = await CallAsync(instanceId, request);
            }
            finally
            {
                slots.Release();
            }
        }
        catch (OperationCanceledException) when (noNewOnes.IsCancellationRequested)
        {
            // Without a result in the journal it runs again at the next start.
        }

        done(result);
    }

    private async Task<JournalEntry> CallAsync(string instanceId, JournalEntry request)
    {
        var started = time.GetTimestamp();
        try
        {
            var output = await functions.RunActivityAsync(request.Name!, request.Payload, instanceId, cutOff.Token);
            log.LogDebug("Activity {Activity} #{TaskId} of {InstanceId} took {Elapsed}.", request.Name, request.TaskId, instanceId, time.GetElapsedTime(started));
            return new JournalEntry(JournalEntryKind.TaskCompleted) { TaskId = request.TaskId, Name = request.Name, Payload = converter.Serialize(output) };
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cutOff.IsCancellationRequested)
        {
            log.LogWarning(failure, "Activity {Activity} #{TaskId} of {InstanceId} failed.", request.Name, request.TaskId, instanceId);
            return new JournalEntry(JournalEntryKind.TaskFailed) { TaskId = request.TaskId, Name = request.Name, Failure = Failure.From(failure) };
        }
    }
}
