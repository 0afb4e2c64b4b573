namespace Spm.LocalHost;

/// <summary>What an episode of an orchestrator led to.</summary>
internal sealed record EpisodeResult
{
    /// <summary>What the orchestrator asked for.</summary>
    public IReadOnlyList<JournalEntry> Actions { get; init; } = [];

    public string? CustomStatus { get; init; }

    /// <summary>How the instance ended; null if it goes on.</summary>
    public JournalEntry? End { get; init; }

    /// <summary>Set if the instance goes on with an empty journal.</summary>
    public NextExecution? Next { get; init; }
}
