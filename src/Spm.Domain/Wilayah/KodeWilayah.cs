using System.Diagnostics.CodeAnalysis;

namespace Spm.Domain;

/// <summary>
/// Kode wilayah administrasi pemerintahan (Permendagri 58/2021): <c>36</c> for a province, <c>36.01</c> for a kabupaten or kota.
/// Only the form is checked here; whether the code exists is known by <see cref="DaftarWilayah"/>.
/// The default value is no code: <see cref="ToString"/> gives an empty text.
/// </summary>
public readonly record struct KodeWilayah : IParsable<KodeWilayah>, IComparable<KodeWilayah>
{
    private readonly string? _kode;

    private KodeWilayah(string kode) => _kode = kode;

    /// <summary>True for the code of a province.</summary>
    public bool AdalahProvinsi => _kode is { Length: 2 };

    /// <summary>The province that the code belongs to; a province belongs to itself.</summary>
    public KodeWilayah Provinsi => _kode is { Length: 5 } ? new(_kode[..2]) : this;

    /// <summary>Reads a code; surrounding white space is not accepted.</summary>
    /// <exception cref="FormatException">The text has neither the form <c>NN</c> nor <c>NN.NN</c>.</exception>
    public static KodeWilayah Parse(string s) =>
        TryParse(s, out var kode) ? kode : throw new FormatException($"'{s}' is not a kode wilayah (NN or NN.NN).");

    /// <summary>As <see cref="Parse"/>, with false where that throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out KodeWilayah result)
    {
        var sah = s is { Length: 2 } && AngkaSemua(s) || s is { Length: 5 } && s[2] == '.' && AngkaSemua(s.AsSpan(0, 2)) && AngkaSemua(s.AsSpan(3));
        result = sah ? new KodeWilayah(s!) : default;
        return sah;
    }

    /// <summary>Orders by the digits, so that a province comes before its kabupaten and kota.</summary>
    public int CompareTo(KodeWilayah other) => string.CompareOrdinal(_kode, other._kode);

    /// <inheritdoc/>
    public override string ToString() => _kode ?? "";

    private static bool AngkaSemua(ReadOnlySpan<char> s) => !s.ContainsAnyExceptInRange('0', '9');

    static KodeWilayah IParsable<KodeWilayah>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<KodeWilayah>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out KodeWilayah result) => TryParse(s, out result);
}
