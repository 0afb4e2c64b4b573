using System.Diagnostics;
using System.Globalization;
using Spm.Domain;
using Xunit.Abstractions;

namespace Spm.Workbooks.Tests;

/// <summary>
/// Whatever is done to a workbook, it ends in a verdict or in a coded rejection, soon and in little memory, and both ways of reading say the same. The environment
/// variable <c>SPM_MUTAN</c> sets how many spoilt workbooks are tried, <c>SPM_BENIH</c> where the seeds begin.
/// </summary>
public class BerkasTerubahTests(ITestOutputHelper keluaran)
{
    private const int BanyaknyaBiasa = 1000;
    private const long MemoriTerbesar = 200L * 1024 * 1024;
    private static readonly TimeSpan WaktuTerlama = TimeSpan.FromSeconds(2);

    [Fact]
    public void Every_spoilt_workbook_ends_in_a_verdict_or_a_coded_rejection()
    {
        var asli = Asli();
        var (mulai, banyaknya) = (DariLingkungan("SPM_BENIH", 0), DariLingkungan("SPM_MUTAN", BanyaknyaBiasa));
        var hasil = new Dictionary<string, int>();
        var (terlama, terbesar) = (TimeSpan.Zero, 0L);
        for (var benih = mulai; benih < mulai + banyaknya; benih++)
        {
            var (slot, isi) = asli[benih % asli.Length];
            var bita = new Pengubah(benih).Ubah(isi);
            try
            {
                var (awal, memori) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
                var penilaian = PenilaiWorkbook.Nilai(new MemoryStream(bita), new KonteksPenilaian { Slot = slot }, CancellationToken.None);
                var (lama, dipakai) = (Stopwatch.GetElapsedTime(awal), GC.GetAllocatedBytesForCurrentThread() - memori);
                Assert.InRange(lama, TimeSpan.Zero, WaktuTerlama);
                Assert.InRange(dipakai, 0, MemoriTerbesar);
                (terlama, terbesar) = (lama > terlama ? lama : terlama, Math.Max(terbesar, dipakai));
                var kunci = Bacaan.Sama(bita).Penolakan?.ToString() ?? (penilaian.Laporan is null ? "dinilai: ditolak" : "dinilai: diterima");
                hasil[kunci] = hasil.GetValueOrDefault(kunci) + 1;
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {benih}: {e.Message}", e);
            }
        }

        keluaran.WriteLine($"{banyaknya} from seed {mulai}; slowest {terlama.TotalMilliseconds:F0} ms, largest {terbesar / 1024} KiB allocated");
        keluaran.WriteLine(string.Join(", ", hasil.OrderByDescending(h => h.Value).Select(h => $"{h.Key} {h.Value}")));
        Assert.Superset(new HashSet<string> { "Rusak", "BukanWorkbook", "dinilai: ditolak", "dinilai: diterima" }, hasil.Keys.ToHashSet());
    }

    /// <summary>A filled-in template, two workbooks of another program, one of each layout of agencies, and small ones by chance, which reach more of the reader in less time.</summary>
    private static (Slot Slot, byte[] Bita)[] Asli()
    {
        var templat = (TemplateUji.PekerjaanUmum, TemplateUji.Terisi().Bita());
        return
        [
            templat,
            BerkasKesehatan("openpyxl-terisi.xlsx"),
            .. Enumerable.Range(0, 4).Select(i => (TemplateUji.PekerjaanUmum, new WorkbookAcak(i).Bita(aneh: false))),
            templat,
            BerkasKesehatan("libreoffice-galat.xlsx"),
            .. Enumerable.Range(4, 4).Select(i => (TemplateUji.PekerjaanUmum, new WorkbookAcak(i).Bita(aneh: true))),
            TataLetak(Urusan.Kesehatan, "w1-puskesmas.xlsx"),
            TataLetak(Urusan.PekerjaanUmum, "w2-air-minum.xlsx"),
            TataLetak(Urusan.Kesehatan, "libreoffice-w3-kecamatan.xlsx"),
            TataLetak(Urusan.Sosial, "w4-cetak-espm.xlsx"),
        ];
    }

    private static (Slot Slot, byte[] Bita) BerkasKesehatan(string nama) => Berkas(Urusan.Kesehatan, nama);

    private static (Slot Slot, byte[] Bita) TataLetak(Urusan urusan, string nama) => Berkas(urusan, Path.Combine("TataLetak", nama));

    private static (Slot Slot, byte[] Bita) Berkas(Urusan urusan, string nama) =>
        (TemplateUji.PekerjaanUmum with { Urusan = urusan }, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Berkas", nama)));

    private static int DariLingkungan(string nama, int bawaan) =>
        int.TryParse(Environment.GetEnvironmentVariable(nama), NumberStyles.None, CultureInfo.InvariantCulture, out var nilai) ? nilai : bawaan;
}
