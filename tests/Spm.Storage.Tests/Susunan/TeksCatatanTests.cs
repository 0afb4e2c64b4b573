namespace Spm.Storage.Tests;

public class TeksCatatanTests
{
    [Theory]
    [InlineData("Salah slot", true)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    [InlineData("dua\nbaris", false)]
    [InlineData("\u001b[2J", false)]
    [InlineData("kanan\u202Ekiri", false)]
    [InlineData("sepuluh karakter lebih", false)]
    public void Who_and_why_are_one_line_that_says_something(string teks, bool sah) => Assert.Equal(sah, TeksCatatan.Sah(teks, terpanjang: 10));

    [Theory]
    [InlineData("NIK 3601990101900001.", false)]
    [InlineData("36019901019000011", false)]
    [InlineData("warga 36.01.99.010190.0001", false)]
    [InlineData("3601 9901 0190 0001", false)]
    [InlineData("nomor 2026-01-12 0900 0001", true)]
    [InlineData("360199010190001 dan 1", true)]
    public void Who_and_why_have_no_nik_in_them(string teks, bool sah) => Assert.Equal(sah, TeksCatatan.Sah(teks, terpanjang: 100));
}
