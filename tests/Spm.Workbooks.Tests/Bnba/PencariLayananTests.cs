using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class PencariLayananTests
{
    private readonly PencariLayanan _pencari = new(TemplateUji.PekerjaanUmum with { Urusan = Urusan.Kesehatan });

    [Theory]
    [InlineData("K-KES-01", 0)]
    [InlineData(" k - kes - 04", 3)]
    [InlineData("kkes12", 11)]
    [InlineData("Pelayanan Kesehatan Ibu Hamil", 0)]
    [InlineData("K-KES-04 Pelayanan kesehatan balita", 3)]
    [InlineData("ibu bersalin", 1)]
    [InlineData("Penderita hipertensi", 7)]
    public void A_service_is_found_by_code_or_by_its_name_spelt_freely(string teks, int nomor)
    {
        Assert.Equal(nomor, _pencari.Cari(teks));
        Assert.Equal(nomor, _pencari.Cari(teks));
    }

    [Theory]
    [InlineData("Pelayanan kesehatan")]
    [InlineData("usia")]
    [InlineData("K-KES-13")]
    [InlineData("K-KES-011")]
    [InlineData("K-PU-01")]
    [InlineData("ibu")]
    [InlineData("-")]
    public void What_fits_none_or_several_is_none(string teks) => Assert.Equal(-1, _pencari.Cari(teks));
}
