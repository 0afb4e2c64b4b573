using Xunit.Abstractions;

namespace Spm.Workbooks.Tests;

/// <summary>No file within 20 MiB costs more than two seconds or 200 MiB to judge.</summary>
[Collection(nameof(Sendirian))]
public class BerkasRakusTests(ITestOutputHelper keluaran)
{
    private const long MemoriTerbesar = 200L * 1024 * 1024;

    // Code that is not optimised takes several times as long.
#if DEBUG
    private static readonly TimeSpan WaktuTerlama = TimeSpan.FromSeconds(10);
#else
    private static readonly TimeSpan WaktuTerlama = TimeSpan.FromSeconds(2);
#endif

    public static TheoryData<string> Rakus => [.. BerkasRakus.Semua.Keys];

    [Theory]
    [MemberData(nameof(Rakus))]
    public void Greedy_file_is_read_or_rejected_and_judged_in_little_time_and_memory(string nama)
    {
        var berkas = BerkasRakus.Semua[nama]();
        Assert.InRange(berkas.Bita.Length, 1, BatasBerkas.UkuranTerbesar);
        Assert.Equal(berkas.Penolakan, Ukur($"{nama}, {berkas.Bita.Length / 1024} KiB, read", () => Baca(berkas.Bita)));
        Assert.NotEmpty(Ukur("judged", () => PenilaiWorkbook.Nilai(new MemoryStream(berkas.Bita), new KonteksPenilaian { Slot = TemplateUji.PekerjaanUmum }, CancellationToken.None)).Temuan);
    }

    private static PenolakanBerkas? Baca(byte[] bita)
    {
        using var buku = PembacaWorkbook.Buka(new MemoryStream(bita), CancellationToken.None);
        foreach (var lembar in buku.Lembar)
        {
            using var pindai = buku.Pindai(lembar);
            while (pindai?.Berikut() == true)
            {
                // Reading is all.
            }
        }

        buku.PeriksaSisa();
        return buku.Penolakan;
    }

    private T Ukur<T>(string apa, Func<T> kerja)
    {
        GC.Collect();
        // Time of the processor, not of the clock: other programs run on the same machine.
        var (awal, memori) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        var hasil = kerja();
        var (lama, dipakai) = (Environment.CpuUsage.TotalTime - awal, GC.GetAllocatedBytesForCurrentThread() - memori);
        keluaran.WriteLine($"{apa}: {lama.TotalMilliseconds:F0} ms, {dipakai / 1024 / 1024} MiB alloc");
        Assert.InRange(lama, TimeSpan.Zero, WaktuTerlama);
        Assert.InRange(dipakai, 0, MemoriTerbesar);
        return hasil;
    }

    /// <summary>No other test runs beside, whose work would be measured too.</summary>
    [CollectionDefinition(nameof(Sendirian), DisableParallelization = true)]
    public sealed class Sendirian;
}
