using System.Globalization;
using System.Text;

namespace Spm.Workbooks;

/// <summary>How values are written in findings: numbers the Indonesian way on every machine, foreign text on one short line.</summary>
internal static class Tampilan
{
    private const int PanjangKutipan = 60;

    // A text can have 32,767 characters, and thousands of cells the same one.
    private const int DibacaUntukKutipan = 300;

    // As many digits as Excel keeps. What has more is no figure, but may be a NIK in the wrong column, which no finding may show.
    private const decimal Terbesar = 999_999_999_999_999m;

    private const int DesimalTerbanyak = 6;

    private static readonly NumberFormatInfo AngkaIndonesia = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>
    /// A number with dots between thousands and a decimal comma: <c>12.345,5</c>; of one with more than 15 digits before the comma only that. Decimals beyond the sixth are rounded
    /// away, as computers make them (0.30000000000000004), unless nothing else tells the number from a whole one.
    /// </summary>
    public static string Angka(decimal nilai)
    {
        if (Math.Abs(nilai) >= Terbesar + 1)
        {
            return "bilangan dengan lebih dari 15 angka";
        }

        var singkat = Math.Round(nilai, DesimalTerbanyak, MidpointRounding.AwayFromZero);
        return (decimal.IsInteger(singkat) ? nilai : singkat).ToString("#,##0.############################", AngkaIndonesia);
    }

    /// <summary>Text of an uploader in quotes: white space and control characters as one space each run, cut after 60 characters.</summary>
    public static string Kutip(string teks)
    {
        var dipotong = teks.Length > DibacaUntukKutipan;
        // What was cut off may have been the rest of a NIK, which is masked only as a whole.
        var rapi = RapikanSpasi(Samaran.Dalam(dipotong ? teks[..DibacaUntukKutipan].TrimEnd("0123456789 .-".ToCharArray()) : teks));
        return rapi.Length <= PanjangKutipan ? $"'{rapi}{(dipotong ? "…" : "")}'" : $"'{rapi[..(char.IsHighSurrogate(rapi[PanjangKutipan - 1]) ? PanjangKutipan - 1 : PanjangKutipan)]}…'";
    }

    /// <summary>Text without surrounding white space, each inner run of white space or control characters as one space.</summary>
    public static string RapikanSpasi(string teks)
    {
        if (!PerluDirapikan(teks))
        {
            return teks;
        }

        var rapi = new StringBuilder(teks.Length);
        foreach (var c in teks)
        {
            if (!Spasi(c))
            {
                rapi.Append(c);
            }
            else if (rapi.Length > 0 && rapi[^1] != ' ')
            {
                rapi.Append(' ');
            }
        }

        return rapi.ToString().TrimEnd(' ');
    }

    private static bool PerluDirapikan(string teks)
    {
        var sebelum = ' ';
        foreach (var c in teks)
        {
            if (Spasi(c) && (c != ' ' || sebelum == ' '))
            {
                return true;
            }

            sebelum = c;
        }

        return teks.Length > 0 && sebelum == ' ';
    }

    private static bool Spasi(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
