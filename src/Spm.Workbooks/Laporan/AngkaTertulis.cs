using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Figures as a document writes them, Indonesian on every machine: <c>1.234.567</c>, <c>84,20</c>. In the place of a figure that is not there stands why, never 0.</summary>
internal static class AngkaTertulis
{
    private static readonly NumberFormatInfo Indonesia = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>A percent or index, 0 to 100, with two decimals; just below a band it is not shown as the lower bound of that (<c>&lt;100,00</c>).</summary>
    public static string Persen(Pecahan? nilai, AturanCapaian aturan, string tanpa)
    {
        if (nilai is not { } ada)
        {
            return tanpa;
        }

        var (duaDesimal, melampaui) = aturan.Bulatkan(ada);
        return (melampaui ? "<" : "") + duaDesimal.ToString("#,##0.00", Indonesia);
    }

    /// <summary>A ratio in percent that is read against no bands and has no upper limit; one that is not 100 is not shown as 100,00 without a sign.</summary>
    public static string Rasio(Pecahan? persen, string tanpa) => persen is { } p ? NilaiSel.TandaSeratus(p) + ((double)p.Pembilang / (double)p.Penyebut).ToString("#,##0.00", Indonesia) : tanpa;

    /// <summary>A score or a percent as it was reported, with two decimals, more where it has more.</summary>
    public static string DuaDesimal(decimal? nilai, string tanpa) => nilai?.ToString("#,##0.00##", Indonesia) ?? tanpa;

    /// <summary>A count or an amount.</summary>
    public static string Jumlah(decimal? nilai, string tanpa) => nilai?.ToString("#,##0.####", Indonesia) ?? tanpa;

    /// <summary>A count with its unit.</summary>
    public static string Jumlah(decimal? nilai, string satuan, string tanpa) => nilai is null ? tanpa : $"{Jumlah(nilai, tanpa)} {satuan}";

    /// <summary>A number of things.</summary>
    public static string Bilangan(int nilai) => nilai.ToString("#,##0", Indonesia);
}
