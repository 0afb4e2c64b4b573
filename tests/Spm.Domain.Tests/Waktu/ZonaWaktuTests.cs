namespace Spm.Domain.Tests;

public class ZonaWaktuTests
{
    [Fact]
    public void Every_province_has_its_zone()
    {
        var perZona = DaftarWilayah.Semua.Where(w => w.Kode.AdalahProvinsi).ToLookup(w => ZonaWaktu.Untuk(w.Kode).Hours, w => w.Kode.ToString());

        Assert.Equal(["11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36", "61", "62"], perZona[7]);
        Assert.Equal(["51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"], perZona[8]);
        Assert.Equal(["81", "82", "91", "92", "93", "94", "95", "96"], perZona[9]);
    }

    [Fact]
    public void Daerah_has_the_zone_of_its_province() => Assert.Equal(ZonaWaktu.Wita, ZonaWaktu.Untuk(KodeWilayah.Parse("51.71")));

    [Theory]
    [InlineData("99")]
    [InlineData("20.01")]
    public void Unknown_province_throws(string kode) => Assert.Throws<ArgumentException>(() => ZonaWaktu.Untuk(KodeWilayah.Parse(kode)));

    [Fact]
    public void No_code_throws() => Assert.Throws<ArgumentException>(() => ZonaWaktu.Untuk(default));
}
