namespace Spm.Domain.Tests;

public class TahapPengingatTests
{
    private static readonly Tenggat Tenggat = KalenderTenggat.Bawaan.Untuk(new Periode(2025, 4), KodeWilayah.Parse("36"));

    [Theory]
    [InlineData("2025-12-31T23:59:59+07:00", null)]
    [InlineData("2026-01-01T00:00:00+07:00", "H-14")]
    [InlineData("2026-01-07T23:59:59+07:00", "H-14")]
    [InlineData("2026-01-08T00:00:00+07:00", "H-7")]
    [InlineData("2026-01-11T12:00:00+07:00", "H-7")]
    [InlineData("2026-01-12T00:00:00+07:00", "H-3")]
    [InlineData("2026-01-13T08:00:00+07:00", "H-3")]
    [InlineData("2026-01-14T00:00:00+07:00", "H-1")]
    [InlineData("2026-01-15T00:00:00+07:00", "H")]
    [InlineData("2026-01-15T23:59:59+07:00", "H")]
    [InlineData("2026-01-16T00:00:00+07:00", null)]
    [InlineData("2026-01-14T17:00:00Z", "H")]
    public void Latest_stage_whose_day_has_come_is_due(string saat, string? nama) =>
        Assert.Equal(nama, TahapPengingat.Untuk(Tenggat, DateTimeOffset.Parse(saat, System.Globalization.CultureInfo.InvariantCulture))?.Nama);
}
