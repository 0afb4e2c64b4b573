using System.Globalization;

namespace Spm.Workbooks;

/// <summary>
/// Reads the numbers of numeric cells. Excel computes in binary and writes up to 17 digits, so that a sum which shows as 12 may be stored as
/// 12.000000000000002; it shows, and compares, 15 significant digits. Whole numbers are taken exactly as written; everything else is rounded to those 15 digits,
/// so that a figure is what its author sees.
/// </summary>
internal static class AngkaSel
{
    private const double BatasDesimal = 7.9e28;
    private const int DigitTepat = 15;

    /// <summary>Reads a number in invariant notation, exponents included. False where the text is no finite number.</summary>
    /// <param name="teks">The stored text in UTF-8.</param>
    /// <param name="nilai">The value, or null where it is beyond the range of decimal.</param>
    public static bool TryBaca(ReadOnlySpan<byte> teks, out decimal? nilai)
    {
        if (TryBacaPendek(teks, out var pendek))
        {
            nilai = pendek;
            return true;
        }

        nilai = null;
        if (!teks.ContainsAny("eE."u8) && decimal.TryParse(teks, NumberStyles.Float, CultureInfo.InvariantCulture, out var bulat))
        {
            nilai = bulat;
            return true;
        }

        if (!double.TryParse(teks, NumberStyles.Float, CultureInfo.InvariantCulture, out var biner) || !double.IsFinite(biner))
        {
            return false;
        }

        if (Math.Abs(biner) < BatasDesimal)
        {
            nilai = TanpaNolEkor((decimal)biner);
        }

        return true;
    }

    /// <summary>Digits with at most one point between them, few enough to be exact both as they are and as 15 digits of a binary number: nearly all there are.</summary>
    private static bool TryBacaPendek(ReadOnlySpan<byte> teks, out decimal nilai)
    {
        nilai = 0;
        var negatif = teks.Length > 0 && teks[0] == '-';
        teks = negatif ? teks[1..] : teks;
        if (teks.Length is 0 or > DigitTepat + 1 || teks[0] == '.' || teks[^1] == '.')
        {
            return false;
        }

        var (isi, titik) = (0L, -1);
        for (var i = 0; i < teks.Length; i++)
        {
            if (teks[i] == '.' && titik < 0)
            {
                titik = i;
            }
            else if ((uint)(teks[i] - '0') <= 9)
            {
                isi = (isi * 10) + (teks[i] - '0');
            }
            else
            {
                return false;
            }
        }

        if (titik < 0 && teks.Length > DigitTepat)
        {
            return false;
        }

        var skala = titik < 0 ? 0 : teks.Length - titik - 1;
        for (; skala > 0 && isi % 10 == 0; skala--)
        {
            isi /= 10;
        }

        nilai = new decimal((int)isi, (int)(isi >> 32), 0, negatif && isi != 0, (byte)skala);
        return true;
    }

    /// <summary>The same value without zeros at the end of its decimals: dividing by a one with 28 zeros takes them away.</summary>
    public static decimal TanpaNolEkor(decimal nilai) => nilai / 1.0000000000000000000000000000m;
}
