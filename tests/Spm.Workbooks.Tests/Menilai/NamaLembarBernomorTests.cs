using static Spm.Workbooks.Tests.TemplateUji;

namespace Spm.Workbooks.Tests;

public class NamaLembarBernomorTests
{
    [Theory]
    [InlineData("3601990101900001")]
    [InlineData("KK 36.01.99.010190.0001")]
    public void A_sheet_named_by_a_number_like_a_NIK_rejects_the_workbook_without_repeating_it(string nama)
    {
        var uji = Terisi().TambahLembar(nama, ["a"]);
        var hasil = uji.Nilai();
        var temuan = Assert.Single(hasil.Temuan);
        Assert.Equal("SPM-168", temuan.Kode);
        Assert.False(hasil.Diterima || hasil.Terbaca);
        Assert.DoesNotContain(nama[^4..], temuan.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_named_by_a_time_is_no_such_thing() => Assert.True(Terisi().TambahLembar("20250115103000", ["a"]).Nilai().Diterima);
}
