namespace Spm.Domain.Tests;

public class KodeWilayahTests
{
    [Fact]
    public void Every_known_code_reads_back() => Assert.All(DaftarWilayah.Semua, w => Assert.Equal(w.Kode, KodeWilayah.Parse(w.Kode.ToString())));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("360")]
    [InlineData("3601")]
    [InlineData("36.1")]
    [InlineData("36.001")]
    [InlineData("36,01")]
    [InlineData("36.01 ")]
    [InlineData(" 36.01")]
    [InlineData("-6.01")]
    [InlineData("３６")]
    [InlineData("3٦.01")]
    [InlineData("..")]
    public void Other_texts_are_rejected(string? teks)
    {
        Assert.False(KodeWilayah.TryParse(teks, out var kode));
        Assert.Equal(default, kode);
        Assert.Throws<FormatException>(() => KodeWilayah.Parse(teks!));
    }

    [Fact]
    public void Kabupaten_belongs_to_its_province_and_the_province_to_itself()
    {
        var (banten, lebak) = (KodeWilayah.Parse("36"), KodeWilayah.Parse("36.02"));

        Assert.Equal(banten, lebak.Provinsi);
        Assert.Equal(banten, banten.Provinsi);
        Assert.True(banten.AdalahProvinsi);
        Assert.False(lebak.AdalahProvinsi);
    }

    [Fact]
    public void Province_comes_before_its_daerah()
    {
        KodeWilayah[] acak = [KodeWilayah.Parse("51"), KodeWilayah.Parse("36.71"), KodeWilayah.Parse("36"), KodeWilayah.Parse("36.01")];

        Assert.Equal(["36", "36.01", "36.71", "51"], acak.Order().Select(k => k.ToString()));
    }
}
