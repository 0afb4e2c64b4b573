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
    public void Greedy_file_is_answered_in_little_time_and_memory(string nama)
    {
        var berkas = BerkasRakus.Semua[nama]();
        Assert.InRange(berkas.Bita.Length, 1, BatasBerkas.UkuranTerbesar);
        GC.Collect();
        // Time of the processor, not of the clock: other programs run on the same machine.
        var (awal, memori) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        using var buku = PembacaWorkbook.Buka(new MemoryStream(berkas.Bita), CancellationToken.None);
        foreach (var lembar in buku.Lembar)
        {
            using var pindai = buku.Pindai(lembar);
            while (pindai?.Berikut() == true)
            {
                // Reading is all.
            }
        }

        buku.PeriksaSisa();
        var (lama, dipakai) = (Environment.CpuUsage.TotalTime - awal, GC.GetAllocatedBytesForCurrentThread() - memori);
        keluaran.WriteLine($"{nama}: {berkas.Bita.Length / 1024} KiB, {buku.Penolakan}, {lama.TotalMilliseconds:F0} ms, {dipakai / 1024 / 1024} MiB allocated");
        Assert.Equal(berkas.Penolakan, buku.Penolakan);
        Assert.InRange(lama, TimeSpan.Zero, WaktuTerlama);
        Assert.InRange(dipakai, 0, MemoriTerbesar);
    }

    /// <summary>No other test runs beside, whose work would be measured too.</summary>
    [CollectionDefinition(nameof(Sendirian), DisableParallelization = true)]
    public sealed class Sendirian;
}
