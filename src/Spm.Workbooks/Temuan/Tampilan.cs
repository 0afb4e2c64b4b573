using System.Globalization;

namespace Spm.Workbooks;

/// <summary>How values are written in findings: numbers the Indonesian way on every machine, foreign text on one short line.</summary>
internal static class Tampilan
{
    private const int PanjangKutipan = 60;

    // As many digits as Excel keeps. What has more is no figure, but may be a NIK in the wrong column, which no finding may show.
    private const decimal Terbesar = 999_999_999_999_999m;

    private static readonly NumberFormatInfo AngkaIndonesia = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>A number with dots between thousands and a decimal comma: <c>12.345,5</c>; of one with more than 15 digits before the comma only that.</summary>
    public static string Angka(decimal nilai) => Math.Abs(nilai) >= Terbesar + 1
        ? "bilangan dengan lebih dari 15 angka"
        : nilai.ToString("#,##0.############################", AngkaIndonesia);

    /// <summary>Text of an uploader in quotes: white space and control characters as one space each run, cut after 60 characters.</summary>
    public static string Kutip(string teks)
    {
        var rapi = RapikanSpasi(Samaran.Dalam(teks));
        return rapi.Length <= PanjangKutipan ? $"'{rapi}'" : $"'{rapi[..(char.IsHighSurrogate(rapi[PanjangKutipan - 1]) ? PanjangKutipan - 1 : PanjangKutipan)]}…'";
    }

    /// <summary>Text without surrounding white space, each inner run of white space or control characters as one space.</summary>
    public static string RapikanSpasi(string teks) =>
        string.Join(' ', new string([.. teks.Select(c => char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
