using System.Globalization;
using System.Text;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>What a person writes into a record that others read and that is never changed: who did something, and why.</summary>
public static class TeksCatatan
{
    /// <summary>Most characters of who did it.</summary>
    public const int OlehTerpanjang = 100;

    private const int AngkaNik = 16;

    /// <summary>True for one line of text that says something: not blank, not too long, without characters that hide or move what is shown, and without a
    /// <see cref="MemuatNik">NIK</see>.</summary>
    /// <param name="teks">Who or why.</param>
    /// <param name="terpanjang">Most characters.</param>
    public static bool Sah(string teks, int terpanjang) =>
        !string.IsNullOrWhiteSpace(teks) && teks.Length <= terpanjang && !MemuatNik(teks) && !teks.EnumerateRunes().Any(huruf => Rune.GetUnicodeCategory(huruf)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>True for a text with 16 digits in a row or more, or in groups as <see cref="NomorPribadi"/> knows them.</summary>
    /// <param name="teks">Who or why.</param>
    public static bool MemuatNik(string teks)
    {
        var berturut = 0;
        return NomorPribadi.Ada(teks) || teks.Any(huruf => (berturut = char.IsDigit(huruf) ? berturut + 1 : 0) == AngkaNik);
    }
}
