using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

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

    /// <summary>Widths and heights of the pages of the PDF of a file that was printed here, each size once, in points.</summary>
    public static IReadOnlyList<(int Lebar, int Tinggi)> Ukuran(DirectoryInfo folder, string nama) =>
    [
        .. Regex.Matches(File.ReadAllText(Path.Combine(folder.FullName, Path.ChangeExtension(nama, ".pdf")), Encoding.Latin1), @"/MediaBox ?\[ ?0 0 ([0-9.]+) ([0-9.]+) ?\]")
            .Select(m => (Titik(m.Groups[1]), Titik(m.Groups[2]))).Distinct(),
    ];

    private static int Titik(Group angka) => (int)Math.Round(double.Parse(angka.Value, CultureInfo.InvariantCulture));

    private static async Task JalankanAsync(string program, params string[] argumen)
    {
        using var proses = Process.Start(new ProcessStartInfo(program, argumen) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (keluaran, galat) = (proses.StandardOutput.ReadToEndAsync(), proses.StandardError.ReadToEndAsync());
        await proses.WaitForExitAsync();
        Assert.True(proses.ExitCode == 0 && !(await galat).Contains("Error", StringComparison.OrdinalIgnoreCase), $"{await keluaran} {await galat}");
    }
}
