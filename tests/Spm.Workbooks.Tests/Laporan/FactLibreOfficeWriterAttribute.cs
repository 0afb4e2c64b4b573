namespace Spm.Workbooks.Tests;

/// <summary>A test that opens text documents in LibreOffice; skipped, with the command that installs it, where its Writer is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactLibreOfficeWriterAttribute : FactAttribute
{
    public FactLibreOfficeWriterAttribute()
    {
        var soffice = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(f => Path.Combine(f, "soffice")).FirstOrDefault(File.Exists);
        var asli = soffice is null ? null : File.ResolveLinkTarget(soffice, returnFinalTarget: true)?.FullName ?? soffice;
        if (asli is null || !File.Exists(Path.Combine(Path.GetDirectoryName(asli)!, "libswlo.so")))
        {
            Skip = "LibreOffice Writer is missing; install it: apt-get install libreoffice-writer-nogui";
        }
    }
}
