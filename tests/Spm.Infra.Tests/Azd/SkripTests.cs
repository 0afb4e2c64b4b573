using System.Diagnostics;
using System.Management.Automation.Language;
using System.Text.RegularExpressions;

namespace Spm.Infra.Tests;

/// <summary>Scripts as the readers of their languages see them.</summary>
public sealed partial class SkripTests
{
    [FactShellCheck]
    public async Task ShellCheck_finds_nothing_in_the_scripts_of_the_deployment_and_of_the_build() =>
        Assert.Equal("", await ShellCheckAsync([.. Directory.EnumerateFiles(RepositoryFiles.Path("infra"), "*.sh", SearchOption.AllDirectories), .. Directory.EnumerateFiles(RepositoryFiles.Path(".ci"))]));

    [FactShellCheck]
    public async Task ShellCheck_finds_nothing_in_what_workflows_run()
    {
        var folder = Directory.CreateTempSubdirectory("spm-skrip-");
        try
        {
            var skrip = WorkflowFile.Names().SelectMany(n => WorkflowFile.Read(n).Scripts.Select((isi, i) => (Path: Path.Combine(folder.FullName, $"{n}.{i}"), Isi: isi))).ToList();
            foreach (var (path, isi) in skrip)
            {
                // GitHub puts a value in the place of an expression before the shell reads it, which it starts as bash -e.
                await File.WriteAllTextAsync(path, $"set -e\n{Ungkapan().Replace(isi, "nilai")}");
            }

            Assert.NotEmpty(skrip);
            Assert.Equal("", await ShellCheckAsync(["--shell=bash", .. skrip.Select(s => s.Path)]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [FactShellCheck]
    public async Task ShellCheck_finds_what_a_script_gets_wrong()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, "#!/bin/sh\nrm $1\n");

            Assert.Contains("SC2086", await ShellCheckAsync(path), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void PowerShell_reads_every_hook_that_is_written_for_it()
    {
        var kait = Directory.EnumerateFiles(RepositoryFiles.Path("infra/hooks"), "*.ps1").ToList();

        Assert.Equal(3, kait.Count);
        Assert.Empty(kait.SelectMany(k => Salah(File.ReadAllText(k)).Select(s => $"{Path.GetFileName(k)}: {s}")));
        Assert.NotEmpty(Salah("if ($a { exit 1 }"));

        static IEnumerable<string> Salah(string isi)
        {
            Parser.ParseInput(isi, out _, out var galat);
            return galat.Select(g => g.ToString());
        }
    }

    // The parser takes any name for that of a command.
    [Fact]
    public void A_hook_for_PowerShell_calls_nothing_but_programs_of_the_deployment_and_cmdlets_that_exist()
    {
        string[] program = ["az", "azd", "dotnet"];
        string[] perintah = ["ForEach-Object", "Get-Command", "Join-Path", "Resolve-Path", "Start-Sleep", "Write-Output"];
        var dipanggil = Directory.EnumerateFiles(RepositoryFiles.Path("infra/hooks"), "*.ps1")
            .SelectMany(k => Parser.ParseFile(k, out _, out _).FindAll(a => a is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>())
            .Where(c => c.Extent.Text != "& \"$PSScriptRoot/prepackage.ps1\"").Select(c => c.GetCommandName());

        Assert.Equal(program.Concat(perintah).Order(StringComparer.Ordinal), dipanggil.Distinct().Order(StringComparer.Ordinal));
    }

    private static async Task<string> ShellCheckAsync(params IEnumerable<string> argumen)
    {
        using var proses = Process.Start(new ProcessStartInfo("shellcheck", ["--format=gcc", .. argumen]) { RedirectStandardOutput = true })!;
        var keluaran = await proses.StandardOutput.ReadToEndAsync();
        await proses.WaitForExitAsync();
        return proses.ExitCode is 0 or 1 ? keluaran : throw new InvalidOperationException($"shellcheck ended with {proses.ExitCode}.");
    }

    [GeneratedRegex(@"\$\{\{.*?\}\}")]
    private static partial Regex Ungkapan();
}
