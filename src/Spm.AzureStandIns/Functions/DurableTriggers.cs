using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Makes a function an activity; the parameter is its input.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ActivityTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>Name of the activity; the function's name if null.</summary>
    public string? Activity { get; set; }
}

/// <summary>Makes a function an orchestrator; the parameter is its context.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OrchestrationTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>Name of the orchestrator; the function's name if null.</summary>
    public string? Orchestration { get; set; }
}

/// <summary>Fills a parameter with the client of the durable engine.</summary>
public sealed class DurableClientAttribute : InputBindingAttribute
{
    /// <summary>Task hub; the host's own if null.</summary>
    public string? TaskHub { get; set; }

    /// <summary>Name of the setting with the connection.</summary>
    public string? ConnectionName { get; set; }
}
