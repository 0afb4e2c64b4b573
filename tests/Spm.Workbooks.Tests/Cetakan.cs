using System.Diagnostics;

namespace Spm.Workbooks.Tests;

/// <summary>A file as LibreOffice prints it.</summary>
internal static class Cetakan
{
    /// <summary>Texts of the pages of the PDF.</summary>
    /// <param name="folder">Where files may be written.</param>
    /// <param name="nama">Name of the file.</param>
    /// <param name="isi">Its content.</param>
    public static async Task<IReadOnlyList<string>> HalamanAsync(DirectoryInfo folder, string nama, byte[] isi)
    {
        var berkas = Path.Combine(folder.FullName, nama);
        await File.WriteAllBytesAsync(berkas, isi);
        await JalankanAsync("soffice", $"-env:UserInstallation=file://{folder.FullName}/profil", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, berkas);
        await JalankanAsync("pdftotext", "-layout", Path.ChangeExtension(berkas, ".pdf"));
        return (await File.ReadAllTextAsync(Path.ChangeExtension(berkas, ".txt"))).Split('\f', StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task JalankanAsync(string program, params string[] argumen)
    {
        using var proses = Process.Start(new ProcessStartInfo(program, argumen) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (keluaran, galat) = (proses.StandardOutput.ReadToEndAsync(), proses.StandardError.ReadToEndAsync());
        await proses.WaitForExitAsync();
        Assert.True(proses.ExitCode == 0 && !(await galat).Contains("Error", StringComparison.OrdinalIgnoreCase), $"{await keluaran} {await galat}");
    }
}
