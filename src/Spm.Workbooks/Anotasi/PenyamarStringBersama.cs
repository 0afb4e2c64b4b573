using System.Xml;

namespace Spm.Workbooks;

/// <summary>Masks shared strings that a column of NIK refers to. Their cells do not refer to them any more, but other ones may.</summary>
internal static class PenyamarStringBersama
{
    /// <summary>Masks the digits of these strings.</summary>
    /// <param name="dari">The part.</param>
    /// <param name="ke">Gets the new XML.</param>
    /// <param name="nomor">Indexes of the strings.</param>
    /// <returns>True: at least one of them has digits.</returns>
    public static bool Tulis(PenyisirBagian dari, XmlWriter ke, IReadOnlySet<int> nomor)
    {
        var kini = -1;
        var xml = dari.Xml;
        while (xml.Read())
        {
            kini += xml is { NodeType: XmlNodeType.Element, LocalName: "si" } ? 1 : 0;
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && nomor.Contains(kini))
            {
                ke.WriteString(string.Concat(xml.Value.Select(c => char.IsAsciiDigit(c) ? Samaran.Huruf : c)));
            }
            else
            {
                PenyalinXml.Salin(xml, ke);
            }
        }

        return true;
    }
}
