using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// A figure as it goes into a cell: a double and a number format with Indonesian separators on any machine. The value is unrounded up to double precision and two
/// decimals are shown, but never the lower bound of a band that the exact value has not reached: 99.996 shown as 100,00 beside "Tuntas Utama" would mislead. In that
/// case alone the format puts "&lt;" before the figure ("&lt;100,00"), which stays a number.
/// </summary>
/// <param name="Nilai">Value of the cell.</param>
/// <param name="Format">Number format of the cell.</param>
internal readonly record struct NilaiSel(double Nilai, string Format)
{
    public const string FormatPersen = "[$-421]#,##0.00";
    public const string FormatPersenDiBawah = "[$-421]\"<\"#,##0.00";
    public const string FormatPersenDiAtas = "[$-421]\">\"#,##0.00";
    public const string FormatBulat = "[$-421]#,##0";
    public const string FormatPecahan = "[$-421]#,##0.00##";

    // A workbook keeps 15 significant digits.
    private const int AngkaSelTerbanyak = 15;

    // Those of the format of fractions.
    private const int DesimalTampil = 4;

    // What two decimals show as 100,00, the end not included.
    private static readonly Pecahan AwalSeratus = new(99_995, 1000);
    private static readonly Pecahan AkhirSeratus = new(100_005, 1000);

    /// <summary>A percent, 0 to 100, that is read against the bands of a rule set.</summary>
    public static NilaiSel Persen(Pecahan nilai, AturanCapaian aturan)
    {
        var tepat = nilai.KeDecimal();
        var (_, melampaui) = aturan.Bulatkan(nilai);
        return new NilaiSel(melampaui ? Terpotong(tepat) : (double)tepat, melampaui ? FormatPersenDiBawah : FormatPersen);
    }

    /// <summary>A count or an amount in the unit of its row. One whose decimals a cell cannot keep is rounded to a whole, half away from 0: the last of them would be wrong.</summary>
    public static NilaiSel Jumlah(decimal nilai)
    {
        var isi = BanyakAngka(decimal.Round(nilai, DesimalTampil)) > AngkaSelTerbanyak ? decimal.Round(nilai, MidpointRounding.AwayFromZero) : nilai;
        return new NilaiSel((double)isi, isi == decimal.Truncate(isi) ? FormatBulat : FormatPecahan);
    }

    /// <summary>A score or a percent as it was reported, read against no bands: with two decimals, more where it has more.</summary>
    public static NilaiSel DuaDesimal(decimal nilai) => new((double)nilai, decimal.Round(nilai, 2) == nilai ? FormatPersen : FormatPecahan);

    /// <summary>A ratio in percent that is read against no bands and has no upper limit.</summary>
    public static NilaiSel Rasio(Pecahan persen) => new((double)persen.Pembilang / (double)persen.Penyebut, TandaSeratus(persen) switch
    {
        "<" => FormatPersenDiBawah,
        ">" => FormatPersenDiAtas,
        _ => FormatPersen,
    });

    /// <summary>What stands before a ratio in percent that is shown as 100,00 and is not: the sign of the side that it is on; else nothing.</summary>
    public static string TandaSeratus(Pecahan persen) =>
        persen < AwalSeratus || persen >= AkhirSeratus || persen == Pecahan.Seratus ? "" : persen < Pecahan.Seratus ? "<" : ">";

    // 99.99999999999999999 would become 100 on its way into the file.
    private static double Terpotong(decimal nilai)
    {
        return (double)Math.Round(nilai, AngkaSelTerbanyak - AngkaUtuh(nilai), MidpointRounding.ToZero);
    }

    private static int BanyakAngka(decimal nilai) => AngkaUtuh(nilai) + AngkaSel.TanpaNolEkor(nilai).Scale;

    private static int AngkaUtuh(decimal nilai) => decimal.Truncate(Math.Abs(nilai)).ToString(CultureInfo.InvariantCulture).Length;
}
