using System.Diagnostics;

namespace Spm.LocalHost.Tests;

/// <summary>This test program, run again as a process of its own that a test can kill.</summary>
public sealed class ChildProcess : IDisposable
{
    private readonly Process process;

    private ChildProcess(Process process) => this.process = process;

    /// <summary>Entry point of the child: starts Azurite on the folder in the first argument, says its process id, and waits.</summary>
    public static async Task<int> Main(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var azurite = await AzuriteProcess.StartAsync(
            new AzuriteOptions { DataFolder = args[0], RepositoryRoot = RepositoryRoot.Find() }, CancellationToken.None);
        Console.WriteLine(azurite.ProcessId);
        await Console.In.ReadToEndAsync();
        await azurite.DisposeAsync();
        return 0;
    }

    /// <summary>Starts a child that starts Azurite.</summary>
    public static ChildProcess StartAzurite(string dataFolder) => new(Process.Start(
        new ProcessStartInfo("dotnet", ["exec", typeof(ChildProcess).Assembly.Location, dataFolder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);

    /// <summary>The process id of the child's Azurite, once it answers.</summary>
    public async Task<int> AzuriteProcessIdAsync() =>
        int.Parse((await process.StandardOutput.ReadLineAsync())!, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Lets the child end in its own way.</summary>
    public async Task EndAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
    }

    /// <summary>Kills the child (SIGKILL) and everything that counts as its children.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }
}
