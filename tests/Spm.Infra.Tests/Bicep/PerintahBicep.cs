using System.Diagnostics;
using System.Reflection;

namespace Spm.Infra.Tests;

/// <summary>Bicep's own command line, as the package of this platform brings it.</summary>
internal static class PerintahBicep
{
    private static readonly string Program = typeof(PerintahBicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "BicepPath").Value!;

    /// <summary>Runs it; what it says of faults is in <c>Pesan</c>, line by line.</summary>
    public static async Task<(int Kode, string Keluaran, IReadOnlyList<string> Pesan)> JalankanAsync(params string[] argumen)
    {
        using var proses = Process.Start(new ProcessStartInfo(Program, argumen) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var teks = await Task.WhenAll(proses.StandardOutput.ReadToEndAsync(), proses.StandardError.ReadToEndAsync());
        await proses.WaitForExitAsync();
        return (proses.ExitCode, teks[0], teks[1].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
