using System.IO.Compression;
using System.Text;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.EndToEnd.Tests;

[Trait(UntukHost.Sifat, UntukHost.Semua)]
public class TrenTests
{
    private static readonly KodeWilayah Pandeglang = KodeWilayah.Parse("36.01");

    [Fact]
    public async Task Triwulan_yang_baru_datang_muncul_dalam_tren_triwulan_sesudahnya_dan_angka_terbitan_di_bawahnya()
    {
        await using var folder = FolderUji.Buat();
        Tulis(folder.Di("tw4"), new Periode(2025, 4), 80);
        Tulis(folder.Di("tw3"), new Periode(2025, 3), 50);
        Directory.CreateDirectory(folder.Di("config"));
        await File.WriteAllTextAsync(folder.Di("config", "history.csv"), "daerah;year;urusan;index;source\n36.71;2022;;81,31;Laporan 2022\n36.71;2023;;70,20;Laporan 2023\nrusak\n");
        var config = folder.Di("config");

        (await JalanRekap.JalankanAsync(folder.Di("tw4"), folder.Di("pertama"), folder.Di("storage"), Waktu.SebelumTenggat, config)).DenganKode(0);
        (await JalanRekap.JalankanAsync(folder.Di("tw3"), folder.Di("kedua"), folder.Di("storage"), "2025-10-10T09:00:00+07:00", config)).DenganKode(0);
        (await JalanRekap.JalankanAsync(folder.Di("tw4"), folder.Di("ketiga"), folder.Di("storage"), Waktu.SebelumTenggat, config)).DenganKode(0);

        var (sebelum, sesudah) = (Teks(folder.Di("pertama")), Teks(folder.Di("ketiga")));
        Assert.Contains("Belum ada rekap yang dapat dibandingkan dengan rekap ini.", sebelum, StringComparison.Ordinal);
        Assert.DoesNotContain("▲ naik 24,00", sebelum, StringComparison.Ordinal);

        // Of the index of sosial, 80 % weigh what was served: 64 after 40.
        Assert.Contains("40,00 → 64,00 ▲ naik 24,00", sesudah, StringComparison.Ordinal);
        Assert.All([sebelum, sesudah], t => Assert.Contains("81,31 → 70,20 ▼ turun 11,11", t, StringComparison.Ordinal));
        Assert.All([sebelum, sesudah], t => Assert.Contains("SPM-182: history.csv baris 4", t, StringComparison.Ordinal));
        Assert.Equal(BerkasRekap.TanpaSumber(folder.Di("pertama")), BerkasRekap.TanpaSumber(folder.Di("ketiga")));
        Assert.True(File.Exists(Path.Combine(BerkasRekap.Folder(folder.Di("ketiga")), "espm-36.01.xlsx")));
        Assert.True(File.Exists(Path.Combine(BerkasRekap.Folder(folder.Di("ketiga")), "rekap.csv")));
    }

    private static void Tulis(string folder, Periode periode, int terlayani)
    {
        var slot = new Slot(periode, Pandeglang, Urusan.Sosial);
        var tujuan = Path.Combine(folder, slot.ToString(), "sosial.xlsx");
        Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
        using var keluaran = File.Create(tujuan);
        TemplateWorkbook.Tulis(slot, keluaran, new IsianTemplate { Layanan = slot.Layanan.ToDictionary(l => l.Kode, _ => new IsianLayanan { Harus = 100, Terlayani = terlayani }) });
    }

    private static string Teks(string keluaran)
    {
        using var zip = ZipFile.OpenRead(BerkasRekap.Workbook(keluaran));
        using var isi = new StreamReader(zip.GetEntry("xl/sharedStrings.xml")!.Open(), Encoding.UTF8);
        return isi.ReadToEnd();
    }
}
