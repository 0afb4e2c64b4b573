namespace Spm.LocalHost;

/// <summary>How an instance goes on after ContinueAsNew.</summary>
/// <param name="Input">Its new input as JSON.</param>
/// <param name="Events">Events that nobody has waited for yet, in the order in which they came.</param>
internal sealed record NextExecution(string? Input, IReadOnlyList<JournalEntry> Events);
