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
                ke.WriteAttributes(dari, defattr: false);
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
                ke.WriteString(dari.Value);
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
}
