namespace Spm.Domain.Tests;

public class KodeLayananTests
{
    [Fact]
    public void Every_code_of_the_catalogue_reads_back() =>
        Assert.All(Katalog.Semua, l => Assert.Equal(l.Kode, KodeLayanan.Parse(l.Kode.ToString())));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("K-KES-1")]
    [InlineData("K-KES-001")]
    [InlineData("k-kes-01")]
    [InlineData("X-KES-01")]
    [InlineData("K-XXX-01")]
    [InlineData("K-KES-01 ")]
    [InlineData("K-KES-01\n")]
    [InlineData("K-KES-０１")]
    public void Other_texts_are_rejected(string? teks)
    {
        Assert.False(KodeLayanan.TryParse(teks, out var kode));
        Assert.Equal(default, kode);
        Assert.Throws<FormatException>(() => KodeLayanan.Parse(teks!));
    }
}
