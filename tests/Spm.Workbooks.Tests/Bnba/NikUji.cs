using System.Globalization;

namespace Spm.Workbooks.Tests;

/// <summary>Numbers in the form of a NIK that nobody has: there is no kecamatan 36.01.99.</summary>
internal static class NikUji
{
    /// <summary>The number of the given serial; every second one a woman.</summary>
    public static string Nomor(int urut)
    {
        var (hari, sisa) = (1 + (urut % 28), urut / 28);
        var (bulan, tahun) = (1 + (sisa % 12), sisa / 12 % 100);
        return string.Create(CultureInfo.InvariantCulture, $"360199{hari + (urut % 2 * 40):00}{bulan:00}{tahun:00}{1 + (sisa / 1200):0000}");
    }
}
