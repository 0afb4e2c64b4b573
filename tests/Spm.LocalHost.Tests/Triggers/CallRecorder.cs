using System.Threading.Channels;

namespace Spm.LocalHost.Tests;

/// <summary>What the functions of <see cref="RecordingFunctions"/> were called with, in order.</summary>
public sealed class CallRecorder
{
    private readonly Channel<string> calls = Channel.CreateUnbounded<string>();

    /// <summary>What a function does besides being recorded.</summary>
    public Func<string, CancellationToken, Task> Behaviour { get; set; } = (_, _) => Task.CompletedTask;

    public Task RecordAsync(string call, CancellationToken cancellationToken)
    {
        calls.Writer.TryWrite(call);
        return Behaviour(call, cancellationToken);
    }

    public async Task<string> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await calls.Reader.ReadAsync(patience.Token);
    }

    public IReadOnlyList<string> Rest()
    {
        var rest = new List<string>();
        while (calls.Reader.TryRead(out var call))
            rest.Add(call);
        return rest;
    }
}
