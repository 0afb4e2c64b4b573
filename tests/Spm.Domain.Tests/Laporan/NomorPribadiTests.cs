namespace Spm.Domain.Tests;

public class NomorPribadiTests
{
    [Theory]
    [InlineData("3601990101900001", "xxxxxxxxxxxxxxxx")]
    [InlineData("laporan 3601990101900001 Budi.xlsx", "laporan xxxxxxxxxxxxxxxx Budi.xlsx")]
    [InlineData("2025-TW4/36.01/kesehatan/36.01.99.010190.0001.xlsx", "2025-TW4/36.01/kesehatan/xx.xx.xx.xxxxxx.xxxx.xlsx")]
    [InlineData("360199 010190 0001", "xxxxxx xxxxxx xxxx")]
    [InlineData("360199-010190_0001-2025", "xxxxxx-xxxxxx_xxxx-2025")]
    [InlineData("2025-3601990101900001", "2025-xxxxxxxxxxxxxxxx")]
    [InlineData("3601990101900001,3601990101900002", "xxxxxxxxxxxxxxxx,xxxxxxxxxxxxxxxx")]
    [InlineData("0000000000000000", "xxxxxxxxxxxxxxxx")]
    public void A_number_of_16_digits_is_seen_and_masked(string teks, string samar)
    {
        Assert.True(NomorPribadi.Ada(teks));
        Assert.Equal(samar, NomorPribadi.Samarkan(teks));
        Assert.False(NomorPribadi.Ada(samar));
    }

    [Theory]
    [InlineData("")]
    [InlineData("laporan.xlsx")]
    [InlineData("laporan-20250115103000.xlsx")]
    [InlineData("laporan 2025-01-15 10.30.00 (2).xlsx")]
    [InlineData("2025-01-15 10.30.00 36.xlsx")]
    [InlineData("20250115103000123.xlsx")]
    [InlineData("2025-TW4/36.01/kesehatan/20250115103000.xlsx")]
    [InlineData("3601 -- 990101900001")]
    [InlineData("360199/0101900001")]
    public void Times_codes_and_other_numbers_are_none(string teks)
    {
        Assert.False(NomorPribadi.Ada(teks));
        Assert.Equal(teks, NomorPribadi.Samarkan(teks));
    }

    [Fact]
    public void An_upload_with_such_a_name_is_no_address()
    {
        Assert.False(AlamatUnggahan.TryParse("2025-TW4/36.01/kesehatan/3601990101900001.xlsx", out _, out var salah));
        Assert.Equal(SalahAlamat.NomorPribadi, salah);
        Assert.True(AlamatUnggahan.TryParse("2025-TW4/36.01/kesehatan/laporan-20250115103000.xlsx", out _, out _));
    }
}
