namespace Spm.LocalHost;

/// <summary>The request of a parent that a sub-orchestration answers.</summary>
internal sealed record InstanceParent(string Name, string InstanceId, string ExecutionId, int TaskId);
