using System.Diagnostics;
using System.Text.Json;

namespace Spm.Infra.Tests;

/// <summary>GitHub's own reader of workflows, as <c>eng/workflows/package-lock.json</c> pins it.</summary>
internal static class WorkflowReader
{
    private const string Folder = "eng/workflows";

    private const string Package = "node_modules/@actions/languageservice";

    private static readonly Lazy<Task> Installed = new(InstallAsync);

    /// <summary>What is wrong with each of these files, by its name.</summary>
    public static async Task<IReadOnlyDictionary<string, string[]>> FindingsAsync(params IEnumerable<string> paths)
    {
        await Installed.Value;
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(await RunAsync("node", [RepositoryFiles.Path($"{Folder}/check.mjs"), RepositoryFiles.Root, .. paths]))!;
    }

    private static async Task InstallAsync()
    {
        // npm writes the second file last.
        if (Version("package-lock.json") != Version("node_modules/.package-lock.json"))
        {
            await RunAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
        }
    }

    private static string? Version(string file)
    {
        var path = RepositoryFiles.Path($"{Folder}/{file}");
        return File.Exists(path) ? JsonElement.Parse(File.ReadAllText(path)).GetProperty("packages").GetProperty(Package).GetProperty("version").GetString() : null;
    }

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = RepositoryFiles.Path(Folder) };
        using var process = Process.Start(start)!;
        var text = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? text[0] : throw new InvalidOperationException($"{program}: {text[1]}");
    }
}
