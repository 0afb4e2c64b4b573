namespace Spm.LocalHost;

/// <summary>The code of an orchestrator asks for something else than it did when the journal was written.</summary>
internal sealed class NonDeterministicOrchestrationException(string message) : Exception(message);
