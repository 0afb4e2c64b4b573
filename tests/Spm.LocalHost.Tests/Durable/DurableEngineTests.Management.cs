using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Spm.LocalHost.Tests;

public abstract partial class DurableEngineTests
{
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
}
