using System.Xml;
using System.Xml.Linq;

namespace Spm.Workbooks;

/// <summary>
/// Masks numbers that a text in several formats is cut through: in shared and inline strings, comments and paragraphs of drawings each piece has an element of its own,
/// and only together they show the number. Masked by zeros, as <see cref="Samaran.Timpa"/> does.
/// </summary>
internal static class PenyamarPotongan
{
    /// <summary>Masks a part.</summary>
    /// <param name="isi">The part, in UTF-8.</param>
    /// <returns>The new XML, or null where nothing changes.</returns>
    public static byte[]? Tulis(byte[] isi)
    {
        // Most parts have no such text, and need not be read as XML.
        if (isi.AsSpan().IndexOf("</r>"u8) < 0 && isi.AsSpan().IndexOf(":r>"u8) < 0)
        {
            return null;
        }

        using var keluaran = new MemoryStream(isi.Length + 1024);
        var berubah = false;
        using (var xml = PaketTambal.BukaXml(isi))
        using (var keluar = PaketTambal.TulisXml(keluaran))
        {
            var ada = xml.Read();
            while (ada)
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" or "is" or "text" or "p" })
                {
                    var teks = (XElement)XNode.ReadFrom(xml);
                    berubah |= Samarkan(teks);
                    teks.WriteTo(keluar);
                    ada = !xml.EOF;
                }
                else
                {
                    PenyalinXml.Salin(xml, keluar);
                    ada = xml.Read();
                }
            }
        }

        return berubah ? keluaran.ToArray() : null;
    }

    private static bool Samarkan(XElement teks)
    {
        var potongan = teks.Descendants().Where(e => e.Name.LocalName == "t" && e.Parent!.Name.LocalName == "r").ToList();
        var semula = string.Concat(potongan.Select(p => p.Value));
        var samar = Samaran.Dalam(semula).Replace(Samaran.Huruf, '0');
        if (potongan.Count < 2 || samar == semula.Replace(Samaran.Huruf, '0'))
        {
            return false;
        }

        var awal = 0;
        foreach (var satu in potongan)
        {
            var panjang = satu.Value.Length;
            satu.Value = string.Concat(Enumerable.Range(awal, panjang).Select(i => semula[i] == Samaran.Huruf ? Samaran.Huruf : samar[i]));
            awal += panjang;
        }

        return true;
    }
}
