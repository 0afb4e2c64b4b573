using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Spm.LocalHost;

/// <summary>What <c>azurite.json</c> says about the Azurite of a data folder.</summary>
/// <param name="Pid">Process id of Azurite.</param>
/// <param name="StartedAt">When it was started, UTC.</param>
/// <param name="BlobPort">Port of the blob service on 127.0.0.1.</param>
/// <param name="QueuePort">Port of the queue service.</param>
/// <param name="TablePort">Port of the table service.</param>
internal sealed record AzuriteState(int Pid, DateTimeOffset StartedAt, int BlobPort, int QueuePort, int TablePort)
{
    public static string PathIn(string dataFolder) => Path.Combine(dataFolder, "azurite.json");

    /// <summary>Null if there is no file, or one that was cut off.</summary>
    public static AzuriteState? Read(string dataFolder)
    {
        try
        {
            return JsonSerializer.Deserialize<AzuriteState>(File.ReadAllBytes(PathIn(dataFolder)), JsonSerializerOptions.Web);
        }
        catch (Exception e) when (e is FileNotFoundException or JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whether that very Azurite still runs: process ids are used again, so the process must also be one that serves this folder
    /// (Linux) or that is not younger than the file (elsewhere). A zombie that nobody collects does not count.
    /// </summary>
    public bool IsAlive(string dataFolder)
    {
        if (OperatingSystem.IsLinux())
        {
            return CommandLine() is { } commandLine
                && commandLine.Contains("azurite.js\0", StringComparison.Ordinal)
                && commandLine.Contains($"\0{dataFolder}\0", StringComparison.Ordinal);
        }

        try
        {
            using var process = Process.GetProcessById(Pid);
            return !process.HasExited && process.StartTime.ToUniversalTime() < StartedAt.UtcDateTime.AddSeconds(5);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }

    // Empty for a zombie, absent for a process that is gone.
    private string? CommandLine()
    {
        try
        {
            return Encoding.UTF8.GetString(File.ReadAllBytes($"/proc/{Pid}/cmdline"));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
