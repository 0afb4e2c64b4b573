using System.Globalization;

namespace Spm.LocalHost;

/// <summary>
/// Makes text of others (names of files, cells, sheets) fit for a terminal: what would move the cursor, change colours or titles, begin a line of its own or turn
/// the direction of writing becomes U+FFFD.
/// </summary>
internal static class TeksLayar
{
    /// <summary>Text as part of one line.</summary>
    public static string SatuBaris(string teks) => Ganti(teks, Berbahaya);

    /// <summary>Text that may have several lines.</summary>
    public static string BanyakBaris(string teks) => Ganti(teks, c => c is not ('\r' or '\n' or '\t') && Berbahaya(c));

    private static string Ganti(string teks, Func<char, bool> berbahaya) =>
        teks.Any(berbahaya) ? new string([.. teks.Select(c => berbahaya(c) ? '\uFFFD' : c)]) : teks;

    private static bool Berbahaya(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
