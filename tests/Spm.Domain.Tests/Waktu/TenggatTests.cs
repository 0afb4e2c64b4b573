namespace Spm.Domain.Tests;

/// <summary>The quarter 2025-TW4 with the deadline on 15 January 2026 and the lock on 20 January, in a province of each zone.</summary>
public class TenggatTests
{
    [Theory]
    [InlineData("36", "2026-01-15T16:59:59.9999999Z", "2026-01-15T17:00:00Z")]
    [InlineData("51", "2026-01-15T15:59:59.9999999Z", "2026-01-15T16:00:00Z")]
    [InlineData("91", "2026-01-15T14:59:59.9999999Z", "2026-01-15T15:00:00Z")]
    public void Report_is_late_from_midnight_of_the_province_on(string provinsi, string akhir, string sesudah)
    {
        var tenggat = Tenggat(provinsi);

        Assert.False(tenggat.Terlambat(Saat(akhir)));
        Assert.True(tenggat.Terlambat(Saat(sesudah)));
        Assert.False(tenggat.Terkunci(Saat(sesudah)));
    }

    [Theory]
    [InlineData("36", "2026-01-20T16:59:59.9999999Z", "2026-01-20T17:00:00Z")]
    [InlineData("73", "2026-01-20T15:59:59.9999999Z", "2026-01-20T16:00:00Z")]
    [InlineData("81", "2026-01-20T14:59:59.9999999Z", "2026-01-20T15:00:00Z")]
    public void Quarter_is_locked_after_the_day_of_the_lock(string provinsi, string akhir, string sesudah)
    {
        var tenggat = Tenggat(provinsi);

        Assert.False(tenggat.Terkunci(Saat(akhir)));
        Assert.True(tenggat.Terlambat(Saat(akhir)));
        Assert.True(tenggat.Terkunci(Saat(sesudah)));
    }

    [Fact]
    public void Offset_in_which_an_instant_is_written_does_not_matter()
    {
        var tenggat = Tenggat("36");

        Assert.False(tenggat.Terlambat(Saat("2026-01-16T01:59:59+09:00")));
        Assert.True(tenggat.Terlambat(Saat("2026-01-15T12:00:00-05:00")));
    }

    private static Tenggat Tenggat(string provinsi) => KalenderTenggat.Bawaan.Untuk(new Periode(2025, 4), KodeWilayah.Parse(provinsi));

    private static DateTimeOffset Saat(string teks) => DateTimeOffset.Parse(teks, System.Globalization.CultureInfo.InvariantCulture);
}
