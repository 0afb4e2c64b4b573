namespace Spm.Domain;

/// <summary>A value in a rekap: a number, a text, or nothing where it is not known.</summary>
/// <param name="Angka">The number, percents with at most the decimals of <see cref="Pecahan.KeDecimal"/>; null for a text or nothing.</param>
/// <param name="Teks">The text; null for a number or nothing.</param>
public readonly record struct NilaiBesaran(decimal? Angka, string? Teks)
{
    /// <summary>Where nothing is known.</summary>
    public static NilaiBesaran Kosong => default;

    /// <summary>A number, or nothing.</summary>
    public static NilaiBesaran Dari(decimal? angka) => new(angka, null);

    /// <summary>A number, or nothing.</summary>
    public static NilaiBesaran Dari(Pecahan? angka) => new(angka?.KeDecimal(), null);

    /// <summary>A text, or nothing.</summary>
    public static NilaiBesaran Dari(string? teks) => new(null, teks);
}
