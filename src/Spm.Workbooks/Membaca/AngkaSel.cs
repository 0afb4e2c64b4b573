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

    /// <summary>Reads a number in invariant notation, exponents included. False where the text is no finite number.</summary>
    /// <param name="teks">The stored text in UTF-8.</param>
    /// <param name="nilai">The value, or null where it is beyond the range of decimal.</param>
    public static bool TryBaca(ReadOnlySpan<byte> teks, out decimal? nilai)
    {
        if (AngkaPendek.Baca(teks, 0, out var pendek) == teks.Length)
        {
            nilai = pendek.Nilai;
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
            nilai = LimaBelasDigit(biner);
        }

        return true;
    }

    /// <summary>The same value without zeros at the end of its decimals: dividing by a one with 28 zeros takes them away.</summary>
    public static decimal TanpaNolEkor(decimal nilai) => nilai / 1.0000000000000000000000000000m;

    /// <summary>The conversion rounds to 15 digits, but leaves a zero where that makes a power of ten: of 0.9999999999999999 it makes 1.0.</summary>
    private static decimal LimaBelasDigit(double biner)
    {
        var nilai = (decimal)biner;
        if (nilai.Scale == 0)
        {
            return nilai;
        }

        Span<int> bagian = stackalloc int[4];
        decimal.GetBits(nilai, bagian);
        var isi = (uint)bagian[0] | ((long)bagian[1] << 32);
        return AngkaPendek.Buat(biner < 0 ? -isi : isi, nilai.Scale);
    }
}
