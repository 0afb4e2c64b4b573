using System.Diagnostics;
using Spm.LocalHost;

namespace SpmFunctions.Tests;

/// <summary>Runs <c>dotnet</c> on the project of the Function App, without a package set chosen by the surroundings.</summary>
internal static class PerintahDotnet
{
    public static string Proyek => Path.Combine(RepositoryRoot.Find(), "src", "SpmFunctions", "SpmFunctions.csproj");

    public static async Task<(int KodeKeluar, string Keluaran)> JalankanAsync(params string[] argumen)
    {
        var mulai = new ProcessStartInfo("dotnet", argumen) { RedirectStandardOutput = true, RedirectStandardError = true };
        mulai.Environment.Remove("AzurePackages");
        mulai.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        mulai.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var proses = Process.Start(mulai)!;
        var galat = proses.StandardError.ReadToEndAsync();
        var keluaran = await proses.StandardOutput.ReadToEndAsync();
        await proses.WaitForExitAsync();
        return (proses.ExitCode, keluaran + await galat);
    }
}
