using System.Collections.Concurrent;
using Microsoft.DurableTask;

namespace Spm.LocalHost.Tests;

/// <summary>Orchestrators and activities given as delegates; counts the calls of activities by name and input.</summary>
internal sealed class DelegateFunctions : IDurableFunctions
{
    private readonly Dictionary<string, Func<TaskOrchestrationContext, Task<object?>>> orchestrators = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Func<string?, CancellationToken, Task<object?>>> activities = new(StringComparer.OrdinalIgnoreCase);

    public ConcurrentDictionary<string, int> Calls { get; } = new();

    public DelegateFunctions Orchestrator<T>(string name, Func<TaskOrchestrationContext, Task<T>> run)
    {
        orchestrators[name] = async context => await run(context);
        return this;
    }

    public DelegateFunctions Activity<TInput>(string name, Func<TInput, object?> run) => Activity<TInput>(name, (input, _) => Task.FromResult(run(input)));

    public DelegateFunctions Activity<TInput>(string name, Func<TInput, CancellationToken, Task<object?>> run)
    {
        activities[name] = (input, cancellation) => run(DurableEngine.Converter.Deserialize<TInput>(input)!, cancellation);
        return this;
    }

    public Task<object?> RunOrchestratorAsync(TaskOrchestrationContext context, string? input) => orchestrators[context.Name.Name](context);

    public Task<object?> RunActivityAsync(string name, string? input, string instanceId, CancellationToken cancellationToken)
    {
        Calls.AddOrUpdate($"{name}({input})", 1, (_, calls) => calls + 1);
        return activities[name](input, cancellationToken);
    }
}
