using System.Diagnostics;

namespace Spm.Infra.Tests;

/// <summary>The step that publishes a release, run with a program in place of gh.</summary>
public sealed class ReleaseScriptTests
{
    // The newest release that is no prerelease is the one that GitHub shows and gives out as the latest.
    [Theory]
    [InlineData("v1.2.3", false)]
    [InlineData("v1.2.3-rc.1", true)]
    public async Task A_tag_with_a_hyphen_becomes_a_prerelease_and_no_other(string tag, bool expected)
    {
        var folder = Directory.CreateTempSubdirectory("spm-rilis-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "release"));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "release", "spmfunctions.zip"), "");
            var gh = Path.Combine(folder.FullName, "gh");
            await File.WriteAllTextAsync(gh, "#!/bin/sh\necho \"$*\"\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(gh, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            var called = await RunAsync(folder.FullName, tag);

            Assert.StartsWith($"release create {tag} --repo o/r --verify-tag ", called, StringComparison.Ordinal);
            Assert.EndsWith(" release/spmfunctions.zip", called, StringComparison.Ordinal);
            Assert.Equal(expected, called.Split(' ').Contains("--prerelease"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // As GitHub starts a step that names no shell.
    private static async Task<string> RunAsync(string folder, string tag)
    {
        var script = WorkflowFile.Read("release.yml").Job("publish").Items("steps").Single(s => s.Value("run")?.Contains("gh release create", StringComparison.Ordinal) == true).Value("run")!;
        var start = new ProcessStartInfo("bash", ["-e", "-c", script]) { RedirectStandardOutput = true, WorkingDirectory = folder };
        start.Environment["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["GITHUB_REF_NAME"] = tag;
        start.Environment["GITHUB_REPOSITORY"] = "o/r";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output.TrimEnd();
    }
}
