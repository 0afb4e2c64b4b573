using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Spm.LocalHost;

/// <summary>The orchestrators and activities of a catalog, for the durable engine.</summary>
internal sealed class DurableFunctions(FunctionCatalog catalog, FunctionInvoker invoker) : IDurableFunctions
{
    private readonly Dictionary<string, FunctionDescriptor> orchestrators = catalog.With<OrchestrationTriggerAttribute>()
        .ToDictionary(found => found.Trigger.Orchestration ?? found.Function.Name, found => found.Function, StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, FunctionDescriptor> activities = catalog.With<ActivityTriggerAttribute>()
        .ToDictionary(found => found.Trigger.Activity ?? found.Function.Name, found => found.Function, StringComparer.OrdinalIgnoreCase);

    public Task<object?> RunOrchestratorAsync(TaskOrchestrationContext context, string? input)
    {
        var invocation = new Invocation
        {
            Function = Find(orchestrators, context.Name.Name, "orchestrator"),
            TriggerValue = (_, _) => ValueTask.FromResult<object?>(context),
            OtherValue = type => DurableEngine.Converter.Deserialize(input, type),
        };
        return invoker.InvokeAsync(invocation, CancellationToken.None);
    }

    public Task<object?> RunActivityAsync(string name, string? input, string instanceId, CancellationToken cancellationToken)
    {
        var invocation = new Invocation
        {
            Function = Find(activities, name, "activity"),
            TriggerValue = (type, _) => ValueTask.FromResult(DurableEngine.Converter.Deserialize(input, type)),
            BindingData = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["instanceId"] = instanceId },
        };
        return invoker.InvokeAsync(invocation, cancellationToken);
    }

    private static FunctionDescriptor Find(Dictionary<string, FunctionDescriptor> functions, string name, string kind) =>
        functions.TryGetValue(name, out var function) ? function : throw new InvalidOperationException($"There is no {kind} function '{name}'.");
}
