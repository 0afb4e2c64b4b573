namespace Spm.Domain.Tests;

public class TeksStatusUrusanTests
{
    [Theory]
    [InlineData(StatusUrusan.Diterima, "diterima", true)]
    [InlineData(StatusUrusan.Terlambat, "terlambat", true)]
    [InlineData(StatusUrusan.Ditolak, "ditolak", false)]
    [InlineData(StatusUrusan.BelumLapor, "belum-lapor", false)]
    public void Status_has_its_text_and_says_whether_a_report_was_accepted(StatusUrusan status, string teks, bool adaLaporan)
    {
        Assert.Equal(teks, status.Teks);
        Assert.Equal(adaLaporan, status.AdaLaporan);
    }

    [Fact]
    public void Unknown_status_throws() => Assert.Throws<ArgumentOutOfRangeException>(() => ((StatusUrusan)99).Teks);
}
