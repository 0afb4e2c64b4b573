using System.Numerics;

namespace Spm.Domain.Tests;

public class PecahanTests
{
    [Fact]
    public void Is_kept_in_lowest_terms_with_the_sign_above()
    {
        var nilai = new Pecahan(6, -8);

        Assert.Equal(-3, nilai.Pembilang);
        Assert.Equal(4, nilai.Penyebut);
    }

    [Fact]
    public void Default_is_zero()
    {
        Assert.Equal(new Pecahan(0, 7), default);
        Assert.Equal(BigInteger.One, default(Pecahan).Penyebut);
        Assert.Equal("0", default(Pecahan).ToString());
    }

    [Fact]
    public void Denominator_0_and_division_by_0_throw()
    {
        Assert.Throws<DivideByZeroException>(() => new Pecahan(1, 0));
        Assert.Throws<DivideByZeroException>(() => Pecahan.Seratus / Pecahan.Nol);
    }

    [Theory]
    [InlineData("7/9", "0.77777777777777777777777778")]
    [InlineData("200/3", "66.66666666666666666666666667")]
    [InlineData("-1/3", "-0.33333333333333333333333333")]
    [InlineData("100", "100")]
    [InlineData("1/8", "0.125")]
    [InlineData("123456789012345678901234567", "123456789012345678901234567")]
    public void Decimal_output_has_at_most_26_decimals_without_trailing_zeros(string pecahan, string keluaran) =>
        Assert.Equal(keluaran, Pecahan.Parse(pecahan).KeDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Half_of_the_last_digit_is_rounded_to_even()
    {
        var setengah = BigInteger.Pow(10, 26) * 2;

        Assert.Equal(0m, new Pecahan(1, setengah).KeDecimal());
        Assert.Equal(2e-26m, new Pecahan(3, setengah).KeDecimal());
    }

    [Fact]
    public void Value_that_rounds_to_zero_has_no_sign() =>
        Assert.False(decimal.IsNegative(new Pecahan(-1, BigInteger.Pow(10, 40)).KeDecimal()));

    [Fact]
    public void Value_that_does_not_fit_a_decimal_overflows() =>
        Assert.Throws<OverflowException>(() => new Pecahan(BigInteger.Pow(10, 30), 3).KeDecimal());

    [Theory]
    [InlineData("2377/3", "792.3333333333333333333333333")]
    [InlineData("2378/3", "792.6666666666666666666666667")]
    [InlineData("10000/3", "3333.3333333333333333333333333")]
    [InlineData("-6100012300/7", "-871430328.5714285714285714286")]
    public void Large_value_has_fewer_decimals_rather_than_none(string pecahan, string keluaran) =>
        Assert.Equal(keluaran, Pecahan.Parse(pecahan).KeDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1/2/3")]
    [InlineData("1,5")]
    [InlineData(" 1/2")]
    [InlineData("１/２")]
    public void Text_that_is_no_fraction_is_rejected(string? teks)
    {
        Assert.False(Pecahan.TryParse(teks, out _));
        Assert.Throws<FormatException>(() => Pecahan.Parse(teks!));
    }

    [Fact]
    public void Mean_of_nothing_is_null() => Assert.Null(Pecahan.Rerata([]));

    [Fact]
    public void Smaller_one_is_found_on_either_side()
    {
        Assert.Equal(Pecahan.Nol, Pecahan.Terkecil(Pecahan.Nol, Pecahan.Seratus));
        Assert.Equal(Pecahan.Nol, Pecahan.Terkecil(Pecahan.Seratus, Pecahan.Nol));
    }
}
