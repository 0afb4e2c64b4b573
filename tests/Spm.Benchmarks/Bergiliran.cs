using System.Diagnostics;
using System.Globalization;

namespace Spm.Benchmarks;

/// <summary>
/// The readers of <see cref="LembarBesar"/> in turns, round by round, by processor time as well as by the clock: on a machine with other work a reader that is measured
/// in a bad minute looks slow, while in turns all have the same minutes.
/// </summary>
internal static class Bergiliran
{
    private const int PutaranPemanasan = 15;

    private static readonly (string Nama, Func<byte[], object> Baca)[] Pembaca =
    [
        ("inflate only", b => ParaPembaca.HanyaMekar(b)),
        ("inflate + XmlReader", b => ParaPembaca.XmlSaja(b)),
        ("ours, cursor", b => ParaPembaca.Kita(b)),
        ("ours, copies", b => ParaPembaca.KitaDisalin(b)),
        ("ExcelDataReader", b => ParaPembaca.DenganExcelDataReader(b)),
    ];

    /// <summary>Measures so many rounds and writes the least and the median of each reader.</summary>
    public static int Ukur(int putaran)
    {
        var bita = LembarBesar.Bita.Value;
        var waktu = Pembaca.Select(_ => (Prosesor: new double[putaran], Jam: new double[putaran])).ToArray();
        for (var n = -PutaranPemanasan; n < putaran; n++)
        {
            for (var i = 0; i < Pembaca.Length; i++)
            {
                var (jam, prosesor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                _ = Pembaca[i].Baca(bita);
                if (n >= 0)
                {
                    waktu[i].Prosesor[n] = (Environment.CpuUsage.TotalTime - prosesor).TotalMilliseconds;
                    waktu[i].Jam[n] = Stopwatch.GetElapsedTime(jam).TotalMilliseconds;
                }
            }
        }

        Console.WriteLine($"{"ms",-20} {"processor: least",18} {"median",8} {"clock: least",14} {"median",8}");
        for (var i = 0; i < Pembaca.Length; i++)
        {
            Array.Sort(waktu[i].Prosesor);
            Array.Sort(waktu[i].Jam);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Pembaca[i].Nama,-20} {waktu[i].Prosesor[0],18:F1} {waktu[i].Prosesor[putaran / 2],8:F1} {waktu[i].Jam[0],14:F1} {waktu[i].Jam[putaran / 2],8:F1}"));
        }

        return 0;
    }
}
