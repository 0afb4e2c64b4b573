using System.Text;

namespace Spm.Workbooks.Tests;

public class SamaranTests
{
    private const string Nik = "3601990101900001";

    [Theory]
    [InlineData("NIK # a.n. warga")]
    [InlineData("#")]
    [InlineData("lihat #. Selesai")]
    [InlineData("No.#")]
    [InlineData("(#;#)")]
    [InlineData("a 12 # 1234567890123 # z9")]
    public void Sixteen_digits_in_a_row_are_masked_in_texts_and_in_bytes(string pola)
    {
        var teks = pola.Replace("#", Nik, StringComparison.Ordinal);
        Assert.Equal(pola.Replace("#", "••••••••••••••••", StringComparison.Ordinal), Samaran.Dalam(teks));
        Assert.Equal((pola.Replace("#", "0000000000000000", StringComparison.Ordinal), true), Timpa(teks));
    }

    [Theory]
    [InlineData("")]
    [InlineData("360199010190001")]
    [InlineData("36019901019000011")]
    [InlineData("0.3601990101900001")]
    [InlineData("3601990101900001.5")]
    [InlineData("3.6 E15 dan 1.5E+16 dan 2.25E-15")]
    [InlineData("{6601AD3F-0000-4000-8000-123456789012}")]
    public void Other_numbers_stay(string teks)
    {
        Assert.Same(teks, Samaran.Dalam(teks));
        Assert.Equal((teks, false), Timpa(teks));
    }

    [Theory]
    [InlineData("<v>3.601990101900001E15</v>", "<v>0.000000000000000E15</v>")]
    [InlineData("<v>3.6019901019E+15</v>", "<v>0.0000000000E+15</v>")]
    public void Numbers_stored_with_an_exponent_lose_their_digits(string isi, string samar) => Assert.Equal((samar, true), Timpa(isi));

    [Fact]
    public void Masking_bytes_again_changes_nothing() => Assert.Equal(("<t>0000000000000000</t>", false), Timpa("<t>0000000000000000</t>"));

    private static (string Isi, bool Berubah) Timpa(string teks)
    {
        var isi = Encoding.UTF8.GetBytes(teks);
        var berubah = Samaran.Timpa(isi);
        return (Encoding.UTF8.GetString(isi), berubah);
    }
}
