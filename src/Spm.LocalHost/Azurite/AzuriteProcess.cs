using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Spm.LocalHost;

/// <summary>
/// The one Azurite (blobs, queues and tables) that serves a data folder. It runs in a process session of its own and outlives this
/// process if that is killed; the next <see cref="StartAsync"/> on the folder finds and uses it. Any number of processes may use it
/// together: the last one that disposes its <see cref="AzuriteProcess"/> stops it.
/// </summary>
/// <remarks>
/// Azurite 3.35 keeps its metadata in memory and writes them every 5 seconds, and once more when SIGTERM asks it to end. So a clean stop
/// loses nothing, and a kill of Azurite itself loses at most 5 seconds.
/// </remarks>
public sealed class AzuriteProcess : IAsyncDisposable
{
    private const string Account = "devstoreaccount1";

    // Published by Microsoft, the same for every Azurite; not a secret.
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    // Azurite prints this as the last of its three services; until then, someone else's server may answer on a port that we lost.
    private const string ListeningLine = "Azurite Table service is successfully listening";

    // Printed when the metadata of the service have been written; the process may then still wait for a client to close its connection.
    private static readonly string[] ClosedLines =
        ["Azurite Blob service successfully closed", "Azurite Queue service successfully closed", "Azurite Table service successfully closed"];

    private const int LaunchAttempts = 5;
    private const int TerminationSignal = 15;
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AutosaveInterval = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);

    private readonly string dataFolder;
    private readonly AzuriteState state;
    private FileLock? use;

    private AzuriteProcess(string dataFolder, AzuriteState state, FileLock use)
    {
        this.dataFolder = dataFolder;
        this.state = state;
        this.use = use;
    }

    /// <summary>Process id of Azurite.</summary>
    public int ProcessId => state.Pid;

    /// <summary>Connection string for blobs, queues and tables, with the well-known account of Azurite.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};BlobEndpoint={Endpoint(state.BlobPort)};"
        + $"QueueEndpoint={Endpoint(state.QueuePort)};TableEndpoint={Endpoint(state.TablePort)};";

    /// <summary>
    /// Uses the Azurite that serves <see cref="AzuriteOptions.DataFolder"/>, or installs (<c>npm ci</c>) and starts one on free loopback
    /// ports. Returns when its blob, queue and table services answer.
    /// </summary>
    /// <exception cref="AzuriteException">Node or npm is missing or too old, the installation failed, or Azurite does not start.</exception>
    public static async Task<AzuriteProcess> StartAsync(AzuriteOptions options, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(options);
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.DataFolder));
        Directory.CreateDirectory(folder);
        using var startLock = await FileLock.ExclusiveAsync(StartLockIn(folder), ct).ConfigureAwait(false);
        var use = await FileLock.SharedAsync(UseLockIn(folder), ct).ConfigureAwait(false);
        try
        {
            var state = await FindRunningAsync(folder, ct).ConfigureAwait(false) ?? await LaunchAsync(folder, options, ct).ConfigureAwait(false);
            return new AzuriteProcess(folder, state, use);
        }
        catch
        {
            use.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Asks Azurite to end, whoever else uses it, and waits until it has written its data and ended. Where there are no signals (Windows)
    /// it first waits for the next automatic save. Does nothing if it has ended already.
    /// </summary>
    /// <exception cref="AzuriteException">It survives even a kill.</exception>
    public async Task StopAsync(CancellationToken ct = default)
    {
        using var startLock = await FileLock.ExclusiveAsync(StartLockIn(dataFolder), ct).ConfigureAwait(false);
        ReleaseUse();
        await EndAsync(state, dataFolder, ct).ConfigureAwait(false);
    }

    /// <summary>Ends the use of Azurite, and stops it as <see cref="StopAsync"/> does if no other process uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (use is null)
        {
            return;
        }

        using var startLock = await FileLock.ExclusiveAsync(StartLockIn(dataFolder), CancellationToken.None).ConfigureAwait(false);
        ReleaseUse();
        using var alone = FileLock.TryExclusive(UseLockIn(dataFolder));
        if (alone is not null)
        {
            await EndAsync(state, dataFolder, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static string StartLockIn(string folder) => Path.Combine(folder, "azurite.lock");

    private static string UseLockIn(string folder) => Path.Combine(folder, "azurite.use");

    private static string Endpoint(int port) => $"http://127.0.0.1:{port}/{Account}";

    private static async Task<AzuriteState?> FindRunningAsync(string folder, CancellationToken ct)
    {
        if (AzuriteState.Read(folder) is not { } state || !state.IsAlive(folder))
        {
            return null;
        }

        return await WaitUntilReadyAsync(state, folder, ct).ConfigureAwait(false) switch
        {
            Readiness.Ready => state,
            Readiness.Ended => null,
            _ => throw new AzuriteException(AzuriteTeks.TidakMenjawab(state.Pid, folder)),
        };
    }

    private static async Task<AzuriteState> LaunchAsync(string folder, AzuriteOptions options, CancellationToken ct)
    {
        var script = await AzuriteInstallation.EnsureAsync(options.RepositoryRoot, options.Progress, ct).ConfigureAwait(false);
        options.Progress?.Invoke(AzuriteTeks.Memulai);
        for (var attempt = 1; ; attempt++)
        {
            var state = await AzuriteLauncher.LaunchAsync(script, folder).ConfigureAwait(false);
            Readiness readiness;
            try
            {
                readiness = await WaitUntilReadyAsync(state, folder, ct).ConfigureAwait(false);
            }
            catch
            {
                // Given up half-way: nobody would use it, and it has no data yet.
                await EndAsync(state, folder, CancellationToken.None).ConfigureAwait(false);
                throw;
            }

            if (readiness == Readiness.Ready)
            {
                return state;
            }

            // Between our choice of a free port and Azurite's use of it, another process may take it.
            var log = await File.ReadAllTextAsync(AzuriteLauncher.LogIn(folder), ct).ConfigureAwait(false);
            var lostPort = readiness == Readiness.Ended && log.Contains("EADDRINUSE", StringComparison.Ordinal);
            if (!lostPort || attempt == LaunchAttempts)
            {
                await EndAsync(state, folder, CancellationToken.None).ConfigureAwait(false);
                throw new AzuriteException(AzuriteTeks.GagalMulai(AzuriteLauncher.LogIn(folder), string.Join('\n', log.Split('\n').TakeLast(10))));
            }
        }
    }

    private static async Task<Readiness> WaitUntilReadyAsync(AzuriteState state, string folder, CancellationToken ct)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < StartTimeout)
        {
            if (await IsListeningAsync(folder, ct).ConfigureAwait(false)
                && await AnswersAsync(http, state.BlobPort, ct).ConfigureAwait(false)
                && await AnswersAsync(http, state.QueuePort, ct).ConfigureAwait(false)
                && await AnswersAsync(http, state.TablePort, ct).ConfigureAwait(false))
            {
                return Readiness.Ready;
            }

            if (!state.IsAlive(folder))
            {
                return Readiness.Ended;
            }

            await Task.Delay(PollInterval, ct).ConfigureAwait(false);
        }

        return Readiness.Silent;
    }

    // The launcher makes the log before it starts Azurite; if it is gone, somebody cleaned up while Azurite runs.
    private static async Task<bool> IsListeningAsync(string folder, CancellationToken ct) =>
        (await ReadLogAsync(folder, ct).ConfigureAwait(false))?.Contains(ListeningLine, StringComparison.Ordinal) ?? true;

    private static async Task<string?> ReadLogAsync(string folder, CancellationToken ct)
    {
        var path = AzuriteLauncher.LogIn(folder);
        if (!File.Exists(path))
        {
            return null;
        }

        var log = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(log);
        return await reader.ReadToEndAsync(ct).ConfigureAwait(false);
    }

    private static async Task<bool> AnswersAsync(HttpClient http, int port, CancellationToken ct)
    {
        try
        {
            // Refused for want of credentials, which is an answer.
            using var response = await http.GetAsync(new Uri(Endpoint(port) + "?comp=list"), ct).ConfigureAwait(false);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false;
        }
    }

    private static async Task EndAsync(AzuriteState state, string folder, CancellationToken ct)
    {
        if (!state.IsAlive(folder))
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            await Task.Delay(AutosaveInterval, ct).ConfigureAwait(false);
        }
        else if (SendSignal(state.Pid, TerminationSignal) == 0)
        {
            await HasEndedAsync(state, folder, HasSavedAsync, ct).ConfigureAwait(false);
        }

        Kill(state, folder);
        if (!await HasEndedAsync(state, folder, (_, _) => Task.FromResult(false), ct).ConfigureAwait(false))
        {
            throw new AzuriteException(AzuriteTeks.TidakMauBerhenti(state.Pid));
        }
    }

    private static void Kill(AzuriteState state, string folder)
    {
        try
        {
            if (state.IsAlive(folder))
            {
                using var process = Process.GetProcessById(state.Pid);
                process.Kill();
            }
        }
        catch (ArgumentException)
        {
            // It ended in between, which is what was wanted.
        }
    }

    private static async Task<bool> HasSavedAsync(string folder, CancellationToken ct)
    {
        var log = await ReadLogAsync(folder, ct).ConfigureAwait(false);
        return log is not null && ClosedLines.All(line => log.Contains(line, StringComparison.Ordinal));
    }

    private static async Task<bool> HasEndedAsync(AzuriteState state, string folder, Func<string, CancellationToken, Task<bool>> enough, CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        while (state.IsAlive(folder) && !await enough(folder, ct).ConfigureAwait(false))
        {
            if (clock.Elapsed > StopTimeout)
            {
                return false;
            }

            await Task.Delay(PollInterval, ct).ConfigureAwait(false);
        }

        return true;
    }

    private void ReleaseUse()
    {
        use?.Dispose();
        use = null;
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int pid, int signal);

    private enum Readiness
    {
        Ready,
        Ended,
        Silent,
    }
}
