using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Spm.LocalHost;

/// <summary>What a <see cref="LocalFunctionsHost"/> runs, and how.</summary>
public sealed record LocalFunctionsHostOptions
{
    /// <summary>The assembly whose functions are run; they are found by their attributes.</summary>
    public required Assembly FunctionAssembly { get; init; }

    /// <summary>Storage with blobs and tables, usually Azurite's.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>The clock of the functions, the timers and the durable engine. It may be offset from the real time but has to run at normal speed.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// The app's own services. The host adds DurableTaskClient, TimeProvider, BlobServiceClient and TableServiceClient where the app has not.
    /// </summary>
    public Action<IServiceCollection> ConfigureServices { get; init; } = _ => { };

    /// <summary>Called with the services of the app before the first function is: for what has to listen from then on.</summary>
    public Action<IServiceProvider> BeforeStart { get; init; } = _ => { };

    /// <summary>Where HTTP functions listen, below the prefix <c>api</c>; null for no HTTP. Port 0 takes a free one (on 127.0.0.1, not localhost).</summary>
    public string? HttpUrl { get; init; } = "http://localhost:7071";

    /// <summary>Time between two looks at the containers of blob triggers; a fifth of it after a look that found something. Default 500 ms.</summary>
    public TimeSpan BlobPollInterval { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Blobs of one function that are worked on at the same time. Default 4, as in host.json.</summary>
    public int BlobParallelism { get; init; } = 4;

    /// <summary>How often a blob is tried before it becomes a <see cref="PoisonBlob"/>. Default 5, as in host.json.</summary>
    public int BlobMaxTries { get; init; } = 5;

    /// <summary>Wait after the first failure of a blob, doubled with each further one. Default 1 s.</summary>
    public TimeSpan BlobRetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Activities that run at the same time. Default 8, as in host.json.</summary>
    public int MaxParallelActivities { get; init; } = 8;

    /// <summary>How long running functions may go on when the host stops, before they are cancelled. What is cut off runs again. Default 10 s.</summary>
    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Logging; to the console from level Warning on if null.</summary>
    public Action<ILoggingBuilder>? ConfigureLogging { get; init; }
}
