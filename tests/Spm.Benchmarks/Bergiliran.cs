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
    private const int PutaranBerat = 3;

    /// <summary>Those that take seconds have their turn in the last rounds only, and once before.</summary>
    private static readonly (string Nama, Func<byte[], object> Baca, bool Berat)[] Pembaca =
    [
        ("inflate only", b => ParaPembaca.HanyaMekar(b), false),
        ("inflate + XmlReader", b => ParaPembaca.XmlSaja(b), false),
        ("ours, cursor", b => ParaPembaca.Kita(b), false),
        ("ours, copies", b => ParaPembaca.KitaDisalin(b), false),
        ("ExcelDataReader", b => ParaPembaca.DenganExcelDataReader(b), false),
        ("OpenXML SDK, SAX", b => ParaPembaca.DenganSdkSax(b), true),
        ("ClosedXML", b => ParaPembaca.DenganClosedXml(b), true),
        ("NPOI", b => ParaPembaca.DenganNpoi(b), true),
    ];

    /// <summary>Measures so many rounds and writes the least and the median of each reader.</summary>
    public static int Ukur(int putaran)
    {
        var bita = LembarBesar.Bita.Value;
        var waktu = Pembaca.Select(_ => (Prosesor: new List<double>(), Jam: new List<double>())).ToArray();
        for (var n = -PutaranPemanasan; n < putaran; n++)
        {
            for (var i = 0; i < Pembaca.Length; i++)
            {
                if (Pembaca[i].Berat && n != -1 && n < putaran - PutaranBerat)
                {
                    continue;
                }

                var (jam, prosesor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                _ = Pembaca[i].Baca(bita);
                if (n >= 0)
                {
                    waktu[i].Prosesor.Add((Environment.CpuUsage.TotalTime - prosesor).TotalMilliseconds);
                    waktu[i].Jam.Add(Stopwatch.GetElapsedTime(jam).TotalMilliseconds);
                }
            }
        }

        Console.WriteLine($"{"ms",-20} {"processor: least",18} {"median",8} {"clock: least",14} {"median",8}");
        for (var i = 0; i < Pembaca.Length; i++)
        {
            var (prosesor, jam) = waktu[i];
            prosesor.Sort();
            jam.Sort();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Pembaca[i].Nama,-20} {prosesor[0],18:F1} {prosesor[prosesor.Count / 2],8:F1} {jam[0],14:F1} {jam[jam.Count / 2],8:F1}"));
        }

        return 0;
    }
}
