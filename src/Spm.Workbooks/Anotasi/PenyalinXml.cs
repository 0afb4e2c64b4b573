using System.Buffers;
using System.Xml;

namespace Spm.Workbooks;

/// <summary>Passes XML on node by node.</summary>
internal static class PenyalinXml
{
    /// <summary>Writes the one node that the reader stands on: of an element its start tag, its end with the node that ends it.</summary>
    public static void Salin(XmlReader dari, XmlWriter ke)
    {
        switch (dari.NodeType)
        {
            case XmlNodeType.Element:
                ke.WriteStartElement(dari.Prefix, dari.LocalName, dari.NamespaceURI);
                SalinAtribut(dari, ke);
                if (dari.IsEmptyElement)
                {
                    ke.WriteEndElement();
                }

                break;
            case XmlNodeType.EndElement:
                ke.WriteFullEndElement();
                break;
            case XmlNodeType.XmlDeclaration:
                if (dari.GetAttribute("standalone") is { } mandiri)
                {
                    ke.WriteStartDocument(mandiri == "yes");
                }

                break;
            case XmlNodeType.Text:
                SalinNilai(dari, ke);
                break;
            case XmlNodeType.CDATA:
                ke.WriteCData(dari.Value);
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                ke.WriteWhitespace(dari.Value);
                break;
            case XmlNodeType.Comment:
                ke.WriteComment(dari.Value);
                break;
            case XmlNodeType.ProcessingInstruction:
                ke.WriteProcessingInstruction(dari.Name, dari.Value);
                break;
        }
    }

    private static void SalinAtribut(XmlReader dari, XmlWriter ke)
    {
        while (dari.MoveToNextAttribute())
        {
            ke.WriteStartAttribute(dari.Prefix, dari.LocalName, dari.NamespaceURI);
            if (dari.Prefix.Length > 0 || dari.LocalName == "xmlns")
            {
                // The writer looks at the values of xmlns and xml: itself, and keeps the buffer that it is given until it does.
                ke.WriteString(dari.Value);
            }
            else
            {
                SalinNilai(dari, ke);
            }

            ke.WriteEndAttribute();
        }

        dari.MoveToElement();
    }

    /// <summary>Passes a text, or the value of an attribute, on without making a string of it: a large sheet has millions.</summary>
    private static void SalinNilai(XmlReader dari, XmlWriter ke)
    {
        var penyangga = ArrayPool<char>.Shared.Rent(4096);
        var sisa = 0;
        for (int terbaca; (terbaca = dari.ReadValueChunk(penyangga, sisa, penyangga.Length - sisa)) > 0;)
        {
            // A pair of surrogates is written as one.
            terbaca += sisa;
            sisa = char.IsHighSurrogate(penyangga[terbaca - 1]) ? 1 : 0;
            ke.WriteChars(penyangga, 0, terbaca - sisa);
            penyangga[0] = penyangga[terbaca - 1];
        }

        ArrayPool<char>.Shared.Return(penyangga);
    }
}
