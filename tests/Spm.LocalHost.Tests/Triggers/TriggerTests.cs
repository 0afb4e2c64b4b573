using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using Azure.Storage.Blobs;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Spm.Testing;

namespace Spm.LocalHost.Tests;

/// <summary>Each test has an Azurite of its own: the functions watch fixed containers.</summary>
public sealed class TriggerTests : IAsyncLifetime
{
    private static readonly int[] Numbers = [2, 3, 6];
    private readonly AzuriteFixture azurite = new();
    private readonly CallRecorder recorder = new();

    public Task InitializeAsync() => azurite.InitializeAsync();

    public Task DisposeAsync() => azurite.DisposeAsync();

    [Fact]
    public async Task NewAndChangedBlob_CallTheFunctionOnceEach()
    {
        await using var host = await StartAsync();

        await UploadAsync("inbox", "2025-TW4/36.01/berkas a.xlsx", "satu");
        Assert.Equal("OnUpload 2025-TW4/36.01/berkas a.xlsx=satu", await recorder.NextAsync());
        await UploadAsync("inbox", "2025-TW4/36.01/berkas a.xlsx", "dua");
        Assert.Equal("OnUpload 2025-TW4/36.01/berkas a.xlsx=dua", await recorder.NextAsync());
        await UploadAsync("inbox", "z", "tiga");
        Assert.Equal("OnUpload z=tiga", await recorder.NextAsync());
        Assert.Empty(recorder.Rest());
    }

    [Fact]
    public async Task BlobThatComesSoonAfterAnother_DoesNotWaitForTheWholeInterval()
    {
        await new BlobContainerClient(azurite.ConnectionString, "inbox").CreateAsync();
        await UploadAsync("inbox", "satu", "1");
        var time = new ManualTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var fifth = TimeSpan.FromMinutes(7);
        var again = time.TimerBegunAsync(fifth);
        await using var host = await StartAsync(options => options with { TimeProvider = time, BlobPollInterval = fifth * 5 });
        Assert.Equal("OnUpload satu=1", await recorder.NextAsync());

        await UploadAsync("inbox", "dua", "2");
        await again.WaitAsync(TimeSpan.FromSeconds(30));
        time.Advance(fifth);

        Assert.Equal("OnUpload dua=2", await recorder.NextAsync());
    }

    [Fact]
    public async Task BlobThatArrivedWhileDown_IsCalledAfterTheStart_AndADoneOneIsNot()
    {
        await using (await StartAsync())
        {
            await UploadAsync("inbox", "lama", "1");
            await recorder.NextAsync();
        }

        await UploadAsync("inbox", "baru", "2");
        await using var host = await StartAsync();

        Assert.Equal("OnUpload baru=2", await recorder.NextAsync());
        Assert.Empty(recorder.Rest());
    }

    [Fact]
    public async Task BlobWhoseCallWasCutOff_IsCalledAgain()
    {
        var begun = new TaskCompletionSource();
        recorder.Behaviour = async (_, cancellation) =>
        {
            begun.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        };
        await using (await StartAsync(options => options with { StopGrace = TimeSpan.FromMilliseconds(50) }))
        {
            await UploadAsync("inbox", "a", "1");
            await begun.Task;
        }

        recorder.Rest();
        recorder.Behaviour = (_, _) => Task.CompletedTask;
        await using var host = await StartAsync();

        Assert.Equal("OnUpload a=1", await recorder.NextAsync());
    }

    [Fact]
    public async Task PathPattern_IsBoundToParameters_AndOtherNamesAreLeftAlone()
    {
        await using var host = await StartAsync();

        await UploadAsync("numbered", "a/b/7.txt", "wrong depth");
        await UploadAsync("numbered", "banten/12.csv", "wrong kind");
        await UploadAsync("numbered", "banten/12.txt", "isi");

        Assert.Equal("banten#12: isi", await recorder.NextAsync());
        Assert.Empty(recorder.Rest());
    }

    [Fact]
    public async Task WaitingBlobs_AreBegunInOrderOfArrival()
    {
        var blobs = azurite.CreateBlobServiceClient().GetBlobContainerClient("inbox");
        await blobs.CreateAsync();
        foreach (var name in new[] { "c", "a", "b" })
        {
            await blobs.GetBlobClient(name).UploadAsync(BinaryData.FromString(name));
            await UntilNextSecondAsync(blobs, name);
        }

        await using var host = await StartAsync(options => options with { BlobParallelism = 1 });

        Assert.Equal("OnUpload c=c", await recorder.NextAsync());
        Assert.Equal("OnUpload a=a", await recorder.NextAsync());
        Assert.Equal("OnUpload b=b", await recorder.NextAsync());
    }

    [Fact]
    public async Task FailingBlobWithANumberLikeANik_IsLoggedUnderItsMaskedName()
    {
        recorder.Behaviour = (_, _) => throw new FormatException("tidak terbaca");
        var poisoned = new TaskCompletionSource<string>();
        var lines = new ConcurrentQueue<string>();
        await using var host = await StartAsync(options => options with
        {
            ConfigureLogging = logging => logging.AddProvider(new ErrorWatcher(line =>
            {
                lines.Enqueue(line);
                if (line.Contains("'poison'", StringComparison.Ordinal))
                    poisoned.TrySetResult(line);
            })),
        });

        await UploadAsync("inbox", "Budi 3601990101900077.xlsx", "x");

        Assert.Contains("Budi xxxxxxxxxxxxxxxx.xlsx", await poisoned.Task.WaitAsync(TimeSpan.FromSeconds(30)), StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Contains("3601990101900077", StringComparison.Ordinal));

        // Not the end of it: the trigger gives up, the timer of the app does not.
        Assert.EndsWith("a sweep of the app goes on trying.", await poisoned.Task, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailingBlob_IsPoisonAfterFiveTries_AndOthersGoOn()
    {
        recorder.Behaviour = (call, _) => call.Contains("racun", StringComparison.Ordinal) ? throw new FormatException("tidak terbaca") : Task.CompletedTask;
        var poisoned = new TaskCompletionSource();
        await using var host = await StartAsync(options => options with
        {
            ConfigureLogging = logging => logging.AddProvider(new ErrorWatcher(line =>
            {
                if (line.Contains("'poison'", StringComparison.Ordinal))
                    poisoned.TrySetResult();
            })),
        });

        await UploadAsync("inbox", "racun", "x");
        await poisoned.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await UploadAsync("inbox", "sehat", "y");

        for (var i = 0; i < 5; i++)
            Assert.Equal("OnUpload racun=x", await recorder.NextAsync());
        Assert.Equal("OnUpload sehat=y", await recorder.NextAsync());
        var poison = Assert.Single(await host.GetPoisonBlobsAsync(CancellationToken.None));
        Assert.Equal(("OnUpload", "inbox", "racun"), (poison.Function, poison.Container, poison.BlobName));
        Assert.Contains("tidak terbaca", poison.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timer_RunsOnSchedule()
    {
        var time = new ManualTimeProvider(new DateTimeOffset(2026, 1, 1, 5, 59, 0, TimeSpan.Zero));
        await using var host = await StartAsync(options => options with { TimeProvider = time });

        time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("timer pastDue=False last=0001-01-01T00:00", await recorder.NextAsync());
    }

    [Fact]
    public async Task MissedTimer_IsMadeUpOnceAfterARestart()
    {
        await using (await StartAsync(options => options with { TimeProvider = new ManualTimeProvider(new DateTimeOffset(2026, 1, 1, 7, 0, 0, TimeSpan.Zero)) }))
            Assert.Empty(recorder.Rest());

        var time = new ManualTimeProvider(new DateTimeOffset(2026, 1, 4, 7, 0, 0, TimeSpan.Zero));
        await using (await StartAsync(options => options with { TimeProvider = time }))
        {
            Assert.Equal("timer pastDue=True last=0001-01-01T00:00", await recorder.NextAsync());
            time.Advance(TimeSpan.FromHours(23));
            Assert.Equal("timer pastDue=False last=2026-01-04T07:00", await recorder.NextAsync());
        }

        await using var again = await StartAsync(options => options with { TimeProvider = time });
        time.Advance(TimeSpan.FromDays(1));
        Assert.Equal("timer pastDue=False last=2026-01-05T06:00", await recorder.NextAsync());
        Assert.Empty(recorder.Rest());
    }

    [Fact]
    public async Task TimerOnAnEarlierClockThanLastTime_RunsAtItsNextTime()
    {
        await using (await StartAsync(options => options with { TimeProvider = new ManualTimeProvider(new DateTimeOffset(2026, 6, 1, 7, 0, 0, TimeSpan.Zero)) }))
            Assert.Empty(recorder.Rest());

        var time = new ManualTimeProvider(new DateTimeOffset(2025, 12, 31, 5, 0, 0, TimeSpan.Zero));
        await using var host = await StartAsync(options => options with { TimeProvider = time });
        time.Advance(TimeSpan.FromHours(1));

        Assert.StartsWith("timer pastDue=False", await recorder.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HttpFunction_GetsRouteAndQuery_AndItsResultIsSent()
    {
        await using var host = await StartAsync(options => options with { HttpUrl = "http://127.0.0.1:0" });
        using var http = new HttpClient { BaseAddress = new Uri(host.HttpUrl!) };

        Assert.Equal("""{"pesan":"Halo Siti","umur":41,"metode":"GET"}""", await http.GetStringAsync(new Uri("api/salam/Siti?umur=41", UriKind.Relative)));
        using var put = await http.PutAsync(new Uri("api/salam/Siti", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, put.StatusCode);
    }

    [Fact]
    public async Task HttpFunction_StartsAnOrchestrationOfTheSameApp()
    {
        await using var host = await StartAsync(options => options with { HttpUrl = "http://127.0.0.1:0" });
        using var http = new HttpClient { BaseAddress = new Uri(host.HttpUrl!) };

        using var accepted = await http.PostAsJsonAsync(new Uri("api/mulai/jumlah", UriKind.Relative), Numbers);
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        var done = await host.DurableClient.WaitForInstanceCompletionAsync("jumlah", getInputsAndOutputs: true);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, done.RuntimeStatus);
        Assert.Equal(49, done.ReadOutputAs<int>());
        Assert.Empty(await host.ReplayCompletedJournalsAsync(CancellationToken.None));
    }

    private Task<LocalFunctionsHost> StartAsync(Func<LocalFunctionsHostOptions, LocalFunctionsHostOptions>? configure = null)
    {
        var options = new LocalFunctionsHostOptions
        {
            FunctionAssembly = typeof(RecordingFunctions).Assembly,
            ConnectionString = azurite.ConnectionString,
            ConfigureServices = services => services.AddSingleton(recorder),
            ConfigureLogging = logging => logging.SetMinimumLevel(LogLevel.Critical),
            HttpUrl = null,
            BlobPollInterval = TimeSpan.FromMilliseconds(50),
            BlobRetryDelay = TimeSpan.FromMilliseconds(10),
        };
        return LocalFunctionsHost.StartAsync(configure?.Invoke(options) ?? options, CancellationToken.None);
    }

    private async Task UploadAsync(string container, string name, string content) =>
        await new BlobClient(azurite.ConnectionString, container, name).UploadAsync(BinaryData.FromString(content), overwrite: true);

    /// <summary>Blob times count whole seconds; writes a marker until the storage's clock has gone on.</summary>
    private async Task UntilNextSecondAsync(BlobContainerClient container, string name)
    {
        var written = (await container.GetBlobClient(name).GetPropertiesAsync()).Value.LastModified;
        var clock = azurite.CreateBlobServiceClient().GetBlobContainerClient("clock");
        await clock.CreateIfNotExistsAsync();
        while ((await clock.GetBlobClient("tick").UploadAsync(BinaryData.FromString("x"), overwrite: true)).Value.LastModified <= written)
            await Task.Yield();
    }

    private sealed class ErrorWatcher(Action<string> onLine) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                onLine(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }
}
