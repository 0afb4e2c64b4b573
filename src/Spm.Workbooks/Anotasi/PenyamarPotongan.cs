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
    /// <param name="dari">The part.</param>
    /// <param name="ke">Gets the new XML.</param>
    /// <returns>False where nothing changes.</returns>
    public static bool Tulis(PenyisirBagian dari, XmlWriter ke)
    {
        var berubah = false;
        var xml = dari.Xml;
        var ada = xml.Read();
        while (ada)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" or "is" or "text" or "p" })
            {
                var teks = dari.Elemen();
                berubah |= Samarkan(teks);
                teks.WriteTo(ke);
                ada = !xml.EOF;
            }
            else
            {
                PenyalinXml.Salin(xml, ke);
                ada = xml.Read();
            }
        }

        return berubah;
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
