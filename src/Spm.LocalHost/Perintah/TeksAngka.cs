using System.Globalization;
using Spm.Domain;

namespace Spm.LocalHost;

/// <summary>Numbers for people at the console, the Indonesian way on every machine.</summary>
internal static class TeksAngka
{
    private const int DesimalTepat = 10;

    private static readonly NumberFormatInfo Indonesia = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>A figure as it is: <c>12.345,5</c>.</summary>
    public static string Angka(decimal nilai) => nilai.ToString("#,##0.############################", Indonesia);

    /// <summary>A percent with two decimals, as the rekap shows it: <c>80,00</c>, and <c>&lt;100,00</c> where the band of 100 is not reached.</summary>
    public static string Persen(Pecahan nilai, AturanCapaian aturan)
    {
        var (bulat, melampaui) = aturan.Bulatkan(nilai);
        return (melampaui ? "<" : "") + bulat.ToString("#,##0.00", Indonesia);
    }

    /// <summary>As <see cref="Persen"/>, with more digits behind it where two decimals hide some.</summary>
    public static string PersenTepat(Pecahan nilai, AturanCapaian aturan)
    {
        var tepat = nilai.KeDecimal();
        if (tepat == Math.Round(tepat, 2))
        {
            return Persen(nilai, aturan);
        }

        var terpotong = Math.Round(tepat, DesimalTepat, MidpointRounding.ToZero);
        if (terpotong == Math.Round(tepat, 2) && !aturan.Bulatkan(nilai).Melampaui)
        {
            return Persen(nilai, aturan);
        }

        return $"{Persen(nilai, aturan)} (tepatnya {Angka(terpotong)}{(terpotong == tepat ? "" : "…")})";
    }
}
