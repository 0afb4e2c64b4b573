using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Spm.Domain;

/// <summary>
/// Code of a jenis pelayanan dasar, for example <c>K-KES-01</c> (kabupaten/kota) or <c>P-SOS-05</c> (provinsi). The codes are this project's own.
/// Only the form is checked here; whether the code exists is known by <see cref="Katalog"/>. The default value is no code.
/// </summary>
public readonly partial record struct KodeLayanan : IParsable<KodeLayanan>, IComparable<KodeLayanan>
{
    private readonly string? _kode;

    private KodeLayanan(string kode) => _kode = kode;

    /// <summary>Reads a code exactly as written in the catalogue.</summary>
    /// <exception cref="FormatException">The text is not of the form <c>K-KES-01</c>.</exception>
    public static KodeLayanan Parse(string s) =>
        TryParse(s, out var kode) ? kode : throw new FormatException($"'{s}' is not a kode layanan.");

    /// <summary>As <see cref="Parse"/>, with false where that throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out KodeLayanan result)
    {
        var sah = s is not null && Bentuk().IsMatch(s);
        result = sah ? new KodeLayanan(s!) : default;
        return sah;
    }

    /// <summary>Orders by the text of the code.</summary>
    public int CompareTo(KodeLayanan other) => string.CompareOrdinal(_kode, other._kode);

    /// <inheritdoc/>
    public override string ToString() => _kode ?? "";

    [GeneratedRegex(@"\A[PK]-(PEND|KES|PU|PR|TRA|SOS)-[0-9]{2}\z")]
    private static partial Regex Bentuk();

    static KodeLayanan IParsable<KodeLayanan>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<KodeLayanan>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out KodeLayanan result) => TryParse(s, out result);
}
