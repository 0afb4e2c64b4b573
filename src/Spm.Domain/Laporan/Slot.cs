using System.Diagnostics.CodeAnalysis;

namespace Spm.Domain;

/// <summary>What one report is about: one wilayah, one urusan, one quarter.</summary>
/// <param name="Periode">Quarter.</param>
/// <param name="Wilayah">Province, kabupaten or kota.</param>
/// <param name="Urusan">Urusan.</param>
public sealed record Slot(Periode Periode, KodeWilayah Wilayah, Urusan Urusan) : ITempatUnggahan, IParsable<Slot>
{
    /// <summary>The services that a report of this slot can carry, ordered by code, with the rows of mutu of its year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The catalogue does not describe the quarter: see <see cref="Katalog.Memuat"/>.</exception>
    public IReadOnlyList<JenisPelayanan> Layanan => Katalog.Layanan(Wilayah, Urusan, Periode);

    /// <summary>Reads what <see cref="ToString"/> writes. Only the form is checked: for paths that others chose there is <see cref="AlamatUnggahan"/>.</summary>
    /// <exception cref="FormatException">The text is no slot.</exception>
    public static Slot Parse(string s) => TryParse(s, out var slot) ? slot : throw new FormatException($"'{s}' is not a slot.");

    /// <summary>As <see cref="Parse"/>, with false where that throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Slot result)
    {
        result = s?.Split('/') is [var periode, var wilayah, var segmen]
            && Periode.TryParse(periode, out var p) && KodeWilayah.TryParse(wilayah, out var w) && Urusan.Semua.FirstOrDefault(u => u.Segmen == segmen) is { } urusan
                ? new Slot(p, w, urusan)
                : null;
        return result is not null;
    }

    static Slot IParsable<Slot>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Slot>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Slot result) => TryParse(s, out result);

    /// <summary>The folder of the slot in every container: <c>2025-TW4/36.01/kesehatan</c>.</summary>
    public override string ToString() => $"{Periode}/{Wilayah}/{Urusan.Segmen}";
}
