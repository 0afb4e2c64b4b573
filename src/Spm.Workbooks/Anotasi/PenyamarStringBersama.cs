using System.Xml;

namespace Spm.Workbooks;

/// <summary>Masks shared strings that a column of NIK refers to. Their cells do not refer to them any more, but other ones may.</summary>
internal static class PenyamarStringBersama
{
    /// <summary>Masks the digits of these strings.</summary>
    /// <param name="isi">The part.</param>
    /// <param name="nomor">Indexes of the strings.</param>
    /// <returns>The new XML, or null where nothing changes.</returns>
    public static byte[]? Tulis(byte[] isi, IReadOnlySet<int> nomor)
    {
        if (nomor.Count == 0)
        {
            return null;
        }

        using var keluaran = new MemoryStream((2 * isi.Length) + 1024);
        var kini = -1;
        using (var xml = PaketTambal.BukaXml(isi))
        using (var keluar = PaketTambal.TulisXml(keluaran))
        {
            while (xml.Read())
            {
                kini += xml is { NodeType: XmlNodeType.Element, LocalName: "si" } ? 1 : 0;
                if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && nomor.Contains(kini))
                {
                    keluar.WriteString(string.Concat(xml.Value.Select(c => char.IsAsciiDigit(c) ? Samaran.Huruf : c)));
                }
                else
                {
                    PenyalinXml.Salin(xml, keluar);
                }
            }
        }

        return keluaran.ToArray();
    }
}
