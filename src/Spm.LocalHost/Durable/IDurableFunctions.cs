using Microsoft.DurableTask;

namespace Spm.LocalHost;

/// <summary>The orchestrators and activities that the engine can run, by name without regard to case.</summary>
internal interface IDurableFunctions
{
    /// <summary>Calls an orchestrator on the current thread.</summary>
    /// <exception cref="InvalidOperationException">There is none of this name.</exception>
    Task<object?> RunOrchestratorAsync(TaskOrchestrationContext context, string? input);

    /// <summary>Calls an activity.</summary>
    /// <exception cref="InvalidOperationException">There is none of this name.</exception>
    Task<object?> RunActivityAsync(string name, string? input, string instanceId, CancellationToken cancellationToken);
}
