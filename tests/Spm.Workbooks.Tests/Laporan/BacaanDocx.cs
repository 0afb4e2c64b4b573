using System.IO.Compression;
using System.Xml.Linq;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>A text document read back from its parts, without the classes that wrote it.</summary>
internal sealed class BacaanDocx
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, XElement> _bagian;

    public BacaanDocx(byte[] isi)
    {
        using var zip = new ZipArchive(new MemoryStream(isi, writable: false));
        _bagian = zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var arus = e.Open();
            return XDocument.Load(arus).Root!;
        });
    }

    public IReadOnlyCollection<string> Nama => _bagian.Keys;

    public XElement Badan => this["word/document.xml"].Element(W + "body")!;

    public XElement this[string bagian] => _bagian[bagian];

    public static byte[] Tulis(Rekap rekap, Kertas kertas = Kertas.A4)
    {
        using var keluaran = new MemoryStream();
        LaporanGubernur.Tulis(rekap, keluaran, kertas);
        return keluaran.ToArray();
    }

    /// <summary>Texts of the paragraphs of a style, in order.</summary>
    public IReadOnlyList<string> Paragraf(string gaya) => [.. Badan.Descendants(W + "p").Where(p => Gaya(p) == gaya).Select(Teks)];

    /// <summary>Every text outside of tables, in order.</summary>
    public IReadOnlyList<string> Kalimat() => [.. Badan.Elements(W + "p").Select(Teks)];

    /// <summary>The rows of the table under a title, the header first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Tabel(string judul) =>
        [.. XmlTabel(judul).Elements(W + "tr").Select(b => (IReadOnlyList<string>)[.. b.Elements(W + "tc").Select(Teks)])];

    public XElement XmlTabel(string judul) =>
        Badan.Elements(W + "p").Single(p => Gaya(p) == "Caption" && Teks(p).EndsWith(". " + judul, StringComparison.Ordinal)).ElementsAfterSelf().First(e => e.Name == W + "tbl");

    public static string Teks(XElement bagian) => string.Concat(bagian.Descendants(W + "t").Select(t => t.Value));

    private static string? Gaya(XElement paragraf) => (string?)paragraf.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");
}
