using Microsoft.Extensions.Hosting;

namespace Spm.LocalHost;

/// <summary>Leaves Ctrl-C to the program that the host is part of.</summary>
internal sealed class EmbeddedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
