namespace Spm.LocalHost;

/// <summary>Watches for what makes one function run. Disposed, it watches no longer, and has let running calls finish for a while.</summary>
internal interface ITriggerListener : IAsyncDisposable
{
    /// <summary>Begins to watch.</summary>
    Task StartAsync(CancellationToken cancellationToken);
}
