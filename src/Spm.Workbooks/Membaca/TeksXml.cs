using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Spm.Workbooks;

/// <summary>Reads the text of shared and inline strings.</summary>
internal static partial class TeksXml
{
    /// <summary>Most shared strings of one file.</summary>
    public const int StringTerbanyak = 1_000_000;

    /// <summary>Reads the part <c>sharedStrings.xml</c>.</summary>
    public static List<string> BacaStringBersama(XmlReader xml)
    {
        var hasil = new List<string>();
        while (xml.Maju())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
            {
                continue;
            }

            if (hasil.Count == StringTerbanyak)
            {
                throw new BerkasDitolakException(PenolakanBerkas.MekarTerlaluBesar);
            }

            hasil.Add(Pulihkan(BacaIsi(xml)));
        }

        return hasil;
    }

    /// <summary>
    /// The text of the element that the reader stands on (<c>si</c> or <c>is</c>): its runs joined, phonetic hints left out, escapes as they are (<see cref="Pulihkan"/>). Afterwards the reader stands on its end.
    /// </summary>
    public static string BacaIsi(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var dalamnya = xml.Depth;
        var fonetik = 0;
        var teks = new StringBuilder();
        var dalamT = false;
        while (xml.Maju() && xml.Depth > dalamnya)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "rPh" && !xml.IsEmptyElement:
                    fonetik++;
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "rPh":
                    fonetik--;
                    break;
                case XmlNodeType.Element when xml.LocalName == "t":
                    dalamT = !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "t":
                    dalamT = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when dalamT && fonetik == 0:
                    teks.Append(xml.Value);
                    break;
            }
        }

        return teks.ToString();
    }

    /// <summary>Undoes the escapes that OOXML uses for characters which XML cannot hold: <c>_x000D_</c>.</summary>
    public static string Pulihkan(string teks) =>
        teks.Contains("_x", StringComparison.Ordinal)
            ? Pelarian().Replace(teks, m => ((char)int.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : teks;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Pelarian();
}
