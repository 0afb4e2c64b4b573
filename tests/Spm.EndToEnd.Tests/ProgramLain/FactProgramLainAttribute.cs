using System.ComponentModel;
using System.Diagnostics;

namespace Spm.EndToEnd.Tests;

/// <summary>A test that fills in workbooks with openpyxl and LibreOffice; skipped, with the command that installs them, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactProgramLainAttribute : FactAttribute
{
    /// <summary>The system's Python, which python3-openpyxl belongs to.</summary>
    public const string Python = "/usr/bin/python3";

    public FactProgramLainAttribute()
    {
        if (!Jalan(Python, "-c", "import openpyxl"))
        {
            Skip = "openpyxl is missing; install it: apt-get install python3-openpyxl";
        }
        else if (!Jalan("sh", "-c", "command -v soffice"))
        {
            Skip = "LibreOffice is missing; install it: apt-get install libreoffice-calc-nogui";
        }
    }

    /// <summary>True where both programs are there.</summary>
    public static bool Ada { get; } = new FactProgramLainAttribute().Skip is null;

    private static bool Jalan(string program, params string[] argumen)
    {
        try
        {
            using var proses = Process.Start(new ProcessStartInfo(program, argumen) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            proses.WaitForExit();
            return proses.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
