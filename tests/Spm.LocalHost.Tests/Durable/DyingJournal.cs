namespace Spm.LocalHost.Tests;

/// <summary>A journal that fails for good at its n-th write, before or after having written, like a process that is killed there.</summary>
internal sealed class DyingJournal(IJournal inner, int fatalWrite, bool afterWriting) : IJournal
{
    private int writes;
    private volatile bool dead;

    public TaskCompletionSource Died { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<IReadOnlyList<InstanceHead>> ListAsync(CancellationToken cancellationToken) => Alive().ListAsync(cancellationToken);

    public Task<InstanceHead?> FindAsync(string instanceId, CancellationToken cancellationToken) => Alive().FindAsync(instanceId, cancellationToken);

    public Task<IReadOnlyList<JournalEntry>> ReadAsync(InstanceHead head, CancellationToken cancellationToken) => Alive().ReadAsync(head, cancellationToken);

    public async Task CommitAsync(InstanceHead head, IReadOnlyList<JournalEntry> newEntries, CancellationToken cancellationToken)
    {
        var journal = Alive();
        var isFatal = Interlocked.Increment(ref writes) == fatalWrite;
        if (!isFatal || afterWriting)
            await journal.CommitAsync(head, newEntries, cancellationToken);
        if (!isFatal)
            return;
        dead = true;
        Died.TrySetResult();
        throw new IOException("The process was killed.");
    }

    public Task DeleteAsync(string instanceId, CancellationToken cancellationToken) => Alive().DeleteAsync(instanceId, cancellationToken);

    private IJournal Alive() => dead ? throw new IOException("The process was killed.") : inner;
}
