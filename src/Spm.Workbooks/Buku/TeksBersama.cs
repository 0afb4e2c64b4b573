using System.Globalization;
using System.Text;
using System.Xml;

namespace Spm.Workbooks;

/// <summary>The shared strings of a workbook, numbered as they come.</summary>
internal sealed class TeksBersama
{
    private readonly Dictionary<string, int> _nomor = new(StringComparer.Ordinal);
    private readonly List<string> _isi = [];
    private long _dipakai;

    /// <summary>The number of a text.</summary>
    public int Nomor(string teks)
    {
        _dipakai++;
        if (!_nomor.TryGetValue(teks, out var nomor))
        {
            nomor = _isi.Count;
            _nomor.Add(teks, nomor);
            _isi.Add(teks);
        }

        return nomor;
    }

    /// <summary>Writes the part.</summary>
    public void Tulis(XmlWriter xml)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("sst", RuangNamaBuku.Utama);
        xml.WriteAttributeString("count", XmlConvert.ToString(_dipakai));
        xml.WriteAttributeString("uniqueCount", XmlConvert.ToString(_isi.Count));
        foreach (var teks in _isi)
        {
            var aman = Tertulis(teks);
            xml.WriteStartElement("si", RuangNamaBuku.Utama);
            xml.WriteStartElement("t", RuangNamaBuku.Utama);
            if (aman.Length > 0 && (char.IsWhiteSpace(aman[0]) || char.IsWhiteSpace(aman[^1])))
            {
                xml.WriteAttributeString("xml", "space", null, "preserve");
            }

            xml.WriteString(aman);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    // As Excel writes it: a control character as _x0001_, and what only looks like that with its underscore escaped. What no workbook can hold becomes U+FFFD.
    private static string Tertulis(string teks)
    {
        var aman = new StringBuilder(teks.Length);
        for (var i = 0; i < teks.Length; i++)
        {
            if (i + 1 < teks.Length && char.IsSurrogatePair(teks[i], teks[i + 1]))
            {
                aman.Append(teks[i]).Append(teks[++i]);
            }
            else if (Kendali(teks[i]))
            {
                aman.Append(CultureInfo.InvariantCulture, $"_x{(int)teks[i]:X4}_");
            }
            else
            {
                aman.Append(SepertiPelarian(teks.AsSpan(i)) ? "_x005F" : "").Append(XmlConvert.IsXmlChar(teks[i]) ? teks[i] : '\uFFFD');
            }
        }

        return aman.ToString();
    }

    private static bool Kendali(char huruf) => huruf < ' ' && !XmlConvert.IsXmlChar(huruf);

    private static bool SepertiPelarian(ReadOnlySpan<char> teks) =>
        teks is ['_', 'x', var a, var b, var c, var d, var akhir, ..] && char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b) && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d)
        && (akhir == '_' || Kendali(akhir));
}
