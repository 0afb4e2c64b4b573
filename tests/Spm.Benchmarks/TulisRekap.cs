using System.Diagnostics;
using System.Globalization;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.Benchmarks;

/// <summary>Writing the rekap workbook: once cold, then warm, and the peak working set of the process. The rekap itself is made before the clock starts.</summary>
internal static class TulisRekap
{
    private const string Provinsi = "provinsi";
    private const string Nasional = "nasional";

    /// <summary>Measures both sizes, each in a process of its own.</summary>
    public static int UkurSemua()
    {
        foreach (var ukuran in new[] { Provinsi, Nasional })
        {
            using var anak = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["rekap", ukuran]))!;
            anak.WaitForExit();
            if (anak.ExitCode != 0)
            {
                return anak.ExitCode;
            }
        }

        return 0;
    }

    /// <summary>Measures one size in this process.</summary>
    /// <param name="ukuran"><c>provinsi</c> (38 daerah) or <c>nasional</c> (546).</param>
    public static int Ukur(string ukuran)
    {
        var (rekap, putaran) = ukuran == Provinsi ? (RekapBesar.SatuProvinsi(), 15) : (RekapBesar.Nasional(), 3);
        var awal = Puncak();
        Console.WriteLine($"{rekap.Daerah.Count} daerah, {rekap.Daerah.Sum(d => d.Hasil.Capaian.Urusan.Sum(u => u.Layanan.Count))} services");
        Cetak("cold", [Tulis(rekap)]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  peak working set {Puncak():F0} MiB after one workbook, {awal:F0} MiB before it"));
        Cetak("warm", [.. Enumerable.Range(0, putaran).Select(_ => Tulis(rekap))]);
        return 0;
    }

    private static (double Jam, double Prosesor, double Alokasi, double Berkas) Tulis(Rekap rekap)
    {
        using var keluaran = new MemoryStream();
        var (jam, prosesor, alokasi) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        RekapWorkbook.Tulis(rekap, keluaran);
        return (
            Stopwatch.GetElapsedTime(jam).TotalMilliseconds,
            (Environment.CpuUsage.TotalTime - prosesor).TotalMilliseconds,
            (GC.GetTotalAllocatedBytes(precise: true) - alokasi) / 1048576.0,
            keluaran.Length / 1048576.0);
    }

    private static void Cetak(string nama, (double Jam, double Prosesor, double Alokasi, double Berkas)[] hasil)
    {
        double Tengah(Func<(double Jam, double Prosesor, double Alokasi, double Berkas), double> apa) => hasil.Select(apa).Order().ElementAt(hasil.Length / 2);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {nama,-5} clock {Tengah(h => h.Jam),8:F0} ms (least {hasil.Min(h => h.Jam):F0}), processor {Tengah(h => h.Prosesor):F0} ms (least {hasil.Min(h => h.Prosesor):F0}), allocated {Tengah(h => h.Alokasi):F0} MiB, file {hasil[0].Berkas:F2} MiB"));
    }

    private static double Puncak()
    {
        using var proses = Process.GetCurrentProcess();
        return proses.PeakWorkingSet64 / 1048576.0;
    }
}
