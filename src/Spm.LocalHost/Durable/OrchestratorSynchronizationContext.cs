namespace Spm.LocalHost;

/// <summary>
/// Keeps all code of an orchestrator on the thread of its episode. A continuation that comes from another thread, or after the episode, belongs to a task
/// that is not durable and would not be there in a replay: it is not run but reported.
/// </summary>
internal sealed class OrchestratorSynchronizationContext(Action illegalContinuation) : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> queue = new();
    private readonly int thread = Environment.CurrentManagedThreadId;
    private volatile bool closed;

    /// <summary>Whether the caller is the orchestrator's own code.</summary>
    public bool IsCurrent => !closed && Environment.CurrentManagedThreadId == thread;

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (IsCurrent)
            queue.Enqueue((d, state));
        else
            illegalContinuation();
    }

    public override void Send(SendOrPostCallback d, object? state)
    {
        if (IsCurrent)
            d(state);
        else
            illegalContinuation();
    }

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Runs what waits until nothing waits.</summary>
    public void Pump()
    {
        while (queue.TryDequeue(out var next))
            next.Callback(next.State);
    }

    public void Close() => closed = true;
}
