using System.Xml.Linq;

namespace Spm.Workbooks;

/// <summary>The XML namespaces of a workbook, transitional or strict.</summary>
/// <param name="Utama">Of sheets, styles, comments and the workbook itself.</param>
/// <param name="Hubungan">Of relationship ids, and the beginning of every relationship type.</param>
internal sealed record RuangNamaXml(XNamespace Utama, XNamespace Hubungan)
{
    private static readonly RuangNamaXml Transisi = new(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    private static readonly RuangNamaXml Ketat = new("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /// <summary>The namespaces of a workbook whose root element lies in the given one.</summary>
    public static RuangNamaXml Untuk(XNamespace utama) => utama == Ketat.Utama ? Ketat : Transisi;
}
