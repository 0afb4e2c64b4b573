namespace Spm.Domain.Tests;

public class AsesmenTests
{
    [Theory]
    [InlineData(61.5, 58, ArahPerubahan.Naik)]
    [InlineData(58, 61.5, ArahPerubahan.Turun)]
    [InlineData(58, 58.00, ArahPerubahan.Tetap)]
    public void A_result_is_held_against_that_of_two_years_before(double kini, double lalu, ArahPerubahan arah) =>
        Assert.Equal(arah, new Asesmen("SD", KemampuanAsesmen.Literasi, new Angka((decimal)kini, "Asesmen!E2"), new Angka((decimal)lalu, "Asesmen!F2")).Bandingkan());

    [Fact]
    public void A_missing_result_is_no_fall()
    {
        var kini = new Asesmen("SD", KemampuanAsesmen.Literasi, new Angka(0, "Asesmen!E2"), DuaTahunLalu: null);

        Assert.Null(kini.Bandingkan());
        Assert.Null((kini with { Nilai = null, DuaTahunLalu = new Angka(61, "Asesmen!F2") }).Bandingkan());
    }

    [Fact]
    public void Only_services_of_pendidikan_other_than_PAUD_have_jenjang() =>
        Assert.Equal(
            Katalog.Semua.Where(l => l.Urusan == Urusan.Pendidikan && l.Kode != KodeLayanan.Parse("K-PEND-01")).Select(l => l.Kode),
            Katalog.Semua.Where(l => JenjangAsesmen.Untuk(l.Kode).Count > 0).Select(l => l.Kode));
}
