using System.Xml;

namespace Spm.Workbooks;

/// <summary>Moves through XML of a known shallow shape: hostile nesting would make the reader keep millions of open elements.</summary>
internal static class KedalamanXml
{
    private const int Terdalam = 64;

    /// <summary>As <see cref="XmlReader.Read"/>.</summary>
    /// <exception cref="BerkasDitolakException">Elements are nested deeper than any workbook has them.</exception>
    public static bool Maju(this XmlReader xml)
    {
        var ada = xml.Read();
        return xml.Depth <= Terdalam ? ada : throw new BerkasDitolakException(PenolakanBerkas.Rusak);
    }
}
