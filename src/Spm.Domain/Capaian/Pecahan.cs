using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Spm.Domain;

/// <summary>
/// An exact fraction in lowest terms, for capaian: means, bands and ranks are decided on it and decimals are made only for output. (With <see cref="decimal"/>
/// arithmetic an index exactly on the edge of a band can fall below it.) The default value is 0.
/// </summary>
public readonly struct Pecahan : IEquatable<Pecahan>, IComparable<Pecahan>, IParsable<Pecahan>
{
    private const int DigitKeluaran = 26;

    private static readonly BigInteger TerbesarDecimal = (BigInteger.One << 96) - 1;

    private readonly BigInteger _penyebutKurangSatu;

    /// <summary>Makes a fraction.</summary>
    /// <param name="pembilang">Numerator.</param>
    /// <param name="penyebut">Denominator, not 0.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Pecahan(BigInteger pembilang, BigInteger penyebut)
    {
        if (penyebut.IsZero)
        {
            throw new DivideByZeroException("The denominator of a Pecahan is 0.");
        }

        var fpb = BigInteger.GreatestCommonDivisor(pembilang, penyebut) * penyebut.Sign;
        Pembilang = pembilang / fpb;
        _penyebutKurangSatu = (penyebut / fpb) - 1;
    }

    /// <summary>Zero.</summary>
    public static Pecahan Nol => default;

    /// <summary>One hundred, the highest percent.</summary>
    public static Pecahan Seratus { get; } = new(100, 1);

    /// <summary>Numerator.</summary>
    public BigInteger Pembilang { get; }

    /// <summary>Denominator, above 0.</summary>
    public BigInteger Penyebut => _penyebutKurangSatu + 1;

    /// <summary>The exact fraction of a decimal.</summary>
    public static Pecahan Dari(decimal nilai)
    {
        Span<int> bit = stackalloc int[4];
        decimal.GetBits(nilai, bit);
        var besar = new BigInteger((uint)bit[2]) << 64 | new BigInteger((uint)bit[1]) << 32 | new BigInteger((uint)bit[0]);
        return new Pecahan(nilai < 0 ? -besar : besar, BigInteger.Pow(10, nilai.Scale));
    }

    /// <summary>Arithmetic mean, or null of nothing.</summary>
    public static Pecahan? Rerata(IReadOnlyCollection<Pecahan> nilai) =>
        nilai.Count == 0 ? null : Jumlah([.. nilai]) / new Pecahan(nilai.Count, 1);

    /// <summary>The smaller one.</summary>
    public static Pecahan Terkecil(Pecahan kiri, Pecahan kanan) => kiri <= kanan ? kiri : kanan;

    /// <summary>
    /// The value for output, correctly rounded (half to even) to at most 26 decimals, without trailing zeros. Above about 790 it has as many decimals less as a
    /// <see cref="decimal"/> cannot hold.
    /// </summary>
    /// <exception cref="OverflowException">The whole part does not fit a <see cref="decimal"/>.</exception>
    public decimal KeDecimal()
    {
        var digit = DigitKeluaran;
        var hasil = Dibulatkan(digit);
        while (hasil > TerbesarDecimal && digit > 0)
        {
            hasil = Dibulatkan(--digit);
        }

        while (digit > 0 && (hasil % 10).IsZero)
        {
            hasil /= 10;
            digit--;
        }

        return Dengan(hasil, digit, negatif: Pembilang.Sign < 0 && !hasil.IsZero);
    }

    /// <summary>Reads <c>numerator/denominator</c> or a whole number, as <see cref="ToString"/> writes them.</summary>
    /// <exception cref="FormatException">The text is no fraction.</exception>
    public static Pecahan Parse(string s) => TryParse(s, out var hasil) ? hasil : throw new FormatException($"'{s}' is not a fraction.");

    /// <summary>As <see cref="Parse"/>, with false where that throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Pecahan result)
    {
        result = default;
        var bagian = s?.Split('/') ?? [];
        if (bagian.Length is 0 or > 2 || !Baca(bagian[0], out var pembilang))
        {
            return false;
        }

        var penyebut = BigInteger.One;
        if (bagian.Length == 2 && (!Baca(bagian[1], out penyebut) || penyebut.Sign <= 0))
        {
            return false;
        }

        result = new Pecahan(pembilang, penyebut);
        return true;

        static bool Baca(string teks, out BigInteger n) => BigInteger.TryParse(teks, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out n);
    }

    static Pecahan IParsable<Pecahan>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Pecahan>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Pecahan result) => TryParse(s, out result);

    /// <summary>Orders by value.</summary>
    public int CompareTo(Pecahan other) => (Pembilang * other.Penyebut).CompareTo(other.Pembilang * Penyebut);

    /// <inheritdoc/>
    public bool Equals(Pecahan other) => Pembilang == other.Pembilang && Penyebut == other.Penyebut;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Pecahan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Pembilang, _penyebutKurangSatu);

    /// <summary>The exact fraction, for example <c>7/9</c>; a whole number without a denominator.</summary>
    public override string ToString() =>
        Penyebut.IsOne ? Pembilang.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Pembilang}/{Penyebut}");

    /// <summary>Sum.</summary>
    public static Pecahan operator +(Pecahan kiri, Pecahan kanan) => new((kiri.Pembilang * kanan.Penyebut) + (kanan.Pembilang * kiri.Penyebut), kiri.Penyebut * kanan.Penyebut);

    /// <summary>Difference.</summary>
    public static Pecahan operator -(Pecahan kiri, Pecahan kanan) => new((kiri.Pembilang * kanan.Penyebut) - (kanan.Pembilang * kiri.Penyebut), kiri.Penyebut * kanan.Penyebut);

    /// <summary>Product.</summary>
    public static Pecahan operator *(Pecahan kiri, Pecahan kanan) => new(kiri.Pembilang * kanan.Pembilang, kiri.Penyebut * kanan.Penyebut);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Pecahan operator /(Pecahan kiri, Pecahan kanan) => new(kiri.Pembilang * kanan.Penyebut, kiri.Penyebut * kanan.Pembilang);

    /// <summary>Same value.</summary>
    public static bool operator ==(Pecahan kiri, Pecahan kanan) => kiri.Equals(kanan);

    /// <summary>Other value.</summary>
    public static bool operator !=(Pecahan kiri, Pecahan kanan) => !kiri.Equals(kanan);

    /// <summary>Less.</summary>
    public static bool operator <(Pecahan kiri, Pecahan kanan) => kiri.CompareTo(kanan) < 0;

    /// <summary>Greater.</summary>
    public static bool operator >(Pecahan kiri, Pecahan kanan) => kiri.CompareTo(kanan) > 0;

    /// <summary>Less or same.</summary>
    public static bool operator <=(Pecahan kiri, Pecahan kanan) => kiri.CompareTo(kanan) <= 0;

    /// <summary>Greater or same.</summary>
    public static bool operator >=(Pecahan kiri, Pecahan kanan) => kiri.CompareTo(kanan) >= 0;

    // By halves: the denominator of a sum grows with every addend, and one after the other each addition would be with the longest.
    private static Pecahan Jumlah(ReadOnlySpan<Pecahan> nilai) =>
        nilai.Length == 1 ? nilai[0] : Jumlah(nilai[..(nilai.Length / 2)]) + Jumlah(nilai[(nilai.Length / 2)..]);

    // The size without its sign, in units of the last decimal.
    private BigInteger Dibulatkan(int digit)
    {
        var hasil = BigInteger.DivRem(BigInteger.Abs(Pembilang) * BigInteger.Pow(10, digit), Penyebut, out var sisa);
        var banding = (sisa * 2).CompareTo(Penyebut);
        return banding > 0 || banding == 0 && !hasil.IsEven ? hasil + 1 : hasil;
    }

    private static decimal Dengan(BigInteger angka, int digit, bool negatif)
    {
        if (angka > TerbesarDecimal)
        {
            throw new OverflowException("The value does not fit a decimal.");
        }

        var topeng = new BigInteger(uint.MaxValue);
        return new decimal((int)(uint)(angka & topeng), (int)(uint)((angka >> 32) & topeng), (int)(uint)(angka >> 64), negatif, (byte)digit);
    }
}
