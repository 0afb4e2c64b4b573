using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Spm.LocalHost.Tests;

public abstract partial class DurableEngineTests
{
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
}
