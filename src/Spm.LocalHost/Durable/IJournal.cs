namespace Spm.LocalHost;

/// <summary>Where instances and what happened to them are kept. One host writes to a journal at a time.</summary>
internal interface IJournal
{
    /// <summary>All instances, in order of their ids.</summary>
    Task<IReadOnlyList<InstanceHead>> ListAsync(CancellationToken cancellationToken);

    /// <summary>An instance, null if there is none.</summary>
    Task<InstanceHead?> FindAsync(string instanceId, CancellationToken cancellationToken);

    /// <summary>The entries of the head's execution, in order.</summary>
    Task<IReadOnlyList<JournalEntry>> ReadAsync(InstanceHead head, CancellationToken cancellationToken);

    /// <summary>
    /// Writes the head and the last entries of its execution, all or nothing: after a crash in between, the journal reads as before. The first new entry has
    /// the position <c>head.Length - newEntries.Count</c>.
    /// </summary>
    Task CommitAsync(InstanceHead head, IReadOnlyList<JournalEntry> newEntries, CancellationToken cancellationToken);

    /// <summary>Forgets an instance.</summary>
    Task DeleteAsync(string instanceId, CancellationToken cancellationToken);
}
