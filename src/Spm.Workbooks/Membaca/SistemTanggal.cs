using System.Globalization;
using System.Text;

namespace Spm.Workbooks;

/// <summary>What the date cells of a workbook stand for. Numbers count days from 1900, with the leap day that 1900 did not have, or from 1904; ISO dates are as they are.</summary>
/// <param name="Sejak1904">True where the workbook counts from 1 January 1904, as Excel for the Mac did.</param>
internal sealed record SistemTanggal(bool Sejak1904)
{
    private const double HariTerakhir = 2_958_465;
    private const int HariKabisatPalsu = 60;
    private static readonly DateTime Awal1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime Awal1900 = new(1899, 12, 31, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly string[] BentukIso = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"];

    /// <summary>The date of a stored value, to the millisecond; null where it is none.</summary>
    /// <param name="nilai">The stored text in UTF-8.</param>
    /// <param name="iso">True for a cell of type <c>d</c>.</param>
    public DateTime? Baca(ReadOnlySpan<byte> nilai, bool iso)
    {
        if (iso)
        {
            var teks = Encoding.UTF8.GetString(nilai).Trim().TrimEnd('Z');
            return DateTime.TryParseExact(teks, BentukIso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal) ? tanggal : null;
        }

        return double.TryParse(nilai, NumberStyles.Float, CultureInfo.InvariantCulture, out var nomor) ? DariNomor(nomor) : null;
    }

    private DateTime? DariNomor(double nomor)
    {
        if (!(nomor >= 0) || nomor >= HariTerakhir + 1)
        {
            return null;
        }

        var milidetik = Math.Round(nomor * TimeSpan.FromDays(1).TotalMilliseconds);
        var (hari, sisa) = Math.DivRem((long)milidetik, (long)TimeSpan.FromDays(1).TotalMilliseconds);
        if (Sejak1904)
        {
            return hari > (DateTime.MaxValue.Date - Awal1904).TotalDays ? null : Awal1904.AddDays(hari).AddMilliseconds(sisa);
        }

        return hari == HariKabisatPalsu || hari > HariTerakhir ? null : Awal1900.AddDays(hari > HariKabisatPalsu ? hari - 1 : hari).AddMilliseconds(sisa);
    }
}
