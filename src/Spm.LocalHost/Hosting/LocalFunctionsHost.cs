using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Spm.LocalHost;

/// <summary>
/// Runs the functions of an assembly on one machine: blob, timer and HTTP triggers and durable orchestrations over a storage account such as Azurite. Every
/// trigger is at least once, and what a kill interrupts is taken up again at the next start. One host per storage account at a time. Not supported: other triggers,
/// output bindings, durable entities, retry handlers, and keys (every <see cref="AuthorizationLevel"/> is treated as anonymous).
/// </summary>
public sealed class LocalFunctionsHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DurableEngine engine;
    private readonly PoisonBlobs poison;
    private readonly List<ITriggerListener> listeners = [];
    private bool disposed;

    private LocalFunctionsHost(WebApplication app)
    {
        this.app = app;
        engine = app.Services.GetRequiredService<DurableEngine>();
        poison = app.Services.GetRequiredService<PoisonBlobs>();
    }

    /// <summary>The services of the app.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>The client of the durable engine.</summary>
    public DurableTaskClient DurableClient => Services.GetRequiredService<DurableTaskClient>();

    /// <summary>Where HTTP functions listen, without the prefix <c>api</c>; null if they do not.</summary>
    public string? HttpUrl { get; private set; }

    /// <summary>Starts the functions: unfinished orchestrations go on, blobs and timers that were missed are made up.</summary>
    /// <exception cref="InvalidOperationException">The functions are declared in a way that the host cannot run.</exception>
    public static async Task<LocalFunctionsHost> StartAsync(LocalFunctionsHostOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var catalog = FunctionCatalog.Of(options.FunctionAssembly);
        var host = new LocalFunctionsHost(Build(options, catalog));
        try
        {
            await host.StartAsync(options, catalog, cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>The blobs that were given up, oldest first.</summary>
    public Task<IReadOnlyList<PoisonBlob>> GetPoisonBlobsAsync(CancellationToken cancellationToken) => poison.ListAsync(cancellationToken);

    /// <summary>Runs every ended orchestration again over its journal and says where the code does something else than it did.</summary>
    public Task<IReadOnlyList<ReplayDifference>> ReplayCompletedJournalsAsync(CancellationToken cancellationToken) =>
        engine.ReplayCompletedJournalsAsync(cancellationToken);

    /// <summary>Takes nothing new, lets running functions finish for a while, and stops. What was cut off runs again at the next start.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed)
            return;
        disposed = true;
        if (HttpUrl is not null)
            await app.StopAsync(CancellationToken.None);
        await Task.WhenAll(listeners.Select(listener => listener.DisposeAsync().AsTask()));
        await engine.DisposeAsync();
        await app.DisposeAsync();
    }

    private static WebApplication Build(LocalFunctionsHostOptions options, FunctionCatalog catalog)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        if (options.ConfigureLogging is { } configureLogging)
            configureLogging(builder.Logging);
        else
            builder.Logging.AddConsole().SetMinimumLevel(LogLevel.Warning);

        var services = builder.Services;
        services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        services.AddMvcCore();
        options.ConfigureServices(services);
        services.TryAddSingleton(options.TimeProvider);
        services.TryAddSingleton(_ => new BlobServiceClient(options.ConnectionString));
        services.TryAddSingleton(_ => new TableServiceClient(options.ConnectionString));
        services.TryAddSingleton<DurableTaskClient>(provider => new LocalDurableTaskClient(provider.GetRequiredService<DurableEngine>()));

        services.AddSingleton(options);
        services.AddSingleton(catalog);
        services.AddSingleton<FunctionInvoker>();
        services.AddSingleton<PoisonBlobs>();
        services.AddSingleton(provider => new TableJournal(new TableServiceClient(options.ConnectionString), new BlobServiceClient(options.ConnectionString)));
        services.AddSingleton(provider => new DurableEngine(
            provider.GetRequiredService<TableJournal>(),
            new DurableFunctions(catalog, provider.GetRequiredService<FunctionInvoker>()),
            options.TimeProvider,
            provider.GetRequiredService<ILoggerFactory>(),
            new DurableEngineOptions { MaxParallelActivities = options.MaxParallelActivities, StopGrace = options.StopGrace }));
        return builder.Build();
    }

    private async Task StartAsync(LocalFunctionsHostOptions options, FunctionCatalog catalog, CancellationToken cancellationToken)
    {
        options.BeforeStart(Services);
        await Services.GetRequiredService<TableJournal>().CreateIfNotExistsAsync(cancellationToken);
        await poison.CreateIfNotExistsAsync(cancellationToken);
        await engine.StartAsync(cancellationToken);

        if (options.HttpUrl is { } url)
        {
            HttpFunctions.Map(app, catalog, Services.GetRequiredService<FunctionInvoker>());
            app.Urls.Add(url);
            await app.StartAsync(cancellationToken);
            HttpUrl = app.Urls.First();
        }

        listeners.AddRange(catalog.With<BlobTriggerAttribute>().Select(found =>
            ActivatorUtilities.CreateInstance<BlobTriggerListener>(Services, found.Function, found.Trigger)));
        listeners.AddRange(catalog.With<TimerTriggerAttribute>().Select(found =>
            ActivatorUtilities.CreateInstance<TimerTriggerListener>(Services, found.Function, found.Trigger)));
        foreach (var listener in listeners)
            await listener.StartAsync(cancellationToken);
    }
}
