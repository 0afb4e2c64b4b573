using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging.Abstractions;

namespace Spm.LocalHost.Tests;

/// <summary>What the engine promises, whatever its journal is kept in.</summary>
public abstract class DurableEngineTests
{
    private static readonly DateTimeOffset Start = new(2025, 12, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly DelegateFunctions functions = new DelegateFunctions()
        .Activity<int>("Square", n => n * n)
        .Activity<string>("Fail", message => throw new FormatException(message));

    private readonly ManualTimeProvider time = new(Start);

    internal abstract Task<IJournal> CreateJournalAsync();

    [Fact]
    public async Task FanOut_WaitsForAllAndKeepsTheirOrder()
    {
        functions.Orchestrator("Squares", async context =>
            await Task.WhenAll(Enumerable.Range(1, 12).Select(n => context.CallActivityAsync<int>("Square", n))));
        await using var engine = await StartEngineAsync();

        var done = await RunAsync(engine, "Squares");

        Assert.Equal(OrchestrationRuntimeStatus.Completed, done.RuntimeStatus);
        Assert.Equal(Enumerable.Range(1, 12).Select(n => n * n), done.ReadOutputAs<int[]>());
        Assert.All(functions.Calls.Values, calls => Assert.Equal(1, calls));
    }

    [Fact]
    public async Task Input_IsReadRegardlessOfPropertyCase()
    {
        functions.Orchestrator("Echo", context => Task.FromResult(context.GetInput<Greeting>()));
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Echo", new { teks = "halo" });
        var done = await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);

        Assert.Equal(new Greeting("halo"), done.ReadOutputAs<Greeting>());
    }

    [Fact]
    public async Task FailedActivity_ThrowsWhereItIsAwaited()
    {
        functions.Orchestrator("Cautious", async context =>
        {
            try
            {
                await context.CallActivityAsync("Fail", "kosong");
                return "no failure";
            }
            catch (TaskFailedException failure) when (failure.FailureDetails.IsCausedBy<FormatException>())
            {
                return failure.FailureDetails.ErrorMessage;
            }
        });
        await using var engine = await StartEngineAsync();

        Assert.Equal("kosong", (await RunAsync(engine, "Cautious")).ReadOutputAs<string>());
    }

    [Fact]
    public async Task UnhandledFailure_FailsTheInstanceWithItsCause()
    {
        functions.Orchestrator("Careless", async context => await context.CallActivityAsync<int>("Fail", "rusak"));
        await using var engine = await StartEngineAsync();

        var done = await RunAsync(engine, "Careless");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, done.RuntimeStatus);
        Assert.Contains("rusak", done.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        Assert.True(done.FailureDetails.InnerFailure!.IsCausedBy<FormatException>());
    }

    [Fact]
    public async Task Retry_WaitsLongerEachTimeAndThenSucceeds()
    {
        var tries = 0;
        functions.Activity<string>("Flaky", _ => ++tries < 3 ? throw new FormatException("belum") : "berhasil");
        functions.Orchestrator("Patient", async context =>
        {
            var result = await context.CallActivityAsync<string>("Flaky", "x", TaskOptions.FromRetryPolicy(new RetryPolicy(5, TimeSpan.FromMinutes(1), 2)));
            return $"{result} {(context.CurrentUtcDateTime - Start.UtcDateTime).TotalMinutes}";
        });
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Patient");
        await UntilJournalHasAsync(engine, id, JournalEntryKind.TimerCreated, 1);
        time.Advance(TimeSpan.FromMinutes(1));
        await UntilJournalHasAsync(engine, id, JournalEntryKind.TimerCreated, 2);
        time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal("berhasil 3", (await client.WaitForInstanceCompletionAsync(id, true)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task Retry_GivesUpAfterTheLastAttempt()
    {
        functions.Orchestrator("Stubborn", async context =>
            await context.CallActivityAsync<int>("Fail", "tetap", TaskOptions.FromRetryPolicy(new RetryPolicy(2, TimeSpan.FromMinutes(1)))));
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Stubborn");
        await UntilJournalHasAsync(engine, id, JournalEntryKind.TimerCreated, 1);
        time.Advance(TimeSpan.FromMinutes(1));
        var done = await client.WaitForInstanceCompletionAsync(id);

        Assert.Equal(OrchestrationRuntimeStatus.Failed, done.RuntimeStatus);
        Assert.Equal(2, functions.Calls["Fail(\"tetap\")"]);
    }

    [Fact]
    public async Task Timer_DoesNotFireBeforeItIsDue()
    {
        functions.Orchestrator("Sleeper", async context =>
        {
            await context.CreateTimer(TimeSpan.FromDays(40), CancellationToken.None);
            return context.CurrentUtcDateTime;
        });
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Sleeper");
        await UntilJournalHasAsync(engine, id, JournalEntryKind.TimerCreated, 1);
        time.Advance(TimeSpan.FromDays(39));
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await client.GetInstanceAsync(id))!.RuntimeStatus);
        time.Advance(TimeSpan.FromDays(1));

        Assert.Equal(Start.AddDays(40).UtcDateTime, (await client.WaitForInstanceCompletionAsync(id, true)).ReadOutputAs<DateTime>());
    }

    [Fact]
    public async Task StartAt_KeepsTheInstancePendingUntilThen()
    {
        functions.Orchestrator("Later", context => Task.FromResult(context.CurrentUtcDateTime));
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        await client.ScheduleNewOrchestrationInstanceAsync("Later", new StartOrchestrationOptions("later", Start.AddHours(1)));
        Assert.Equal(OrchestrationRuntimeStatus.Pending, (await client.GetInstanceAsync("later"))!.RuntimeStatus);
        time.Advance(TimeSpan.FromHours(1));

        Assert.Equal(Start.AddHours(1).UtcDateTime, (await client.WaitForInstanceCompletionAsync("later", true)).ReadOutputAs<DateTime>());
    }

    [Fact]
    public async Task Events_ComeInOrderWhetherOrNotSomebodyWaits()
    {
        functions.Orchestrator("Listener", async context =>
        {
            var first = await context.WaitForExternalEvent<string>("Surat");
            await context.WaitForExternalEvent<string>("Lanjut");
            var second = await context.WaitForExternalEvent<string>("SURAT");
            var third = await context.WaitForExternalEvent<string>("surat");
            return $"{first} {second} {third}";
        });
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Listener");
        await client.WaitForInstanceStartAsync(id);
        await client.RaiseEventAsync(id, "surat", "satu");
        await client.RaiseEventAsync(id, "surat", "dua");
        await client.RaiseEventAsync(id, "surat", "tiga");
        await client.RaiseEventAsync(id, "lanjut");

        Assert.Equal("satu dua tiga", (await client.WaitForInstanceCompletionAsync(id, true)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task EventTimeout_CancelsTheWaitAndLeavesLaterEventsToOthers()
    {
        functions.Orchestrator("Impatient", async context =>
        {
            try
            {
                return await context.WaitForExternalEvent<string>("Jawaban", TimeSpan.FromHours(1));
            }
            catch (TaskCanceledException)
            {
                return "terlambat, " + await context.WaitForExternalEvent<string>("Jawaban");
            }
        });
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Impatient");
        await UntilJournalHasAsync(engine, id, JournalEntryKind.TimerCreated, 1);
        time.Advance(TimeSpan.FromHours(1));
        await UntilJournalHasAsync(engine, id, JournalEntryKind.TimerFired, 1);
        await client.RaiseEventAsync(id, "Jawaban", "ya");

        Assert.Equal("terlambat, ya", (await client.WaitForInstanceCompletionAsync(id, true)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task ContinueAsNew_KeepsUnprocessedEvents()
    {
        functions.Orchestrator("Counter", async context =>
        {
            var seen = context.GetInput<string>() + await context.WaitForExternalEvent<string>("huruf");
            if (seen.Length < 4)
                context.ContinueAsNew(seen);
            return seen;
        });
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Counter", string.Empty, new StartOrchestrationOptions(StartAt: Start.AddHours(1)));
        foreach (var letter in new[] { "a", "b", "c", "d" })
            await client.RaiseEventAsync(id, "huruf", letter);
        time.Advance(TimeSpan.FromHours(1));

        var done = await client.WaitForInstanceCompletionAsync(id, true);
        Assert.Equal("abcd", done.ReadOutputAs<string>());
        Assert.Equal("abc", done.ReadInputAs<string>());
    }

    [Fact]
    public async Task ContinueAsNew_DropsUnprocessedEventsIfTold()
    {
        functions.Orchestrator("Forgetful", async context =>
        {
            if (context.GetInput<int>() == 1)
                return await context.WaitForExternalEvent<string>("x");
            await context.WaitForExternalEvent<string>("mulai");
            context.ContinueAsNew(1, preserveUnprocessedEvents: false);
            return "unused";
        });
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Forgetful", 0);
        await client.RaiseEventAsync(id, "x", "lama");
        await client.RaiseEventAsync(id, "mulai");
        await engine.WaitForAsync(id, head => head.Input == "1", CancellationToken.None);
        await client.RaiseEventAsync(id, "x", "baru");

        Assert.Equal("baru", (await client.WaitForInstanceCompletionAsync(id, true)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task SubOrchestration_ReturnsItsOutputAndKnowsItsParent()
    {
        functions.Orchestrator("Child", context => Task.FromResult($"{context.InstanceId} of {context.Parent!.InstanceId}: {context.GetInput<int>()}"));
        functions.Orchestrator("Parent", async context =>
            await context.CallSubOrchestratorAsync<string>("Child", 7, new TaskOptions().WithInstanceId("anak")));
        await using var engine = await StartEngineAsync();

        Assert.Equal("anak of induk: 7", (await RunAsync(engine, "Parent", "induk")).ReadOutputAs<string>());
    }

    [Fact]
    public async Task FailedSubOrchestration_IsRetriedByPolicy()
    {
        var tries = 0;
        functions.Activity<int>("Once", _ => Interlocked.Increment(ref tries) == 1 ? throw new FormatException("sekali") : tries);
        functions.Orchestrator("Child", async context => await context.CallActivityAsync<int>("Once", 0));
        functions.Orchestrator("Parent", async context =>
            await context.CallSubOrchestratorAsync<int>("Child", null, TaskOptions.FromRetryPolicy(new RetryPolicy(2, TimeSpan.FromMinutes(1))).WithInstanceId("anak")));
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Parent");
        await UntilJournalHasAsync(engine, id, JournalEntryKind.TimerCreated, 1);
        time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(2, (await client.WaitForInstanceCompletionAsync(id, true)).ReadOutputAs<int>());
    }

    [Fact]
    public async Task SendEvent_ReachesTheOtherInstance()
    {
        functions.Orchestrator("Receiver", async context => await context.WaitForExternalEvent<string>("kabar"));
        functions.Orchestrator("Sender", context =>
        {
            context.SendEvent("penerima", "kabar", "baik");
            return Task.FromResult(true);
        });
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        await client.ScheduleNewOrchestrationInstanceAsync("Receiver", new StartOrchestrationOptions("penerima"));
        await client.ScheduleNewOrchestrationInstanceAsync("Sender");

        Assert.Equal("baik", (await client.WaitForInstanceCompletionAsync("penerima", true)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task CustomStatus_IsSeenWhileTheInstanceRuns()
    {
        functions.Orchestrator("Reporter", async context =>
        {
            context.SetCustomStatus(new { langkah = 3 });
            return await context.WaitForExternalEvent<bool>("selesai");
        });
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Reporter");

        Assert.Equal("{\"langkah\":3}", (await client.WaitForInstanceStartAsync(id, true)).SerializedCustomStatus);
    }

    [Fact]
    public async Task Terminate_EndsTheInstanceWithTheGivenOutput()
    {
        functions.Orchestrator("Endless", async context => await context.WaitForExternalEvent<bool>("never"));
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Endless");
        await client.TerminateInstanceAsync(id, (object)"cukup");

        var done = await client.WaitForInstanceCompletionAsync(id, true);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, done.RuntimeStatus);
        Assert.Equal("cukup", done.ReadOutputAs<string>());
    }

    [Fact]
    public async Task Suspend_HoldsEventsUntilResume()
    {
        functions.Orchestrator("Held", async context => await context.WaitForExternalEvent<string>("x"));
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Held");
        await client.SuspendInstanceAsync(id, "tunggu");
        await client.RaiseEventAsync(id, "x", "y");
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await client.GetInstanceAsync(id))!.RuntimeStatus);
        await client.ResumeInstanceAsync(id);

        Assert.Equal("y", (await client.WaitForInstanceCompletionAsync(id, true)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task ParallelStartsOfOneId_GiveOneRun()
    {
        functions.Orchestrator("Single", async context =>
        {
            await context.CallActivityAsync<int>("Square", 5);
            return await context.WaitForExternalEvent<bool>("end");
        });
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        var starts = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(async () =>
        {
            try
            {
                await client.ScheduleNewOrchestrationInstanceAsync("Single", new StartOrchestrationOptions("satu"));
                return true;
            }
            catch (OrchestrationAlreadyExistsException)
            {
                return false;
            }
        })));
        await client.RaiseEventAsync("satu", "end", true);
        await client.WaitForInstanceCompletionAsync("satu");

        Assert.Single(starts, started => started);
        Assert.Equal(1, functions.Calls["Square(5)"]);
    }

    [Fact]
    public async Task FinishedId_IsReplaced_AndAnEventToItIsLost()
    {
        functions.Orchestrator("Again", async context => await context.WaitForExternalEvent<string>("x"));
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        await client.ScheduleNewOrchestrationInstanceAsync("Again", new StartOrchestrationOptions("id"));
        await client.RaiseEventAsync("id", "x", "pertama");
        await client.WaitForInstanceCompletionAsync("id");
        await client.RaiseEventAsync("id", "x", "hilang");
        await client.ScheduleNewOrchestrationInstanceAsync("Again", new StartOrchestrationOptions("id"));
        await client.RaiseEventAsync("id", "x", "kedua");

        Assert.Equal("kedua", (await client.WaitForInstanceCompletionAsync("id", true)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task Purge_ForgetsFinishedInstancesOnly()
    {
        functions.Orchestrator("Wait", async context => await context.WaitForExternalEvent<bool>("x"));
        functions.Orchestrator("Quick", _ => Task.FromResult(1));
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);
        await client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("berjalan"));
        await RunAsync(engine, "Quick", "selesai");

        Assert.Equal(1, (await client.PurgeInstanceAsync("selesai")).PurgedInstanceCount);
        Assert.Equal(0, (await client.PurgeInstanceAsync("berjalan")).PurgedInstanceCount);
        Assert.Null(await client.GetInstanceAsync("selesai"));
    }

    [Fact]
    public async Task Query_FiltersByStateAndPrefixPageByPage()
    {
        functions.Orchestrator("Quick", _ => Task.FromResult(1));
        await using var engine = await StartEngineAsync();
        foreach (var id in new[] { "a/1", "a/2", "a/3", "b/1" })
            await RunAsync(engine, "Quick", id);

        var query = new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Completed], InstanceIdPrefix: "a/", PageSize: 2);
        var pages = new List<string>();
        await foreach (var page in new LocalDurableTaskClient(engine).GetAllInstancesAsync(query).AsPages())
            pages.Add(string.Join(' ', page.Values.Select(instance => instance.InstanceId)));

        Assert.Equal(["a/1 a/2", "a/3"], pages);
    }

    [Fact]
    public async Task LongPayloads_ComeThrough()
    {
        var text = new string('ā', 700_000);
        functions.Activity<string>("Double", input => input + input);
        functions.Orchestrator("Long", async context => await context.CallActivityAsync<string>("Double", context.GetInput<string>()));
        await using var engine = await StartEngineAsync();
        var client = new LocalDurableTaskClient(engine);

        var id = await client.ScheduleNewOrchestrationInstanceAsync("Long", text);

        Assert.Equal(text + text, (await client.WaitForInstanceCompletionAsync(id, true)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task ManyActionsAtOnce_AreOneStep()
    {
        functions.Orchestrator("Many", async context =>
            (await Task.WhenAll(Enumerable.Range(0, 250).Select(n => context.CallActivityAsync<int>("Square", n)))).Sum());
        await using var engine = await StartEngineAsync();

        Assert.Equal(Enumerable.Range(0, 250).Sum(n => n * n), (await RunAsync(engine, "Many")).ReadOutputAs<int>());
    }

    [Fact]
    public async Task Restart_GoesOnFromTheJournalWithoutRepeatingWhatIsDone()
    {
        functions.Orchestrator("TwoSteps", async context =>
        {
            var first = await context.CallActivityAsync<int>("Square", 3);
            var id = context.NewGuid();
            await context.WaitForExternalEvent<bool>("lanjut");
            return $"{first} {await context.CallActivityAsync<int>("Square", 4)} {id == context.GetInput<Guid?>()} {id}";
        });
        var journal = await CreateJournalAsync();
        var before = await StartEngineAsync(journal);
        await new LocalDurableTaskClient(before).ScheduleNewOrchestrationInstanceAsync("TwoSteps", new StartOrchestrationOptions("dua"));
        await UntilJournalHasAsync(before, "dua", JournalEntryKind.TaskCompleted, 1);
        await before.DisposeAsync();

        await using var after = await StartEngineAsync(journal);
        var client = new LocalDurableTaskClient(after);
        await client.RaiseEventAsync("dua", "lanjut", true);
        var output = (await client.WaitForInstanceCompletionAsync("dua", true)).ReadOutputAs<string>();

        Assert.StartsWith("9 16 ", output, StringComparison.Ordinal);
        Assert.Equal(1, functions.Calls["Square(3)"]);
        Assert.Empty(await after.ReplayCompletedJournalsAsync(CancellationToken.None));
    }

    [Fact]
    public async Task CodeThatAsksForSomethingElse_FailsTheInstance()
    {
        functions.Orchestrator("Changed", async context =>
        {
            await context.CallActivityAsync<int>("Square", 1);
            return await context.WaitForExternalEvent<int>("x");
        });
        var journal = await CreateJournalAsync();
        var before = await StartEngineAsync(journal);
        await new LocalDurableTaskClient(before).ScheduleNewOrchestrationInstanceAsync("Changed", new StartOrchestrationOptions("id"));
        await UntilJournalHasAsync(before, "id", JournalEntryKind.TaskCompleted, 1);
        await before.DisposeAsync();

        functions.Orchestrator("Changed", async context =>
        {
            await context.CreateTimer(TimeSpan.FromMinutes(1), CancellationToken.None);
            return await context.WaitForExternalEvent<int>("x");
        });
        await using var after = await StartEngineAsync(journal);
        var client = new LocalDurableTaskClient(after);
        await client.RaiseEventAsync("id", "x", 1);
        var done = await client.WaitForInstanceCompletionAsync("id");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, done.RuntimeStatus);
        Assert.Contains("'Square', the code asks now for a timer", done.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReplayOfCompletedJournals_FindsChangedInputs()
    {
        functions.Orchestrator("Random", async context => await context.CallActivityAsync<int>("Square", Environment.TickCount64 % 1000 + functions.Calls.Count * 1000));
        await using var engine = await StartEngineAsync();
        await RunAsync(engine, "Random", "acak");

        var difference = Assert.Single(await engine.ReplayCompletedJournalsAsync(CancellationToken.None));

        Assert.Equal("acak", difference.InstanceId);
        Assert.Contains("TaskScheduled 'Square'", difference.Difference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AwaitOfATaskThatIsNotDurable_FailsTheInstance()
    {
        functions.Orchestrator("Illegal", async context =>
        {
            await new TaskCompletionSource().Task;
            return 1;
        });
        functions.Orchestrator("IllegalBeside", async context =>
        {
            _ = context.WaitForExternalEvent<int>("x");
            await Task.Run(() => { });
            return 1;
        });
        await using var engine = await StartEngineAsync();

        foreach (var name in new[] { "Illegal", "IllegalBeside" })
        {
            var done = await RunAsync(engine, name);
            Assert.Equal(OrchestrationRuntimeStatus.Failed, done.RuntimeStatus);
            Assert.True(done.FailureDetails!.IsCausedBy<InvalidOperationException>());
            Assert.Contains("not durable", done.FailureDetails.ErrorMessage, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Logger_IsSilentDuringReplay()
    {
        var lines = new List<bool>();
        functions.Orchestrator("Talker", async context =>
        {
            lines.Add(context.IsReplaying);
            await context.CallActivityAsync<int>("Square", 1);
            lines.Add(context.IsReplaying);
            return 1;
        });
        await using var engine = await StartEngineAsync();

        await RunAsync(engine, "Talker");

        Assert.Equal([false, true, false], lines);
    }

    private static async Task<OrchestrationMetadata> RunAsync(DurableEngine engine, string name, string? id = null)
    {
        var client = new LocalDurableTaskClient(engine);
        id = await client.ScheduleNewOrchestrationInstanceAsync(name, null, new StartOrchestrationOptions(id));
        return await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);
    }

    private static async Task UntilJournalHasAsync(DurableEngine engine, string id, JournalEntryKind kind, int count)
    {
        var length = -1;
        while (true)
        {
            var known = length;
            var head = await engine.WaitForAsync(id, head => head.Length != known, CancellationToken.None);
            length = head.Length;
            if ((await engine.Journal.ReadAsync(head, CancellationToken.None)).Count(entry => entry.Kind == kind) >= count)
                return;
        }
    }

    private async Task<DurableEngine> StartEngineAsync(IJournal? journal = null)
    {
        var engine = new DurableEngine(journal ?? await CreateJournalAsync(), functions, time, NullLoggerFactory.Instance);
        await engine.StartAsync(CancellationToken.None);
        return engine;
    }

    private sealed record Greeting(string Teks);
}
