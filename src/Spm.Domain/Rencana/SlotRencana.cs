using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Spm.Domain;

/// <summary>What a document with targets is filed under: one daerah and the year of the document, which need not be the only year that it gives targets for.</summary>
/// <param name="Tahun">Year of the document, 2018 to 2099.</param>
/// <param name="Wilayah">Province, kabupaten or kota.</param>
public sealed record SlotRencana(int Tahun, KodeWilayah Wilayah) : ITempatUnggahan, IParsable<SlotRencana>
{
    /// <summary>Last year that a document can be of, or give targets for.</summary>
    public const int TahunTerakhir = 2099;

    /// <summary>What stands behind the year.</summary>
    public const string Akhiran = "-RAD";

    /// <summary>The services that a document of this slot can give targets for: all that the daerah owes, by urusan and code.</summary>
    public IReadOnlyList<JenisPelayanan> Layanan => [.. Urusan.Semua.SelectMany(u => Katalog.Layanan(Wilayah, u))];

    /// <summary>True for a year that targets can be of.</summary>
    public static bool TahunSah(int tahun) => tahun is >= Periode.TahunPertama and <= TahunTerakhir;

    /// <summary>Reads the year of <c>2025-RAD</c>, exactly in that form.</summary>
    public static bool TryBacaTahun(string teks, out int tahun)
    {
        ArgumentNullException.ThrowIfNull(teks);
        tahun = 0;
        return teks.Length == 4 + Akhiran.Length
            && teks.EndsWith(Akhiran, StringComparison.Ordinal)
            && int.TryParse(teks.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out tahun)
            && TahunSah(tahun);
    }

    /// <summary>Reads what <see cref="ToString"/> writes. Only the form is checked: for paths that others chose there is <see cref="AlamatRencana"/>.</summary>
    /// <exception cref="FormatException">The text is no such slot.</exception>
    public static SlotRencana Parse(string s) => TryParse(s, out var slot) ? slot : throw new FormatException($"'{s}' is not the slot of a rencana aksi.");

    /// <summary>As <see cref="Parse"/>, with false where that throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out SlotRencana result)
    {
        result = s?.Split('/') is [var tahun, var wilayah] && TryBacaTahun(tahun, out var t) && KodeWilayah.TryParse(wilayah, out var w) ? new SlotRencana(t, w) : null;
        return result is not null;
    }

    static SlotRencana IParsable<SlotRencana>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SlotRencana>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SlotRencana result) => TryParse(s, out result);

    /// <summary>The folder of the slot in every container: <c>2025-RAD/36.01</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Tahun:D4}{Akhiran}/{Wilayah}");
}
