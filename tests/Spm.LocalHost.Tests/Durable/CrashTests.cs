using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging.Abstractions;

namespace Spm.LocalHost.Tests;

public class CrashTests
{
    private const string Id = "rekap/36/2025-TW4";
    private static readonly DurableEngineOptions Options = new() { JournalRetryDelay = TimeSpan.FromDays(1), StopGrace = TimeSpan.FromMilliseconds(50) };

    /// <summary>Every kind of step, twice because of ContinueAsNew.</summary>
    private static DelegateFunctions CreateFunctions() => new DelegateFunctions()
        .Activity<string>("Mark", text => text.Length)
        .Orchestrator("Child", async context => await context.CallActivityAsync<int>("Mark", "child " + context.GetInput<int>()))
        .Orchestrator("Other", async context => await context.WaitForExternalEvent<string>("kabar"))
        .Orchestrator("All", async context =>
        {
            var round = context.GetInput<int>();
            var marks = await Task.WhenAll(Enumerable.Range(0, 3).Select(n => context.CallActivityAsync<int>("Mark", $"{round} {n}")));
            await context.CreateTimer(TimeSpan.FromMilliseconds(1), CancellationToken.None);
            var child = await context.CallSubOrchestratorAsync<int>("Child", round);
            if (round == 0)
            {
                context.ContinueAsNew(1);
                return string.Empty;
            }

            context.SendEvent("other", "kabar", "selesai");
            return $"{string.Join(' ', marks)} {child} {await context.WaitForExternalEvent<string>("akhir")}";
        });

    public static TheoryData<bool> BeforeAndAfterWriting => [false, true];

    [Theory]
    [MemberData(nameof(BeforeAndAfterWriting))]
    public async Task KilledAtAnyWrite_TheNextStartEndsInTheSameResult(bool afterWriting)
    {
        var survived = false;
        var writes = 0;
        while (!survived)
        {
            var functions = CreateFunctions();
            var journal = new InMemoryJournal();
            var dying = new DyingJournal(journal, ++writes, afterWriting);
            survived = await RunUntilDeathAsync(functions, dying);

            await using var engine = new DurableEngine(journal, functions, TimeProvider.System, NullLoggerFactory.Instance, Options);
            await engine.StartAsync(CancellationToken.None);
            var client = new LocalDurableTaskClient(engine);
            if (!survived)
                await DriveAsync(client);
            var done = await client.WaitForInstanceCompletionAsync(Id, true);

            Assert.Equal("3 3 3 7 ya", done.ReadOutputAs<string>());
            Assert.Equal("selesai", (await client.WaitForInstanceCompletionAsync("other", true)).ReadOutputAs<string>());
            Assert.Equal(8, functions.Calls.Count);
            Assert.Empty(await engine.ReplayCompletedJournalsAsync(CancellationToken.None));
        }

        Assert.True(writes > 15, $"Only {writes} writes were tried.");
    }

    private static async Task<bool> RunUntilDeathAsync(DelegateFunctions functions, DyingJournal journal)
    {
        var engine = new DurableEngine(journal, functions, TimeProvider.System, NullLoggerFactory.Instance, Options);
        await using (engine)
        {
            await engine.StartAsync(CancellationToken.None);
            var client = new LocalDurableTaskClient(engine);
            var run = RunAsync(client);
            await Task.WhenAny(run, journal.Died.Task);
            if (journal.Died.Task.IsCompleted)
                return false;
            await run;
            return true;
        }
    }

    private static async Task RunAsync(LocalDurableTaskClient client)
    {
        await DriveAsync(client);
        await client.WaitForInstanceCompletionAsync(Id);
        await client.WaitForInstanceCompletionAsync("other");
    }

    /// <summary>What a client does that got no answer: the same again.</summary>
    private static async Task DriveAsync(LocalDurableTaskClient client)
    {
        foreach (var (name, id) in new[] { ("Other", "other"), ("All", Id) })
        {
            try
            {
                if (await client.GetInstanceAsync(id) is null)
                    await client.ScheduleNewOrchestrationInstanceAsync(name, 0, new StartOrchestrationOptions(id));
            }
            catch (OrchestrationAlreadyExistsException)
            {
                // It was started before the crash.
            }
        }

        await client.RaiseEventAsync(Id, "akhir", "ya");
    }
}
