using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Spm.LocalHost;

/// <summary>Azurite as <c>package-lock.json</c> pins it, in the clone's own <c>node_modules</c>.</summary>
internal static class AzuriteInstallation
{
    private const string Package = "node_modules/azurite";

    /// <summary>Installs what is pinned unless it is there, and returns the script that <c>node</c> runs.</summary>
    public static async Task<string> EnsureAsync(string root, Action<string>? progress, CancellationToken ct)
    {
        var pinned = ReadPinned(root);
        await RequireNodeAsync(pinned.MinimumNode, ct).ConfigureAwait(false);
        var script = Path.Combine(root, "node_modules", "azurite", "dist", "src", "azurite.js");
        if (IsInstalled(root, script, pinned.Version))
        {
            return script;
        }

        // Several test processes may come here at once; npm ci deletes node_modules first, so only one may run.
        using (await FileLock.ExclusiveAsync(Path.Combine(root, ".azurite-install.lock"), ct).ConfigureAwait(false))
        {
            if (!IsInstalled(root, script, pinned.Version))
            {
                progress?.Invoke(AzuriteTeks.Memasang(pinned.Version));
                await InstallAsync(root, ct).ConfigureAwait(false);
            }
        }

        return script;
    }

    /// <summary>The version that <paramref name="engines"/> (<c>&gt;=20</c>, <c>&gt;=10.0.0</c>) asks for at least.</summary>
    internal static Version MinimumOf(string? engines)
    {
        var text = (engines ?? string.Empty).Trim().TrimStart('>', '=', '^', '~', 'v', ' ').Split(' ', '|')[0];
        return Version.TryParse(text.Contains('.', StringComparison.Ordinal) ? text : text + ".0", out var version) ? version : new Version(0, 0);
    }

    private static (string Version, Version MinimumNode) ReadPinned(string root)
    {
        var path = Path.Combine(root, "package-lock.json");
        if (!File.Exists(path))
        {
            throw new AzuriteException(AzuriteTeks.BukanFolderProyek(root));
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var packages = document.RootElement.GetProperty("packages");
        if (!packages.TryGetProperty(Package, out var azurite))
        {
            throw new AzuriteException(AzuriteTeks.BukanFolderProyek(root));
        }

        // Azurite's own engines are broader than what its dependencies run on; the repository's package.json says the rest.
        var minimum = new[] { packages.GetProperty(string.Empty), azurite }.Select(p => MinimumOf(NodeEngine(p))).Max()!;
        return (azurite.GetProperty("version").GetString()!, minimum);
    }

    private static string? NodeEngine(JsonElement package) =>
        package.TryGetProperty("engines", out var engines) && engines.TryGetProperty("node", out var node) ? node.GetString() : null;

    private static bool IsInstalled(string root, string script, string version)
    {
        // npm writes this file last, so that an interrupted installation is not taken for a whole one.
        var record = Path.Combine(root, "node_modules", ".package-lock.json");
        if (!File.Exists(script))
        {
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(record));
            return document.RootElement.GetProperty("packages").TryGetProperty(Package, out var azurite)
                && azurite.GetProperty("version").GetString() == version;
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            // Absent, or another process is installing at this moment.
            return false;
        }
    }

    private static async Task RequireNodeAsync(Version minimum, CancellationToken ct)
    {
        var (exitCode, output) = await RunAsync("node", ["--version"], null, () => AzuriteTeks.NodeTidakAda(minimum.ToString()), ct)
            .ConfigureAwait(false);
        if (exitCode != 0 || MinimumOf(output) is var version && version < minimum)
        {
            throw new AzuriteException(AzuriteTeks.NodeTerlaluLama(output.Trim(), minimum.ToString()));
        }
    }

    private static async Task InstallAsync(string root, CancellationToken ct)
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        var (exitCode, output) = await RunAsync(npm, ["ci", "--no-audit", "--no-fund"], root, AzuriteTeks.NpmTidakAda, ct).ConfigureAwait(false);
        if (exitCode != 0)
        {
            throw new AzuriteException(AzuriteTeks.NpmGagal(exitCode, string.Join('\n', output.Split('\n').TakeLast(15))));
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(
        string file, string[] arguments, string? folder, Func<string> notFound, CancellationToken ct)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        if (folder is not null)
        {
            start.WorkingDirectory = folder;
        }

        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            throw new AzuriteException(notFound(), e);
        }

        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var errors = process.StandardError.ReadToEndAsync(ct);
        try
        {
            await process.WaitForExitAsync(ct).ConfigureAwait(false);
            return (process.ExitCode, await output.ConfigureAwait(false) + await errors.ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
