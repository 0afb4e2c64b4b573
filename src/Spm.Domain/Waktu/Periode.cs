using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Spm.Domain;

/// <summary>
/// A reporting quarter (triwulan), written <c>2025-TW4</c>. Figures of a quarter are cumulative from the start of its year.
/// SPM of PP 2/2018 apply from 2018 on: earlier years are not accepted. The default value is no quarter.
/// </summary>
public readonly record struct Periode : IParsable<Periode>, IComparable<Periode>
{
    /// <summary>First year with SPM of PP 2/2018.</summary>
    public const int TahunPertama = 2018;

    private const int TahunTerakhir = 2099;

    /// <summary>Makes a quarter.</summary>
    /// <param name="tahun">Year, 2018 to 2099.</param>
    /// <param name="triwulan">Quarter, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of its range.</exception>
    public Periode(int tahun, int triwulan)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tahun, TahunPertama);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tahun, TahunTerakhir);
        ArgumentOutOfRangeException.ThrowIfLessThan(triwulan, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(triwulan, 4);
        (Tahun, Triwulan) = (tahun, triwulan);
    }

    /// <summary>Year.</summary>
    public int Tahun { get; }

    /// <summary>Quarter, 1 to 4.</summary>
    public int Triwulan { get; }

    /// <summary>The quarter in Roman numerals, as official letters write it: <c>IV</c>.</summary>
    public string TriwulanRomawi => Triwulan switch { 1 => "I", 2 => "II", 3 => "III", 4 => "IV", _ => "" };

    /// <summary>First day of the quarter.</summary>
    public DateOnly Awal => new(Tahun, (Triwulan * 3) - 2, 1);

    /// <summary>Last day of the quarter.</summary>
    public DateOnly Akhir => Awal.AddMonths(3).AddDays(-1);

    /// <summary>The quarter before it in the same year, or null for the first one: cumulative figures start again each year.</summary>
    public Periode? SebelumnyaDalamTahun => Triwulan == 1 ? null : new Periode(Tahun, Triwulan - 1);

    /// <summary>The quarter that a day falls in.</summary>
    public static Periode Dari(DateOnly hari) => new(hari.Year, ((hari.Month - 1) / 3) + 1);

    /// <summary>Reads <c>2025-TW4</c>, exactly in that form.</summary>
    /// <exception cref="FormatException">The text has another form or a year before 2018.</exception>
    public static Periode Parse(string s) =>
        TryParse(s, out var periode) ? periode : throw new FormatException($"'{s}' is not a periode (for example 2025-TW4).");

    /// <summary>As <see cref="Parse"/>, with false where that throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Periode result)
    {
        result = default;
        if (s is not { Length: 8 } || !s.AsSpan(4, 3).SequenceEqual("-TW") || s[7] is < '1' or > '4'
            || !int.TryParse(s.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) || tahun is < TahunPertama or > TahunTerakhir)
        {
            return false;
        }

        result = new Periode(tahun, s[7] - '0');
        return true;
    }

    /// <summary>Orders by time.</summary>
    public int CompareTo(Periode other) => (Tahun, Triwulan).CompareTo((other.Tahun, other.Triwulan));

    /// <inheritdoc/>
    public override string ToString() => Tahun == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Tahun:D4}-TW{Triwulan}");

    static Periode IParsable<Periode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Periode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Periode result) => TryParse(s, out result);
}
