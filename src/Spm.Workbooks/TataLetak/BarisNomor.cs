using System.Globalization;
using System.Text.RegularExpressions;

namespace Spm.Workbooks;

/// <summary>Rows that number the columns, as printed tables have them below their header.</summary>
internal static partial class BarisNomor
{
    private const int SelTersedikit = 3;

    /// <summary>True for a row of nothing but rising numbers: <c>1 2 3</c>, <c>(1) (2) (3)</c>, <c>4 5 6=4-5</c>.</summary>
    public static bool Adalah(LembarMentah lembar, int baris)
    {
        var (banyaknya, terakhir) = (0, 0);
        foreach (var sel in lembar.IsiBaris(baris))
        {
            if (sel.Teks.Length > 20
                || Bentuk().Match(sel.Teks.Trim()) is not { Success: true } cocok
                || int.Parse(cocok.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is var nomor && (nomor <= terakhir || nomor > sel.Kolom))
            {
                return false;
            }

            (banyaknya, terakhir) = (banyaknya + 1, nomor);
        }

        return banyaknya >= SelTersedikit;
    }

    [GeneratedRegex(@"\A\(?\s*([0-9]{1,3})\s*(=[0-9+\-*/:x%(). =]*)?\)?\z")]
    private static partial Regex Bentuk();
}
