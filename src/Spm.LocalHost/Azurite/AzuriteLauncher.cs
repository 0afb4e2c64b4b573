using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Spm.LocalHost;

/// <summary>Starts Azurite so that it outlives this process.</summary>
internal static class AzuriteLauncher
{
    // Node's "detached" is setsid on Unix and a detached process on Windows, so one short script serves every system. The script writes
    // the state file itself: a host that is killed at any point leaves either no Azurite or one that the next start finds.
    private const string Script = """
        const fs = require('fs');
        const [log, state, blobPort, queuePort, tablePort, ...args] = process.argv.slice(1);
        const out = fs.openSync(log, 'w');
        const child = require('child_process').spawn(process.execPath, args, { detached: true, stdio: ['ignore', out, out], windowsHide: true });
        fs.writeFileSync(state + '.tmp', JSON.stringify({
          pid: child.pid, startedAt: new Date().toISOString(), blobPort: +blobPort, queuePort: +queuePort, tablePort: +tablePort }));
        fs.renameSync(state + '.tmp', state);
        child.unref();
        """;

    public static string LogIn(string dataFolder) => Path.Combine(dataFolder, "azurite.log");

    public static async Task<AzuriteState> LaunchAsync(string script, string dataFolder)
    {
        var ports = FreePorts(3).Select(p => p.ToString(CultureInfo.InvariantCulture)).ToArray();
        string[] arguments =
        [
            "-e", Script, LogIn(dataFolder), AzuriteState.PathIn(dataFolder), .. ports,
            script, "--location", dataFolder, "--skipApiVersionCheck", "--silent", "--disableTelemetry",
            "--blobHost", "127.0.0.1", "--blobPort", ports[0],
            "--queueHost", "127.0.0.1", "--queuePort", ports[1],
            "--tableHost", "127.0.0.1", "--tablePort", ports[2],
        ];

        // "--" keeps node from reading the script's arguments as its own.
        var start = new ProcessStartInfo("node", [arguments[0], arguments[1], "--", .. arguments[2..]])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = dataFolder,
        };
        using var launcher = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        launcher.StandardInput.Close();

        // Takes a moment and is not cancelled half-way: the state file must be there when Azurite is.
        var error = launcher.StandardError.ReadToEndAsync();
        await launcher.WaitForExitAsync().ConfigureAwait(false);
        return launcher.ExitCode == 0
            ? AzuriteState.Read(dataFolder)!
            : throw new AzuriteException(AzuriteTeks.GagalMulai(LogIn(dataFolder), await error.ConfigureAwait(false)));
    }

    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        try
        {
            foreach (var listener in listeners)
            {
                listener.Start();
            }

            return [.. listeners.Select(l => ((IPEndPoint)l.LocalEndpoint).Port)];
        }
        finally
        {
            foreach (var listener in listeners)
            {
                listener.Dispose();
            }
        }
    }
}
