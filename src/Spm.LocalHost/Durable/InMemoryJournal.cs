namespace Spm.LocalHost;

/// <summary>A journal that lives as long as its object: for tests of orchestrations.</summary>
internal sealed class InMemoryJournal : IJournal
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, (InstanceHead Head, List<JournalEntry> Entries)> instances = new(StringComparer.Ordinal);

    public Task<IReadOnlyList<InstanceHead>> ListAsync(CancellationToken cancellationToken)
    {
        lock (gate)
            return Task.FromResult<IReadOnlyList<InstanceHead>>([.. instances.Values.Select(instance => instance.Head)]);
    }

    public Task<InstanceHead?> FindAsync(string instanceId, CancellationToken cancellationToken)
    {
        lock (gate)
            return Task.FromResult(instances.TryGetValue(instanceId, out var instance) ? instance.Head : null);
    }

    public Task<IReadOnlyList<JournalEntry>> ReadAsync(InstanceHead head, CancellationToken cancellationToken)
    {
        lock (gate)
            return Task.FromResult<IReadOnlyList<JournalEntry>>([.. instances[head.InstanceId].Entries]);
    }

    public Task CommitAsync(InstanceHead head, IReadOnlyList<JournalEntry> newEntries, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var kept = instances.TryGetValue(head.InstanceId, out var before) && before.Head.ExecutionId == head.ExecutionId ? before.Entries : [];
            var start = head.Length - newEntries.Count;
            if (start != kept.Count)
                throw new InvalidOperationException($"Instance '{head.InstanceId}' has {kept.Count} entries, the commit begins at {start}.");
            instances[head.InstanceId] = (head, [.. kept, .. newEntries]);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string instanceId, CancellationToken cancellationToken)
    {
        lock (gate)
            instances.Remove(instanceId);
        return Task.CompletedTask;
    }
}
