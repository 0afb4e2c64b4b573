namespace Spm.LocalHost;

/// <summary>An ended instance whose orchestrator, run again over its journal, does something else than it did.</summary>
/// <param name="InstanceId">The instance.</param>
/// <param name="Orchestrator">Its orchestrator.</param>
/// <param name="Difference">What is different.</param>
public sealed record ReplayDifference(string InstanceId, string Orchestrator, string Difference);
