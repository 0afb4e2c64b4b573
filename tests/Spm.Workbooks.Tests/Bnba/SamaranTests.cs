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
    [InlineData("#.0")]
    [InlineData("<v>#.0</v>")]
    [InlineData("#.5")]
    [InlineData("1.# Budi")]
    [InlineData("<t>1.#</t>")]
    [InlineData("10.# Budi")]
    [InlineData("1.0.# Budi")]
    [InlineData("<v>1.# Budi</v>")]
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
    [InlineData("3.6 E15 dan 1.5E+16 dan 2.25E-15")]
    [InlineData("{6601AD3F-0000-4000-8000-123456789012}")]
    public void Other_numbers_stay(string teks)
    {
        Assert.Same(teks, Samaran.Dalam(teks));
        Assert.Equal((teks, false), Timpa(teks));
    }

    [Theory]
    [InlineData("<v>0.1234567890123456</v>")]
    [InlineData("<v>-0.1234567890123456</v>")]
    [InlineData("A1*0.1234567890123456")]
    [InlineData("<v>4.4000000000000004</v>")]
    [InlineData("<x:v>-1.1000000000000001</x:v>")]
    [InlineData("<v>1.2345678901234567E-5</v>")]
    public void Decimals_of_stored_figures_stay(string isi) => Assert.Equal((isi, false), Timpa(isi));

    [Fact]
    public void Digits_behind_a_point_are_masked_in_texts() => Assert.Equal("0.•••••••••••••••• Budi", Samaran.Dalam($"0.{Nik} Budi"));

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
