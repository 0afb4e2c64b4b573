using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace SpmFunctions.Tests;

/// <summary>Notes every storage request of both clients, and ends the run before a given one.</summary>
internal sealed class PengawasPermintaan : HttpPipelinePolicy
{
    private readonly ConcurrentQueue<string> _permintaan = new();
    private int _nomor;

    /// <summary>The requests so far: verb and path.</summary>
    public IReadOnlyList<string> Permintaan => [.. _permintaan];

    /// <summary>Number of the request, from 1, before which the run dies; null for never.</summary>
    public int? MatiSebelum { get; init; }

    /// <summary>Called before each request is sent, with its verb and path.</summary>
    public Func<string, Task>? Sebelum { get; init; }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var permintaan = $"{message.Request.Method} {message.Request.Uri.Path}";
        _permintaan.Enqueue(permintaan);
        if (Interlocked.Increment(ref _nomor) == MatiSebelum)
        {
            throw new MatiMendadakException(permintaan);
        }

        if (Sebelum is not null)
        {
            await Sebelum(permintaan);
        }

        await ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The app sends no synchronous requests.");
}
