using Azure.Core;
using Azure.Core.Pipeline;

namespace Spm.LocalHost.Tests;

/// <summary>Ends a run before its storage request of a given number, from 1, as a kill would.</summary>
internal sealed class MatiSebelumPermintaan(int nomor) : HttpPipelinePolicy
{
    private int _permintaan;

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        Interlocked.Increment(ref _permintaan) == nomor ? throw new MatiException() : ProcessNextAsync(message, pipeline);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The host sends no synchronous requests.");

    public sealed class MatiException() : Exception("Killed.");
}
