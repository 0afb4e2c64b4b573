using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Spm.Domain.Tests;

/// <summary>Laws of <see cref="Pecahan"/>, against plain arithmetic on <see cref="BigInteger"/>.</summary>
public class PecahanSifatTests
{
    private static readonly Config Banyak = Config.QuickThrowOnFailure.WithMaxTest(1000);

    // Small ones meet each other often (ties, cancelling); large ones leave the range of long and decimal.
    private static readonly Gen<BigInteger> Bulat = Gen.OneOf(
        Gen.Choose(-30, 30).Select(n => (BigInteger)n),
        Gen.Choose(int.MinValue, int.MaxValue).Two().Select(d => ((BigInteger)d.Item1 << 31) + d.Item2),
        Gen.Choose(int.MinValue, int.MaxValue).Three().Select(d => ((BigInteger)d.Item1 << 80) + ((BigInteger)d.Item2 << 40) + d.Item3));

    private static readonly Gen<(BigInteger Atas, BigInteger Bawah)> Bagian =
        from atas in Bulat
        from bawah in Bulat
        select (atas, bawah.IsZero ? BigInteger.One : bawah);

    [Fact]
    public void Arithmetic_equals_cross_multiplication() => Periksa(
        from a in Bagian
        from b in Bagian
        select (a, b),
        d =>
        {
            var ((p, q), (r, s)) = d;
            var (x, y) = (new Pecahan(p, q), new Pecahan(r, s));
            return Sama(x + y, (p * s) + (r * q), q * s)
                && Sama(x - y, (p * s) - (r * q), q * s)
                && Sama(x * y, p * r, q * s)
                && (r.IsZero || Sama(x / y, p * s, q * r));
        });

    [Fact]
    public void Every_fraction_is_in_lowest_terms_above_a_positive_denominator() => Periksa(
        Bagian,
        d =>
        {
            var nilai = new Pecahan(d.Atas, d.Bawah);
            return nilai.Penyebut.Sign > 0 && BigInteger.GreatestCommonDivisor(nilai.Pembilang, nilai.Penyebut).IsOne && Sama(nilai, d.Atas, d.Bawah);
        });

    [Fact]
    public void Order_and_equality_are_those_of_the_values() => Periksa(
        from a in Bagian
        from b in Bagian
        select (new Pecahan(a.Atas, a.Bawah), new Pecahan(b.Atas, b.Bawah)),
        d =>
        {
            var (x, y) = d;
            var tanda = (x - y).Pembilang.Sign;
            return Math.Sign(x.CompareTo(y)) == tanda && x < y == tanda < 0 && x > y == tanda > 0 && x <= y == tanda <= 0 && x >= y == tanda >= 0
                && x == y == (tanda == 0) && x != y == (tanda != 0) && (tanda != 0 || x.GetHashCode() == y.GetHashCode());
        });

    [Fact]
    public void Text_reads_back_as_the_same_fraction() => Periksa(Bagian, d =>
    {
        var nilai = new Pecahan(d.Atas, d.Bawah);
        return Pecahan.Parse(nilai.ToString()) == nilai;
    });

    [Fact]
    public void Decimal_output_lies_within_half_a_unit_of_the_26th_decimal() => Periksa(
        from bawah in Bulat
        from permil in Gen.Choose(0, 100_000)
        from geser in Gen.Choose(0, 1000)
        select new Pecahan((BigInteger.Abs(bawah) * permil / 1000) + geser, BigInteger.Abs(bawah) + 11 + geser),
        nilai =>
        {
            var selisih = Pecahan.Dari(nilai.KeDecimal()) - nilai;
            var setengah = new Pecahan(1, 2 * BigInteger.Pow(10, 26));
            return selisih <= setengah && Pecahan.Nol - selisih <= setengah;
        });

    [Fact]
    public void Fraction_of_a_decimal_is_exact() => Periksa(
        from rendah in Gen.Choose(int.MinValue, int.MaxValue)
        from tengah in Gen.Choose(int.MinValue, int.MaxValue)
        from tinggi in Gen.Choose(int.MinValue, int.MaxValue)
        from negatif in Gen.Elements(true, false)
        from digit in Gen.Choose(0, 28)
        select new decimal(rendah, tengah, tinggi, negatif, (byte)digit),
        nilai =>
        {
            var angka = BigInteger.Parse(nilai.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
            return Sama(Pecahan.Dari(nilai), angka, BigInteger.Pow(10, nilai.Scale));
        });

    [Fact]
    public void Mean_times_count_is_the_sum() => Periksa(
        Bagian.NonEmptyListOf().Resize(15),
        daftar =>
        {
            Pecahan[] nilai = [.. daftar.Select(d => new Pecahan(d.Atas, d.Bawah))];
            return Pecahan.Rerata(nilai)!.Value * new Pecahan(nilai.Length, 1) == nilai.Aggregate((a, b) => a + b);
        });

    private static bool Sama(Pecahan nilai, BigInteger atas, BigInteger bawah) => nilai.Pembilang * bawah == atas * nilai.Penyebut;

    private static void Periksa<T>(Gen<T> gen, Func<T, bool> sifat) => Prop.ForAll(gen.ToArbitrary(), sifat).Check(Banyak);
}
