namespace Spm.Domain.Tests;

public class PeriodeTests
{
    [Fact]
    public void Every_quarter_reads_back() => Assert.All(
        from tahun in Enumerable.Range(2018, 82) from triwulan in Enumerable.Range(1, 4) select new Periode(tahun, triwulan),
        p => Assert.Equal(p, Periode.Parse(p.ToString())));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2025-tw4")]
    [InlineData("2025-TW0")]
    [InlineData("2025-TW5")]
    [InlineData("2025-TW44")]
    [InlineData("2025TW4")]
    [InlineData("2025_TW4")]
    [InlineData("2025-TW4 ")]
    [InlineData(" 2025-TW4")]
    [InlineData("2017-TW4")]
    [InlineData("2100-TW1")]
    [InlineData("+025-TW1")]
    [InlineData("202\0-TW1")]
    [InlineData("２０２５-TW4")]
    [InlineData("2025-TW４")]
    [InlineData("..")]
    public void Other_texts_are_rejected(string? teks)
    {
        Assert.False(Periode.TryParse(teks, out var periode));
        Assert.Equal(default, periode);
        Assert.Throws<FormatException>(() => Periode.Parse(teks!));
    }

    [Theory]
    [InlineData(2017, 1)]
    [InlineData(2100, 1)]
    [InlineData(2025, 0)]
    [InlineData(2025, 5)]
    public void Parts_out_of_range_throw(int tahun, int triwulan) => Assert.Throws<ArgumentOutOfRangeException>(() => new Periode(tahun, triwulan));

    [Theory]
    [InlineData(1, "2024-01-01", "2024-03-31")]
    [InlineData(2, "2024-04-01", "2024-06-30")]
    [InlineData(3, "2024-07-01", "2024-09-30")]
    [InlineData(4, "2024-10-01", "2024-12-31")]
    public void Quarter_has_its_first_and_last_day(int triwulan, string awal, string akhir)
    {
        var periode = new Periode(2024, triwulan);

        Assert.Equal(Tanggal(awal), periode.Awal);
        Assert.Equal(Tanggal(akhir), periode.Akhir);
        Assert.Equal(periode, Periode.Dari(periode.Awal));
        Assert.Equal(periode, Periode.Dari(periode.Akhir));
    }

    [Fact]
    public void Quarter_has_its_roman_numeral() =>
        Assert.Equal(["I", "II", "III", "IV"], Enumerable.Range(1, 4).Select(t => new Periode(2025, t).TriwulanRomawi));

    [Fact]
    public void Quarter_before_it_stays_within_the_year()
    {
        Assert.Null(new Periode(2025, 1).SebelumnyaDalamTahun);
        Assert.Equal(new Periode(2025, 3), new Periode(2025, 4).SebelumnyaDalamTahun);
    }

    [Fact]
    public void Quarters_are_ordered_by_time() => Assert.Equal(
        ["2024-TW4", "2025-TW1", "2025-TW2"], new[] { new Periode(2025, 2), new Periode(2024, 4), new Periode(2025, 1) }.Order().Select(p => p.ToString()));

    private static DateOnly Tanggal(string teks) => DateOnly.Parse(teks, System.Globalization.CultureInfo.InvariantCulture);
}
