using ClosedXML.Excel;
using Spm.LocalHost;

namespace Spm.EndToEnd.Tests;

/// <summary>One run of <c>rekap</c> over workbooks in layouts that agencies have, with a configuration folder that holds a profile of the province and a broken one.</summary>
public sealed class RekapTataLetak : IAsyncLifetime
{
    public const string Puskesmas = "2025-TW4/36.02/kesehatan/puskesmas.xlsx";
    public const string AirMinum = "2025-TW4/36.02/pekerjaan-umum/air minum.xlsx";
    public const string CetakEspm = "2025-TW4/36.71/sosial/cetak.xlsx";
    public const string MilikProvinsi = "2025-TW4/36.01/sosial/rehsos.xlsx";

    private readonly FolderUji _folder = FolderUji.Buat();

    /// <summary>What the run left.</summary>
    public HasilProses Hasil { get; private set; } = null!;

    /// <summary>Output folder of the run.</summary>
    public string Keluaran => _folder.Di("keluaran");

    /// <summary>Storage as the run left it.</summary>
    public string Storage => _folder.Di("storage");

    /// <summary>The configuration folder.</summary>
    public string Konfigurasi => _folder.Di("konfigurasi");

    /// <summary>The file of an upload.</summary>
    public string Berkas(string path) => _folder.Di("masukan", path);

    public async Task InitializeAsync()
    {
        foreach (var (path, nama) in new[] { (Puskesmas, "libreoffice-w1-puskesmas.xlsx"), (AirMinum, "libreoffice-w2-air-minum.xlsx"), (CetakEspm, "libreoffice-w4-cetak-espm.xlsx") })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Berkas(path))!);
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Berkas", "TataLetak", nama), Berkas(path));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Berkas(MilikProvinsi))!);
        TulisRehsos(Berkas(MilikProvinsi));
        Directory.CreateDirectory(Path.Combine(Konfigurasi, "tata-letak"));
        var dokumen = await File.ReadAllLinesAsync(Path.Combine(RepositoryRoot.Find(), "docs", "tata-letak.md"));
        await File.WriteAllLinesAsync(Path.Combine(Konfigurasi, "tata-letak", "rehsos.json"), dokumen.SkipWhile(b => b != "```json").Skip(1).TakeWhile(b => b != "```"));
        await File.WriteAllTextAsync(Path.Combine(Konfigurasi, "tata-letak", "rusak.json"), "{ \"kode\": ");
        Hasil = await JalanRekap.JalankanAsync(_folder.Di("masukan"), Keluaran, Storage, konfigurasi: Konfigurasi);
    }

    public async Task DisposeAsync() => await _folder.DisposeAsync();

    // The columns that the profile in docs/tata-letak.md needs, in another order.
    private static void TulisRehsos(string tujuan)
    {
        using var buku = new XLWorkbook();
        var lembar = buku.AddWorksheet("Rehsos");
        object[][] isi = [["Program", "Rumah Singgah", "Di Rumah", "Target 2025"], ["Rehsos Gepeng", 36, 0, 45], ["Rehsos Lansia", 10, 300, 310], ["Jumlah", 46, 300, 355]];
        foreach (var (b, baris) in isi.Index())
        {
            foreach (var (k, nilai) in baris.Index())
            {
                var sel = lembar.Cell(b + 3, k + 2);
                _ = nilai is int angka ? sel.SetValue(angka) : sel.SetValue((string)nilai);
            }
        }

        buku.SaveAs(tujuan);
    }
}
