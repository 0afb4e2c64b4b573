using System.Globalization;

namespace Spm.Workbooks.Tests;

public class AngkaTeksTests
{
    [Theory]
    [InlineData("25 unit", "unit")]
    [InlineData("9.500 Orang", "Orang")]
    [InlineData("12org.", "org")]
    [InlineData(" 3 Paket ", "Paket")]
    [InlineData("12", null)]
    [InlineData("12 ribu", null)]
    [InlineData("Rp 1.500", null)]
    [InlineData("unit", null)]
    public void Unit_behind_a_number_is_told(string teks, string? satuan) => Assert.Equal(satuan, AngkaTeks.Satuan(teks));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("12", "12")]
    [InlineData("007", "7")]
    [InlineData("12345", "12345")]
    [InlineData("12.345", "12345")]
    [InlineData("12.000", "12000")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("-1.234", "-1234")]
    [InlineData("\u221212", "-12")]
    [InlineData("+12", "12")]
    [InlineData(" 12.345 ", "12345")]
    [InlineData("\u00A012.345\u00A0", "12345")]
    [InlineData("1.234,00", "1234")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1,5", "1.5")]
    [InlineData("0,123", "0.123")]
    [InlineData("1234,567", "1234.567")]
    [InlineData("12,00", "12")]
    public void Indonesian_reading_counts(string teks, string nilai) => Assert.Equal(new BacaanAngka(Desimal(nilai), null), AngkaTeks.Baca(teks));

    [Theory]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1,234.50", "1234.5")]
    [InlineData("12.5", "12.5")]
    [InlineData("0.500", "0.5")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("1.2345", "1.2345")]
    public void English_reading_counts_where_there_is_no_Indonesian_one(string teks, string nilai) =>
        Assert.Equal(new BacaanAngka(Desimal(nilai), null), AngkaTeks.Baca(teks));

    [Theory]
    [InlineData("12 org", "12")]
    [InlineData("12org.", "12")]
    [InlineData("390 KK", "390")]
    [InlineData("1.250 Orang", "1250")]
    [InlineData("3 paket", "3")]
    [InlineData("Rp12.000", "12000")]
    [InlineData("Rp. 1.500.000,-", "1500000")]
    [InlineData("Rp 1.500.000,50", "1500000.5")]
    public void Currency_and_units_that_are_counted_in_reports_do_not_matter(string teks, string nilai) =>
        Assert.Equal(new BacaanAngka(Desimal(nilai), null), AngkaTeks.Baca(teks));

    [Theory]
    [InlineData("-", true)]
    [InlineData(" -- ", true)]
    [InlineData("\u2013", true)]
    [InlineData("-1", false)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    public void Strokes_stand_for_a_blank_cell(string teks, bool kosong) => Assert.Equal(kosong, AngkaTeks.TandaKosong(teks));

    [Theory]
    [InlineData("1,234", "1.234", "1234")]
    [InlineData("12,345", "12.345", "12345")]
    [InlineData("12,000", "12", "12000")]
    [InlineData("-1,234", "-1.234", "-1234")]
    public void Decimal_comma_that_may_be_a_thousands_comma_has_two_readings(string teks, string nilai, string lain) =>
        Assert.Equal(new BacaanAngka(Desimal(nilai), Desimal(lain)), AngkaTeks.Baca(teks));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("banyak")]
    [InlineData("12 ribu")]
    [InlineData("1,5 juta")]
    [InlineData("12 lusin")]
    [InlineData("org 12")]
    [InlineData("12 13 org")]
    [InlineData("97%")]
    [InlineData("1.23.456")]
    [InlineData("1,23,4")]
    [InlineData("1.234.5")]
    [InlineData("12 345")]
    [InlineData("--1")]
    [InlineData("1e3")]
    [InlineData("١٢")]
    [InlineData("99999999999999999999999999999999999")]
    public void Anything_else_is_no_number(string teks) => Assert.Equal(default, AngkaTeks.Baca(teks));

    [Fact]
    public void Every_whole_number_written_the_Indonesian_way_reads_back()
    {
        var acak = new Random(36);
        for (var i = 0; i < 2000; i++)
        {
            var nilai = acak.NextInt64(0, 1_000_000_000_000);
            var teks = nilai.ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', '.');
            Assert.Equal(new BacaanAngka(nilai, null), AngkaTeks.Baca(teks));
        }
    }

    private static decimal Desimal(string teks) => decimal.Parse(teks, CultureInfo.InvariantCulture);
}
