using System.Globalization;
using System.Text;

namespace Spm.Workbooks.Tests;

/// <summary>Short numbers, which are read eight bytes at a time where there are so many and one by one where not.</summary>
public class AngkaPendekTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("7", "7")]
    [InlineData("-0", "0")]
    [InlineData("-45", "-45")]
    [InlineData("007", "7")]
    [InlineData("1234567", "1234567")]
    [InlineData("12345678", "12345678")]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("-999999999999999", "-999999999999999")]
    [InlineData("1.50", "1.5")]
    [InlineData("10.0", "10")]
    [InlineData("0.05", "0.05")]
    [InlineData("-0.00", "0")]
    [InlineData("1234567.7654321", "1234567.7654321")]
    [InlineData("12345678.7654321", "12345678.7654321")]
    [InlineData("1.23456789012345", "1.23456789012345")]
    [InlineData("0.00000000000001", "0.00000000000001")]
    public void Number_of_up_to_fifteen_digits_is_read_to_its_end(string teks, string harap)
    {
        foreach (var sesudah in new[] { "", "<", "</v></c><c r=\"A1\">" })
        {
            var s = Encoding.UTF8.GetBytes($"<v>{teks}{sesudah}");
            Assert.Equal(3 + teks.Length, AngkaPendek.Baca(s, 3, out var angka));
            Assert.True(angka.Ada);
            Assert.Equal(harap, angka.Nilai.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("-.5")]
    [InlineData("+5")]
    [InlineData(" 5")]
    [InlineData("--5")]
    [InlineData("x")]
    [InlineData("1234567890123456")]
    [InlineData("1.234567890123456")]
    [InlineData("12345678901234567890123456789")]
    public void Anything_else_is_no_short_number(string teks)
    {
        foreach (var sesudah in new[] { "", "<", "</v></c><c r=\"A1\">" })
        {
            Assert.Equal(-1, AngkaPendek.Baca(Encoding.UTF8.GetBytes($"<v>{teks}{sesudah}"), 3, out var angka));
            Assert.False(angka.Ada);
        }
    }

    [Theory]
    [InlineData("1E5")]
    [InlineData("1/2")]
    [InlineData("1:2")]
    [InlineData("1.2.3")]
    [InlineData("1 ")]
    [InlineData("1\u00A0")]
    public void What_follows_the_digits_is_not_read(string teks)
    {
        foreach (var sesudah in new[] { "", "</v></c><c r=\"A1\">" })
        {
            var akhir = AngkaPendek.Baca(Encoding.UTF8.GetBytes(teks + sesudah), 0, out _);
            Assert.Equal(teks.StartsWith("1.2", StringComparison.Ordinal) ? 3 : 1, akhir);
        }
    }

    [Fact]
    public void Numbers_by_chance_are_what_decimal_makes_of_them()
    {
        // Reproducible chance, nothing secret.
#pragma warning disable CA5394
        var acak = new Random(3);
        for (var n = 0; n < 50_000; n++)
        {
            var digit = acak.NextInt64((long)Math.Pow(10, acak.Next(1, 16))).ToString(CultureInfo.InvariantCulture);
            var teks = (acak.Next(3) == 0 ? "-" : "") + (digit.Length > 1 && acak.Next(2) == 0 ? digit.Insert(acak.Next(1, digit.Length), ".") : digit);
            var s = Encoding.UTF8.GetBytes(teks + new string('<', acak.Next(12)));
#pragma warning restore CA5394
            Assert.Equal(teks.Length, AngkaPendek.Baca(s, 0, out var angka));
            Assert.Equal(AngkaSel.TanpaNolEkor(decimal.Parse(teks, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture), angka.Nilai.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("0.9999999999999999", "1")]
    [InlineData("99.99999999999999999", "100")]
    [InlineData("0.00000099999999999999999", "0.000001")]
    [InlineData("12.000000000000002", "12")]
    [InlineData("12.3499999999999996", "12.35")]
    [InlineData("-0.30000000000000004", "-0.3")]
    [InlineData("1E-3", "0.001")]
    [InlineData("1E-40", "0")]
    public void Longer_number_is_rounded_to_fifteen_digits_and_ends_without_zeros(string teks, string harap)
    {
        Assert.True(AngkaSel.TryBaca(Encoding.UTF8.GetBytes(teks), out var nilai));
        Assert.Equal(harap, nilai!.Value.ToString(CultureInfo.InvariantCulture));
    }
}
