namespace Spm.LocalHost;

/// <summary>An event to another instance that the other one has not yet written down.</summary>
internal sealed record OutgoingEvent(string SourceId, string InstanceId, string Name, string? Payload);
