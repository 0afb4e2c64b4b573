using System.Text;
using System.Xml;

namespace Spm.Workbooks;

/// <summary>Makes any text fit to stand in a paragraph of a document.</summary>
internal static class TeksDokumen
{
    /// <summary>
    /// One line: breaks, tabs and other control characters become spaces, several spaces one. Marks that turn the direction of writing are taken out, they would turn what
    /// follows too. What XML cannot hold becomes U+FFFD.
    /// </summary>
    public static string Bersih(string teks)
    {
        var bersih = new StringBuilder(teks.Length);
        for (var i = 0; i < teks.Length; i++)
        {
            if (i + 1 < teks.Length && char.IsSurrogatePair(teks[i], teks[i + 1]))
            {
                bersih.Append(teks[i]).Append(teks[++i]);
            }
            else if (char.IsWhiteSpace(teks[i]) || char.IsControl(teks[i]))
            {
                bersih.Append(bersih is [.., ' '] ? "" : " ");
            }
            else if (!PengubahArah(teks[i]))
            {
                bersih.Append(XmlConvert.IsXmlChar(teks[i]) ? teks[i] : '\uFFFD');
            }
        }

        return bersih.ToString().Trim();
    }

    private static bool PengubahArah(char huruf) => huruf is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
