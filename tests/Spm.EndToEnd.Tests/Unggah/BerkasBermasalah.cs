using System.IO.Compression;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.EndToEnd.Tests;

/// <summary>One run of <c>rekap</c> over a folder where good workbooks lie beside whatever else people put into such a folder.</summary>
public sealed class BerkasBermasalah : IAsyncLifetime
{
    /// <summary>The files that are answered with a finding, and with which one.</summary>
    public static IReadOnlyList<(string Path, string Kode)> Ditolak { get; } =
    [
        ("2025-TW4/36.01/kesehatan/acak.xlsx", "SPM-102"),
        ("2025-TW4/36.01/kesehatan/kosong.xlsx", "SPM-101"),
        ("2025-TW4/36.01/kesehatan/bersandi.xlsx", "SPM-103"),
        ("2025-TW4/36.01/kesehatan/bermakro.xlsm", "SPM-105"),
        ("2025-TW4/36.01/pendidikan/template-kosong.xlsx", "SPM-126"),
        ("2025-TW4/36.01/sosial/milik-daerah-lain.xlsx", "SPM-125"),
        ("2025-TW4/36.99/sosial/wilayah-salah.xlsx", "SPM-003"),
        ("2025-TW4/36.01/agama/urusan-salah.xlsx", "SPM-005"),
        ("TW4/36.01/sosial/periode-salah.xlsx", "SPM-002"),
    ];

    /// <summary>The files that are not uploaded, and a part of the reason.</summary>
    public static IReadOnlyList<(string Path, string Alasan)> Dilewati { get; } =
    [
        ("2025-TW4/36.01/sosial/catatan.txt", "bukan workbook Excel (.xlsx)"),
        ("2025-TW4/36.01/sosial/~$laporan.xlsx", "berkas sementara Excel"),
        ("2025-TW4/36.01/terlalu-dangkal.xlsx", "letaknya bukan {periode}/{wilayah}/{urusan}/"),
        ("2025-TW4/36.01/sosial/lama/terlalu-dalam.xlsx", "letaknya bukan {periode}/{wilayah}/{urusan}/"),
        ("2025-TW4/32.01/sosial/provinsi-lain.xlsx", "bukan wilayah provinsi 36; pakai --provinsi 32"),
        ("2025-TW3/36.01/sosial/triwulan-lain.xlsx", "bukan periode 2025-TW4"),
    ];

    private readonly FolderUji _folder = FolderUji.Buat();

    /// <summary>What the run left.</summary>
    public HasilProses Hasil { get; private set; } = null!;

    /// <summary>Output folder of the run.</summary>
    public string Keluaran => _folder.Di("keluaran");

    /// <summary>Output folder of a run with the good workbooks alone.</summary>
    public string KeluaranBaik => _folder.Di("keluaran-baik");

    public async Task InitializeAsync()
    {
        var (masukan, baik) = (_folder.Di("masukan"), _folder.Di("baik"));
        ContohKecil.Tulis(baik, "36.71");
        ContohKecil.Tulis(masukan, "36.71");
        foreach (var (path, _) in Ditolak.Concat(Dilewati))
        {
            var tujuan = Path.Combine(masukan, path);
            Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
            await File.WriteAllBytesAsync(tujuan, Isi(Path.GetFileNameWithoutExtension(path)));
        }

        (await JalanRekap.JalankanAsync(baik, KeluaranBaik, _folder.Di("storage-baik"))).DenganKode(0);
        Hasil = await JalanRekap.JalankanAsync(masukan, Keluaran, _folder.Di("storage"), periode: "2025-TW4");
    }

    public async Task DisposeAsync() => await _folder.DisposeAsync();

    private static byte[] Isi(string nama) => nama switch
    {
        "kosong" => [],
        "acak" => [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 37 % 251))],
        "bersandi" => DenganKepalaOle2(),
        "bermakro" => DenganMakro(Template("36.01", Urusan.Kesehatan)),
        "template-kosong" => Template("36.01", Urusan.Pendidikan),
        "milik-daerah-lain" => Template("36.02", Urusan.Sosial, new IsianTemplate { Layanan = new Dictionary<KodeLayanan, IsianLayanan> { [KodeLayanan.Parse("K-SOS-01")] = new() { Harus = 50, Terlayani = 50 } } }),
        _ => Template("36.01", Urusan.Sosial),
    };

    private static byte[] Template(string wilayah, Urusan urusan, IsianTemplate? isian = null)
    {
        using var isi = new MemoryStream();
        TemplateWorkbook.Tulis(new Slot(new Periode(2025, 4), KodeWilayah.Parse(wilayah), urusan), isi, isian);
        return isi.ToArray();
    }

    // Excel wraps a workbook with a password into an OLE2 file with a stream of this name.
    private static byte[] DenganKepalaOle2()
    {
        var isi = new byte[4096];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(isi, 0);
        System.Text.Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(isi, 1024);
        return isi;
    }

    private static byte[] DenganMakro(byte[] workbook)
    {
        using var isi = new MemoryStream();
        isi.Write(workbook);
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var makro = zip.CreateEntry("xl/vbaProject.bin").Open();
            makro.Write([1, 2, 3]);
        }

        return isi.ToArray();
    }
}
