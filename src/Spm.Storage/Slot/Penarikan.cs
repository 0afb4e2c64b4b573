using System.Globalization;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>
/// A withdrawal: an entry of a slot's history that takes services of earlier versions out of what is current, with who did so and why. Never changed; the versions
/// and their files stay.
/// </summary>
public sealed record Penarikan
{
    /// <summary>Most characters of <see cref="Alasan"/>.</summary>
    public const int AlasanTerpanjang = 500;

    /// <summary>Most characters of <see cref="Oleh"/>.</summary>
    public const int OlehTerpanjang = 100;

    private const int AngkaNik = 16;

    /// <summary>Number within the slot, in one row with those of the versions.</summary>
    public required int Nomor { get; init; }

    /// <summary>When it was done, in the province's time zone.</summary>
    public required DateTimeOffset Saat { get; init; }

    /// <summary>Who did it, as given.</summary>
    public required string Oleh { get; init; }

    /// <summary>Why, as given: text of a person, never a formula or markup.</summary>
    public required string Alasan { get; init; }

    /// <summary>What was taken, by version; never empty.</summary>
    public required IReadOnlyList<VersiDitarik> Versi { get; init; }

    /// <summary>True where the request named services, false where it was for all; null in rows of before this was recorded.</summary>
    public bool? LayananDisebut { get; init; }

    /// <summary>The services that were taken, ordered by code.</summary>
    public IReadOnlyList<KodeLayanan> Layanan => [.. Versi.SelectMany(v => v.Layanan).Distinct().Order()];

    /// <summary>True for one line of text that says something: not blank, not too long, without characters that hide or move what is shown, and without a
    /// <see cref="MemuatNik">NIK</see>.</summary>
    /// <param name="teks">Who or why.</param>
    /// <param name="terpanjang">Most characters.</param>
    public static bool TeksSah(string teks, int terpanjang) =>
        !string.IsNullOrWhiteSpace(teks) && teks.Length <= terpanjang && !MemuatNik(teks) && !teks.EnumerateRunes().Any(huruf => System.Text.Rune.GetUnicodeCategory(huruf)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>True for a text with 16 digits in a row or more, as a NIK has: who and why are shown to others and never changed, so it must not get there.</summary>
    /// <param name="teks">Who or why.</param>
    public static bool MemuatNik(string teks)
    {
        var berturut = 0;
        return teks.Any(huruf => (berturut = char.IsDigit(huruf) ? berturut + 1 : 0) == AngkaNik);
    }
}
