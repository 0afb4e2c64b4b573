using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Spm.Workbooks;

/// <summary>Reads the text of shared and inline strings.</summary>
internal static partial class TeksXml
{
    /// <summary>Reads the part <c>sharedStrings.xml</c>.</summary>
    public static IReadOnlyList<string> BacaStringBersama(XmlReader xml, HitunganIsi hitungan)
    {
        var hasil = new DaftarString(hitungan);
        while (xml.Maju())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
            {
                continue;
            }

            hasil.Tambah(BacaIsi(xml));
        }

        return hasil.Isi;
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
        var teks = new PotonganTeks();
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
                    teks.Tambah(xml.Value);
                    break;
            }
        }

        return teks.ToString();
    }

    /// <summary>The text directly inside the element that the reader stands on, other elements in it included. Afterwards the reader stands on its end.</summary>
    public static string BacaNilai(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var dalamnya = xml.Depth;
        var teks = new PotonganTeks();
        while (xml.Maju() && xml.Depth > dalamnya)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                teks.Tambah(xml.Value);
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
