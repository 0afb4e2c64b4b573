using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Spm.Workbooks;

/// <summary>Makes any text fit to be written into a workbook as text.</summary>
internal static partial class TeksAman
{
    /// <summary>Characters that XML cannot hold become U+FFFD; what a reader would take for an escape (<c>_x000D_</c>) stays as it is written.</summary>
    public static string Untuk(string teks)
    {
        var aman = new StringBuilder(teks.Length);
        for (var i = 0; i < teks.Length; i++)
        {
            if (i + 1 < teks.Length && char.IsSurrogatePair(teks[i], teks[i + 1]))
            {
                aman.Append(teks[i]).Append(teks[++i]);
            }
            else
            {
                aman.Append(XmlConvert.IsXmlChar(teks[i]) ? teks[i] : '\uFFFD');
            }
        }

        return Pelarian().Replace(aman.ToString(), "_x005F_");
    }

    // Ahead only: the last underscore of one may be the first of the next.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Pelarian();
}
