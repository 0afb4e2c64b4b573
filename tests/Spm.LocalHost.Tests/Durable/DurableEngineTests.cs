using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging.Abstractions;

namespace Spm.LocalHost.Tests;

/// <summary>What the engine promises, whatever its journal is kept in.</summary>
public abstract partial class DurableEngineTests
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
