using System.Text.RegularExpressions;

namespace Spm.Workbooks;

/// <summary>Decrees that a text refers to; their years and months are none of a target.</summary>
internal static partial class Rujukan
{
    /// <summary>The text without them.</summary>
    /// <param name="kata">A text as <see cref="PolaTeks.Rapikan"/> gives it.</param>
    public static string Buang(string kata) => Keputusan().Replace(kata, "");

    /// <summary>A header as written without brackets: <c>Target (SK No 5) 2025</c> is of 2025, though nothing else parts the year from the decree.</summary>
    public static string TanpaKurung(string judul) => Kurung().Replace(judul, " ");

    // A decree up to the year that it is cited by: "keputusan bupati nomor 5 tahun 2024", "kepbup 5 2024".
    [GeneratedRegex(@"\b(keputusan|kepbup|kepwal|kepgub|peraturan|perbup|perwal|pergub|perda|perkada|sk|nomor|no)\b( (?!target\b|sasaran\b)[a-z0-9]+){0,8}? (19|20|21)[0-9]{2}\b")]
    private static partial Regex Keputusan();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Kurung();
}
