using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Spm.Workbooks;

/// <summary>The package that a workbook or a text document is written into, part after part: no time of writing, no random name, so the same parts always give the same bytes.</summary>
internal sealed class PaketBuku : IDisposable
{
    // The oldest time that a zip entry can carry.
    private static readonly DateTimeOffset WaktuTetap = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Pengaturan = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = true,
    };

    private readonly ZipArchive _zip;
    private readonly List<(string Bagian, string Jenis)> _jenis = [];

    /// <summary>Starts a package.</summary>
    /// <param name="keluaran">Where to write; stays open.</param>
    public PaketBuku(Stream keluaran) => _zip = new ZipArchive(keluaran, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Opens a part; it has to be closed before the next one.</summary>
    /// <param name="bagian">Its path in the package, without a slash in front.</param>
    /// <param name="jenis">Its content type, or null for one that has it by its ending.</param>
    public XmlWriter Buka(string bagian, string? jenis)
    {
        if (jenis is not null)
        {
            _jenis.Add((bagian, jenis));
        }

        var entri = _zip.CreateEntry(bagian, CompressionLevel.Optimal);
        entri.LastWriteTime = WaktuTetap;
        entri.ExternalAttributes = 0;
        return XmlWriter.Create(entri.Open(), Pengaturan);
    }

    /// <summary>Writes the relationships of a part.</summary>
    /// <param name="bagian">Path of the part that holds them.</param>
    /// <param name="hubungan">Id, type and target of each.</param>
    public void Hubungan(string bagian, params IReadOnlyList<(string Id, string Jenis, string Tujuan)> hubungan)
    {
        using var xml = Buka(bagian, jenis: null);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Relationships", RuangNamaBuku.BagianHubungan);
        foreach (var (id, jenis, tujuan) in hubungan)
        {
            xml.WriteStartElement("Relationship", RuangNamaBuku.BagianHubungan);
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", jenis);
            xml.WriteAttributeString("Target", tujuan);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Writes the properties of the document.</summary>
    public void Sifat(SifatBuku sifat)
    {
        const string Pembuat = "SpmFunctions";
        const string Inti = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string Dc = "http://purl.org/dc/elements/1.1/";
        const string Istilah = "http://purl.org/dc/terms/";
        const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";
        using var xml = Buka("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("cp", "coreProperties", Inti);
        xml.WriteAttributeString("xmlns", "xsi", null, Xsi);
        xml.WriteElementString("dc", "title", Dc, sifat.Judul);
        xml.WriteElementString("dc", "creator", Dc, Pembuat);
        xml.WriteElementString("dc", "language", Dc, "id-ID");
        xml.WriteElementString("cp", "lastModifiedBy", Inti, Pembuat);
        foreach (var nama in new[] { "created", "modified" })
        {
            xml.WriteStartElement("dcterms", nama, Istilah);
            xml.WriteAttributeString("xsi", "type", Xsi, "dcterms:W3CDTF");
            xml.WriteString(sifat.Tanggal.ToString("O", CultureInfo.InvariantCulture) + "T00:00:00Z");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Writes the list of content types; nothing may follow it.</summary>
    public void JenisIsi()
    {
        using var xml = Buka("[Content_Types].xml", jenis: null);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Types", RuangNamaBuku.JenisIsi);
        foreach (var (akhiran, jenis) in new[] { ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml") })
        {
            xml.WriteStartElement("Default", RuangNamaBuku.JenisIsi);
            xml.WriteAttributeString("Extension", akhiran);
            xml.WriteAttributeString("ContentType", jenis);
            xml.WriteEndElement();
        }

        foreach (var (bagian, jenis) in _jenis)
        {
            xml.WriteStartElement("Override", RuangNamaBuku.JenisIsi);
            xml.WriteAttributeString("PartName", "/" + bagian);
            xml.WriteAttributeString("ContentType", jenis);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Ends the package.</summary>
    public void Dispose() => _zip.Dispose();
}
