namespace Spm.Domain.Tests;

public class SatuanBakuTests
{
    [Theory]
    [InlineData("jiwa", "Orang")]
    [InlineData(" Orang/Jiwa ", "ORG.")]
    [InlineData("warga  negara", "orang")]
    [InlineData("kepala keluarga", "kk")]
    [InlineData("Unit  rumah", "unit rumah")]
    public void Spellings_of_one_unit_are_the_same(string satu, string dua) => Assert.True(SatuanBaku.Sama(satu, dua));

    [Theory]
    [InlineData("Orang", "KK")]
    [InlineData("Orang", "orangg")]
    [InlineData("", "Orang")]
    [InlineData("KK", "unit")]
    public void Different_units_stay_different(string satu, string dua) => Assert.False(SatuanBaku.Sama(satu, dua));
}
