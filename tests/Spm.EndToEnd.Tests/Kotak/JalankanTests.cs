using Spm.Domain;
using Spm.LocalHost;
using Spm.Workbooks;

namespace Spm.EndToEnd.Tests;

[Trait(UntukHost.Sifat, UntukHost.Perintah)]
public class JalankanTests
{
    [Fact]
    public async Task Tanpa_perintah_contoh_dimuat_sekali_berkas_baru_dijawab_dan_CtrlC_menghentikan_semuanya()
    {
        await using var folder = FolderUji.Buat();
        var storage = folder.Di("storage");
        await using (var proses = ProsesLokal.Mulai("--storage", storage, "--http", "http://127.0.0.1:0"))
        {
            var pertama = await proses.TungguBarisAsync(_ => true);
            Assert.Contains("2025-TW4", pertama, StringComparison.Ordinal);
            Assert.Matches(@"^Jam SpmFunctions \(bukan jam komputer ini\) mulai dari 202[56]-\d\d-\d\d 08:00 WIB", pertama);
            Assert.Equal("54 workbook contoh: 53 diterima, 1 ditolak (2025-TW4/36.73/sosial/sosial-kota-serang.xlsx)", await proses.TungguBarisAsync(b => b.Contains("workbook contoh:", StringComparison.Ordinal)));
            await proses.TungguBarisAsync(b => b.StartsWith("Ctrl-C", StringComparison.Ordinal));

            var hasil = Path.Combine(storage, "hasil");
            PeriksaContoh(hasil);
            await KirimBerkasAsync(proses, storage);

            await proses.InterupsiAsync();
            (await proses.SelesaiAsync()).DenganKode(0);
        }

        Assert.Null(FolderUji.PidAzurite(storage));
        await PeriksaMulaiLagiAsync(storage);
    }

    [Fact]
    public async Task Alamat_http_yang_bukan_alamat_disebut()
    {
        await using var folder = FolderUji.Buat();

        var hasil = (await ProsesLokal.JalankanAsync("--storage", folder.Di("storage"), "--http", "tujuh")).DenganKode(1);

        Assert.Contains("'tujuh' bukan alamat HTTP", hasil.Galat, StringComparison.Ordinal);
    }

    private static void PeriksaContoh(string hasil)
    {
        var status = BerkasRekap.Json(hasil).GetProperty("daerah").EnumerateArray()
            .SelectMany(d => d.GetProperty("urusan").EnumerateArray().Select(u => u.GetProperty("status").GetString()!))
            .CountBy(s => s).ToDictionary();
        Assert.Equal(44, status["diterima"]);
        Assert.Equal(1, status["terlambat"]);
        Assert.Equal(1, status["ditolak"]);
        Assert.Equal(2, status["belum-lapor"]);
        Assert.True(File.Exists(BerkasRekap.Workbook(hasil)));
        Assert.Equal(54 + 2, Directory.EnumerateFiles(Path.Combine(hasil, "feedback"), "*.findings.json", SearchOption.AllDirectories).Count());
    }

    /// <summary>36.02 has not reported sosial: its file closes the gap.</summary>
    private static async Task KirimBerkasAsync(ProsesLokal proses, string storage)
    {
        var slot = new Slot(ContohBanten.Periode, KodeWilayah.Parse("36.02"), Urusan.Sosial);
        var isian = new IsianTemplate { Layanan = slot.Layanan.ToDictionary(l => l.Kode, _ => new IsianLayanan { Harus = 200, Terlayani = 150 }) };
        var tujuan = Path.Combine(storage, "masuk", slot.ToString());
        Directory.CreateDirectory(tujuan);

        // Written elsewhere: a file that is looked at while it is still being written is told as one that cannot be read.
        var jadi = Path.Combine(storage, "susulan.xlsx");
        await using (var isi = File.Create(jadi))
        {
            TemplateWorkbook.Tulis(slot, isi, isian);
        }

        File.Move(jadi, Path.Combine(tujuan, "susulan.xlsx"));

        Assert.StartsWith($"{slot}/susulan.xlsx: diterima", await proses.TungguBarisAsync(b => b.Contains("susulan.xlsx", StringComparison.Ordinal)), StringComparison.Ordinal);
        await proses.TungguBarisAsync(b => b.StartsWith("Rekap 2025-TW4:", StringComparison.Ordinal));
        var hasil = Path.Combine(storage, "hasil");
        Assert.Equal("diterima", BerkasRekap.Jawaban(hasil, $"{slot}/susulan.xlsx").GetProperty("putusan").GetString());
        var sosial = BerkasRekap.Json(hasil).GetProperty("daerah").EnumerateArray().Single(d => d.GetProperty("kode").GetString() == "36.02")
            .GetProperty("urusan").EnumerateArray().Single(u => u.GetProperty("kode").GetString() == "SOS");
        Assert.Equal("60", sosial.GetProperty("indeks").GetRawText());
    }

    private static async Task PeriksaMulaiLagiAsync(string storage)
    {
        await using var lagi = ProsesLokal.Mulai("--storage", storage, "--http", "none");
        await lagi.TungguBarisAsync(b => b.StartsWith("Ctrl-C", StringComparison.Ordinal));
        await lagi.InterupsiAsync();
        var hasil = (await lagi.SelesaiAsync()).DenganKode(0);

        Assert.DoesNotContain("Memuat contoh", hasil.Keluaran, StringComparison.Ordinal);
        Assert.Null(FolderUji.PidAzurite(storage));
    }
}
