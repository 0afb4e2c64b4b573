namespace Spm.Domain.Tests;

public class AturanPermendagri59Tests
{
    private static readonly AturanCapaian Aturan = AturanCapaian.Permendagri59;

    [Fact]
    public void Is_named_and_versioned_with_its_legal_source()
    {
        Assert.Equal("SPM 80/20 Permendagri 59/2021", Aturan.Nama);
        Assert.Equal("2021.1", Aturan.Versi);
        Assert.Contains("Permendagri 59/2021", Aturan.DasarHukum, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_make_one() => Assert.Equal(new Pecahan(1, 1), Aturan.BobotPenerima + Aturan.BobotMutu);

    [Fact]
    public void Bands_go_down_to_0_without_repeating()
    {
        Assert.Equal([100, 90, 80, 70, 60, 0], Aturan.DaftarKategori.Select(k => k.BatasBawah.KeDecimal()));
        Assert.Equal(6, Aturan.DaftarKategori.Select(k => k.Nama).Distinct().Count());
    }

    [Fact]
    public void Only_the_band_that_one_third_party_shows_is_unverified() =>
        Assert.Equal(["Tuntas Pratama"], Aturan.DaftarKategori.Where(k => !k.Terverifikasi).Select(k => k.Nama));

    [Fact]
    public void Every_remark_has_a_source_and_the_assumed_rules_are_marked()
    {
        Assert.All(Aturan.Catatan, c => Assert.NotEmpty(c.Sumber));
        foreach (var aturan in new[] { "dibatasi paling tinggi 100", "tidak berlaku", "rata-rata persentase baris mutu", "bobot sama", "tidak dibulatkan", "Tuntas Pratama" })
        {
            Assert.Contains(Aturan.Catatan, c => !c.Terverifikasi && c.Teks.Contains(aturan, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("100", "Tuntas Paripurna")]
    [InlineData("99.996", "Tuntas Utama")]
    [InlineData("90", "Tuntas Utama")]
    [InlineData("89.9999999999", "Tuntas Madya")]
    [InlineData("80", "Tuntas Madya")]
    [InlineData("79.99", "Tuntas Pratama")]
    [InlineData("70", "Tuntas Pratama")]
    [InlineData("60", "Tuntas Muda")]
    [InlineData("59.999", "Belum Tuntas")]
    [InlineData("0", "Belum Tuntas")]
    public void Band_is_that_of_the_unrounded_value(string indeks, string kategori) =>
        Assert.Equal(kategori, Aturan.NamaKategori(Pecahan.Dari(decimal.Parse(indeks, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void No_index_has_no_band() => Assert.Null(Aturan.NamaKategori(null));

    [Fact]
    public void Index_below_every_band_is_a_fault() => Assert.Throws<ArgumentOutOfRangeException>(() => Aturan.NamaKategori(new Pecahan(-1, 10)));

    [Theory]
    [InlineData(2019, false)]
    [InlineData(2021, false)]
    [InlineData(2022, true)]
    [InlineData(2026, true)]
    public void It_holds_from_the_first_full_year_of_the_regulation_on(int tahun, bool berlaku) => Assert.Equal(berlaku, AturanCapaian.Permendagri59.Berlaku(new Periode(tahun, 1)));
}
