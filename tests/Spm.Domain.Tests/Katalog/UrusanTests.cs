namespace Spm.Domain.Tests;

public class UrusanTests
{
    [Fact]
    public void The_six_stand_in_the_order_of_the_regulation()
    {
        Assert.Equal(["PEND", "KES", "PU", "PR", "TRA", "SOS"], Urusan.Semua.Select(u => u.Kode));
        Assert.Equal(["pendidikan", "kesehatan", "pekerjaan-umum", "perumahan-rakyat", "trantibumlinmas", "sosial"], Urusan.Semua.Select(u => u.Segmen));
        Assert.Equal(Urusan.Semua, Urusan.Semua.Reverse().Order());
    }

    [Fact]
    public void Is_found_by_its_code_and_by_its_path_name() => Assert.All(Urusan.Semua, u =>
    {
        Assert.Same(u, Urusan.Parse(u.Kode));
        Assert.Same(u, Urusan.Parse(u.Segmen));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Kesehatan")]
    [InlineData("kes")]
    [InlineData("sosial ")]
    [InlineData("pekerjaan umum")]
    public void Other_texts_are_no_urusan(string? teks)
    {
        Assert.False(Urusan.TryParse(teks, out _));
        Assert.Throws<FormatException>(() => Urusan.Parse(teks!));
    }

    [Fact]
    public void Short_names_fit_a_sheet() => Assert.All(Urusan.Semua, u => Assert.InRange(u.NamaPendek.Length, 1, 31));
}
