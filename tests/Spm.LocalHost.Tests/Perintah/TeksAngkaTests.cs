using Spm.Domain;

namespace Spm.LocalHost.Tests;

public sealed class TeksAngkaTests
{
    [Theory]
    [InlineData("80", "80,00", "80,00")]
    [InlineData("1605/20", "80,25", "80,25")]
    [InlineData("200/3", "66,67", "66,67 (tepatnya 66,6666666666…)")]
    [InlineData("80125/1000", "80,13", "80,13 (tepatnya 80,125)")]
    [InlineData("99996/1000", "<100,00", "<100,00 (tepatnya 99,996)")]
    [InlineData("89999/1000", "<90,00", "<90,00 (tepatnya 89,999)")]
    [InlineData("500000000000001/10000000000000", "50,00", "50,00")]
    [InlineData("999999999999999/10000000000000", "<100,00", "<100,00 (tepatnya 99,9999999999…)")]
    [InlineData("0", "0,00", "0,00")]
    public void A_percent_is_shown_as_in_the_rekap_and_exactly_where_that_hides_something(string nilai, string rekap, string tepat)
    {
        var pecahan = Pecahan.Parse(nilai);

        Assert.Equal((rekap, tepat), (TeksAngka.Persen(pecahan, AturanCapaian.Permendagri59), TeksAngka.PersenTepat(pecahan, AturanCapaian.Permendagri59)));
    }

    [Fact]
    public void Figures_have_dots_between_thousands_and_a_decimal_comma() => Assert.Equal("1.234.567,5", TeksAngka.Angka(1_234_567.50m));
}
