using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SpmFunctions.Tests;

/// <summary>Keeps what was logged.</summary>
internal sealed class CatatanLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Tingkat, string Pesan)> _pesan = new();

    public IReadOnlyList<(LogLevel Tingkat, string Pesan)> Pesan => [.. _pesan];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _pesan.Enqueue((logLevel, formatter(state, exception)));

    public void Dispose()
    {
    }
}
