using System.ComponentModel;
using System.Diagnostics;

namespace Spm.Workbooks.Tests;

/// <summary>A test that opens workbooks in LibreOffice; skipped, with the command that installs it, where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactLibreOfficeAttribute : FactAttribute
{
    public FactLibreOfficeAttribute()
    {
        try
        {
            using var proses = Process.Start(new ProcessStartInfo("soffice", "--version") { RedirectStandardOutput = true, RedirectStandardError = true })!;
            proses.WaitForExit();
        }
        catch (Win32Exception)
        {
            Skip = "LibreOffice is missing; install it: apt-get install libreoffice-calc-nogui";
        }
    }
}
