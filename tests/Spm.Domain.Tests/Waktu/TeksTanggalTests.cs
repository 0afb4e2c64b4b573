using System.Globalization;

namespace Spm.Domain.Tests;

public sealed class TeksTanggalTests
{
    [Theory]
    [InlineData("")]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    public void Day_is_written_the_Indonesian_way_in_every_culture(string budaya)
    {
        var semula = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(budaya);
        try
        {
            Assert.Equal(["1 Januari 2026", "29 Februari 2028", "31 Desember 2025"], new DateOnly[] { new(2026, 1, 1), new(2028, 2, 29), new(2025, 12, 31) }.Select(h => h.Lengkap));
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
        }
    }
}
