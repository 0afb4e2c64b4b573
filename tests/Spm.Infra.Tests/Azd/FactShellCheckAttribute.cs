using System.ComponentModel;
using System.Diagnostics;

namespace Spm.Infra.Tests;

/// <summary>A test that lets ShellCheck read scripts; skipped, with the command that installs it, where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactShellCheckAttribute : FactAttribute
{
    public FactShellCheckAttribute()
    {
        try
        {
            using var proses = Process.Start(new ProcessStartInfo("shellcheck", "--version") { RedirectStandardOutput = true })!;
            proses.WaitForExit();
        }
        catch (Win32Exception)
        {
            Skip = "ShellCheck is missing; install it: apt-get install shellcheck";
        }
    }
}
