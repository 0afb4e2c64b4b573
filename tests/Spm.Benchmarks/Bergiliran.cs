using System.Diagnostics;
using System.Globalization;

namespace Spm.Benchmarks;

/// <summary>
/// What is to be compared in turns, round by round, by processor time as well as by the clock: on a machine with other work what is measured in a bad minute looks slow,
/// while in turns all have the same minutes.
/// </summary>
internal static class Bergiliran
{
    private const int PutaranPemanasan = 15;
    private const int PutaranBerat = 3;

    /// <summary>The readers of <see cref="LembarBesar"/>; those that take seconds have their turn in the last rounds only, and once before.</summary>
    public static int UkurPembaca(int putaran)
    {
        var bita = LembarBesar.Bita.Value;
        return Ukur(
            putaran,
            [
                ("inflate only", () => ParaPembaca.HanyaMekar(bita), false),
                ("inflate + XmlReader", () => ParaPembaca.XmlSaja(bita), false),
                ("ours, cursor", () => ParaPembaca.Kita(bita), false),
                ("ours, copies", () => ParaPembaca.KitaDisalin(bita), false),
                ("ExcelDataReader", () => ParaPembaca.DenganExcelDataReader(bita), false),
                ("OpenXML SDK, SAX", () => ParaPembaca.DenganSdkSax(bita), true),
                ("ClosedXML", () => ParaPembaca.DenganClosedXml(bita), true),
                ("NPOI", () => ParaPembaca.DenganNpoi(bita), true),
            ]);
    }

    /// <summary>Reading and judging workbooks in other layouts than the template, saved by LibreOffice.</summary>
    public static int UkurTataLetak(int putaran) => Ukur(putaran, [.. TataLetakLain.Semua().Select(b => (b.Nama, (Func<object?>)b.Nilai, b.Berat))]);

    private static int Ukur(int putaran, IReadOnlyList<(string Nama, Func<object?> Kerja, bool Berat)> peserta)
    {
        var waktu = peserta.Select(_ => (Prosesor: new List<double>(), Jam: new List<double>())).ToArray();
        for (var n = -PutaranPemanasan; n < putaran; n++)
        {
            for (var i = 0; i < peserta.Count; i++)
            {
                if (peserta[i].Berat && n != -1 && n < putaran - PutaranBerat)
                {
                    continue;
                }

                var (jam, prosesor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                _ = peserta[i].Kerja();
                if (n >= 0)
                {
                    waktu[i].Prosesor.Add((Environment.CpuUsage.TotalTime - prosesor).TotalMilliseconds);
                    waktu[i].Jam.Add(Stopwatch.GetElapsedTime(jam).TotalMilliseconds);
                }
            }
        }

        Console.WriteLine($"{"ms",-36} {"processor: least",18} {"median",8} {"clock: least",14} {"median",8}");
        for (var i = 0; i < peserta.Count; i++)
        {
            var (prosesor, jam) = waktu[i];
            prosesor.Sort();
            jam.Sort();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{peserta[i].Nama,-36} {prosesor[0],18:F1} {prosesor[prosesor.Count / 2],8:F1} {jam[0],14:F1} {jam[jam.Count / 2],8:F1}"));
        }

        return 0;
    }
}
