using System.Xml;
using System.Xml.Linq;

namespace Spm.Workbooks;

/// <summary>
/// Reads the XML of one part that nobody vouches for, forward only and whatever its length. Only what has to be kept as a whole is limited: a tag, a text, and an
/// element that is taken as a tree.
/// </summary>
internal sealed class PenyisirBagian : IDisposable
{
    // A tree takes some twenty times the bytes; the largest are lists of conditional formats.
    private const long ElemenTerbesar = 8L * 1024 * 1024;

    private readonly ArusBagian _arus;

    /// <summary>Opens a part.</summary>
    public PenyisirBagian(ArusBagian arus)
    {
        _arus = arus;
        Xml = XmlReader.Create(new ArusXml(arus, hitungan: null), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = new TabelNamaTerbatas(),
            CloseInput = true,
        });
    }

    /// <summary>The reader.</summary>
    public XmlReader Xml { get; }

    /// <summary>Takes the element that the reader stands on, and goes on to what comes behind it.</summary>
    /// <exception cref="BerkasDitolakException">It is too large.</exception>
    public XElement Elemen()
    {
        var semula = _arus.Batas;
        _arus.Batas = Math.Min(semula, _arus.Position + ElemenTerbesar);
        var elemen = (XElement)XNode.ReadFrom(Xml);
        _arus.Batas = semula;
        return elemen;
    }

    public void Dispose() => Xml.Dispose();
}
