using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Spm.Workbooks.Tests;

/// <summary>The report as LibreOffice opens and prints it.</summary>
public sealed partial class CetakLaporanTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-laporan-");

    public void Dispose() => _folder.Delete(recursive: true);

    [FactLibreOfficeWriter]
    public async Task LibreOffice_reads_every_text_and_prints_the_pages()
    {
        var isi = BacaanDocx.Tulis(RekapLaporan.DenganAnggaran());
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, "laporan.docx"), isi);
        await UbahAsync("pdf");
        await UbahAsync("txt:Text (encoded):UTF8");

        var pdf = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(_folder.FullName, "laporan.pdf")));
        Assert.InRange(Halaman().Count(pdf), 20, 40);

        var baris = (await File.ReadAllLinesAsync(Path.Combine(_folder.FullName, "laporan.txt"))).Select(b => b.Trim('\uFEFF', ' ', '\t', '•')).ToHashSet();
        var dokumen = new BacaanDocx(isi);
        Assert.All(dokumen.Kalimat().Where(k => k.Length > 0), k => Assert.Contains(k.Trim(), baris));
        Assert.All(dokumen.Tabel("Angka pokok").SelectMany(b => b), sel => Assert.Contains(sel, baris));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Halaman();

    private async Task UbahAsync(string jenis)
    {
        var info = new ProcessStartInfo("soffice") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder.FullName };
        foreach (var argumen in (string[])[$"-env:UserInstallation=file://{_folder.FullName}/profil", "--headless", "--convert-to", jenis, "laporan.docx"])
        {
            info.ArgumentList.Add(argumen);
        }

        using var proses = Process.Start(info)!;
        var (keluaran, galat) = (proses.StandardOutput.ReadToEndAsync(), proses.StandardError.ReadToEndAsync());
        await proses.WaitForExitAsync();
        Assert.True(proses.ExitCode == 0 && !(await galat).Contains("Error", StringComparison.OrdinalIgnoreCase), $"{await keluaran} {await galat}");
    }
}
