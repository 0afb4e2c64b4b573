using static Spm.Workbooks.Tests.TemplateUji;

namespace Spm.Workbooks.Tests;

/// <summary>What stands beside the two figures of a row and follows from them: compared, never used.</summary>
public class AngkaTertulisTests
{
    [Theory]
    [InlineData("A Penerima", "I2", "199", "SPM-226")]
    [InlineData("A Penerima", "J2", "81", "SPM-227")]
    [InlineData("B Mutu", "G3", "3", "SPM-326")]
    [InlineData("B Mutu", "H3", "85", "SPM-327")]
    [InlineData("C Anggaran", "E2", "95", "SPM-427")]
    public void Typed_rest_or_percentage_that_does_not_follow_from_the_figures_is_a_warning(string lembar, string sel, string nilai, string kode)
    {
        var uji = Terisi();
        uji[lembar, sel] = Angka(nilai);
        PeriksaTemuan.Ada(uji.Nilai(), $"{kode} {lembar}!{sel}");
    }

    [Fact]
    public void Warning_shows_what_was_typed_and_what_was_computed()
    {
        var uji = Terisi();
        uji["A Penerima", "J3"] = Teks("97%");
        var temuan = Assert.Single(uji.Nilai().Temuan);
        Assert.Equal("Kolom 'Persen' berisi '97%', padahal hasil hitungnya 80,1 persen; yang dipakai hasil hitungnya.", temuan.Pesan);
    }

    [Theory]
    [InlineData("80.1")]
    [InlineData("80")]
    [InlineData("0.801")]
    [InlineData("0.8")]
    [InlineData("80.10000000000001")]
    public void Percentage_may_be_a_share_and_may_be_rounded(string nilai)
    {
        var uji = Terisi();
        uji["A Penerima", "J3"] = Angka(nilai);
        PeriksaTemuan.Ada(uji.Nilai());
    }

    [Theory]
    [InlineData("80,1%")]
    [InlineData("80,1")]
    [InlineData("80 %")]
    [InlineData("kira-kira 80")]
    [InlineData("-")]
    public void Percentage_may_be_text_and_text_that_is_none_is_passed_over(string teks)
    {
        var uji = Terisi();
        uji["A Penerima", "J3"] = Teks(teks);
        PeriksaTemuan.Ada(uji.Nilai());
    }

    [Fact]
    public void Formula_without_a_stored_result_or_with_an_error_is_passed_over()
    {
        var uji = Terisi();
        uji["A Penerima", "I2"] = Rumus("G2-H2");
        uji["A Penerima", "J2"] = Galat("#DIV/0!");
        PeriksaTemuan.Ada(uji.Nilai());
    }

    [Fact]
    public void Stored_result_of_a_formula_that_was_not_computed_again_is_compared_too()
    {
        var uji = Terisi();
        uji["A Penerima", "I2"] = Rumus("G2-H2", "150");
        PeriksaTemuan.Ada(uji.Nilai(), "SPM-226 A Penerima!I2");
    }

    [Fact]
    public void Formulas_alone_make_no_row()
    {
        var uji = Terisi();
        uji["C Anggaran", "E9"] = Rumus("IF(C9>0,D9/C9*100,\"\")", "");
        uji["B Mutu", "G20"] = Angka(0);
        PeriksaTemuan.Ada(uji.Nilai());
    }

    [Fact]
    public void More_served_than_owed_leaves_nothing_and_a_hundred_percent()
    {
        var uji = Terisi();
        uji["A Penerima", "H2"] = Angka(1200);
        uji["A Penerima", "I2"] = Angka(0);
        uji["A Penerima", "J2"] = Angka(100);
        PeriksaTemuan.Ada(uji.Nilai(), "SPM-221 A Penerima!H2");
    }
}
