using System.Diagnostics;
using System.Text.Json;

namespace Spm.EndToEnd.Tests;

/// <summary>
/// All 54 templates of Banten, filled in by openpyxl, some saved again by LibreOffice, and run through <c>rekap</c> once: a slot is missing, one comes in two files, one is
/// rejected, and two files are none to be uploaded.
/// </summary>
public sealed class RekapProgramLain : IAsyncLifetime
{
    private readonly FolderUji _folder = FolderUji.Buat();

    /// <summary>What <c>rekap</c> left.</summary>
    public HasilProses Hasil { get; private set; } = null!;

    /// <summary>What the rekap has to say, worked out by the other program.</summary>
    public JsonElement Harapan { get; private set; }

    /// <summary>Output folder.</summary>
    public string Keluaran => _folder.Di("keluaran");

    /// <summary>Storage; its Azurite has ended.</summary>
    public string Storage => _folder.Di("storage");

    public async Task InitializeAsync()
    {
        if (!FactProgramLainAttribute.Ada)
        {
            return;
        }

        var masukan = _folder.Di("masukan");
        (await ProsesLokal.JalankanAsync("template", "--out", masukan, "--periode", "2025-TW4")).DenganKode(0);
        var (kode, keluaran) = await SkripAsync("isi", masukan, _folder.Di("expected.json"), _folder.Di("profil"));
        Assert.True(kode == 0, keluaran);
        Harapan = JsonElement.Parse(await File.ReadAllTextAsync(_folder.Di("expected.json")));
        await File.WriteAllTextAsync(Path.Combine(masukan, "2025-TW4", "36.01", "sosial", "catatan.txt"), "Sudah diperiksa.");
        await File.WriteAllTextAsync(Path.Combine(masukan, "2025-TW4", "36.01", "sosial", "~$spm-36.01-sosial-2025-TW4.xlsx"), "");
        Hasil = await JalanRekap.JalankanAsync(masukan, Keluaran, Storage);
    }

    /// <summary>Compares the cells of the rekap workbook with <see cref="Harapan"/>, in the other program.</summary>
    public Task<(int Kode, string Keluaran)> PeriksaWorkbookAsync() => SkripAsync("periksa", BerkasRekap.Workbook(Keluaran), _folder.Di("expected.json"));

    public async Task DisposeAsync() => await _folder.DisposeAsync();

    private static async Task<(int Kode, string Keluaran)> SkripAsync(params string[] argumen)
    {
        using var proses = Process.Start(
            new ProcessStartInfo(FactProgramLainAttribute.Python, [Path.Combine(AppContext.BaseDirectory, "ProgramLain", "isi_template.py"), .. argumen])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        var galat = proses.StandardError.ReadToEndAsync();
        var keluaran = await proses.StandardOutput.ReadToEndAsync();
        await proses.WaitForExitAsync();
        return (proses.ExitCode, keluaran + await galat);
    }
}
