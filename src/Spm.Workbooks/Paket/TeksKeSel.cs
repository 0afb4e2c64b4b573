using ClosedXML.Excel;

namespace Spm.Workbooks;

/// <summary>Writes text of others into cells so that it is and stays text.</summary>
internal static class TeksKeSel
{
    // What programs take for the beginning of a formula when somebody edits the cell, or opens a CSV file made from it.
    private const string AwalRumus = "=+-@\t\r\n\0＝＋－＠";

    /// <summary>
    /// Writes a text. <c>SetValue</c> keeps it as it is: <c>0123</c> and <c>=1+1</c> stay texts. One that looks like a formula is marked as text besides (quotePrefix),
    /// so that it does not become one when the cell is edited.
    /// </summary>
    public static void IsiTeks(this IXLCell sel, string teks)
    {
        sel.SetValue(teks);
        if (teks.StartsWith('\'') && sel.GetString() != teks)
        {
            // ClosedXML 0.104 and later take an apostrophe in front as that mark.
            sel.SetValue("'" + teks);
        }

        if (BerawalRumus(teks))
        {
            sel.Style.IncludeQuotePrefix = true;
        }
    }

    /// <summary>True for a text that looks like a formula.</summary>
    public static bool BerawalRumus(string teks) => teks.Length > 0 && AwalRumus.Contains(teks[0], StringComparison.Ordinal);
}
