using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Spm.LocalHost.Tests;

public abstract partial class DurableEngineTests
{
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
}
