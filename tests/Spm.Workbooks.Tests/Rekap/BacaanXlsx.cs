using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Spm.Workbooks.Tests;

/// <summary>What is really in the file: read from the zip and its XML, not through the library that wrote it.</summary>
internal sealed class BacaanXlsx
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, XElement> _lembar = [];
    private readonly IReadOnlyList<string> _teks;
    private readonly IReadOnlyList<string> _format;
    private readonly IReadOnlyList<bool> _garisBawah;
    private readonly IReadOnlyList<bool> _tebal;
    private readonly IReadOnlyList<(string?, int)> _rata;

    public BacaanXlsx(byte[] isi)
    {
        using var zip = new ZipArchive(new MemoryStream(isi));
        Buku = Muat(zip, "xl/workbook.xml");
        Sifat = Muat(zip, zip.Entries.Single(e => e.FullName == "docProps/core.xml").FullName);
        var tujuan = Muat(zip, "xl/_rels/workbook.xml.rels").Elements().ToDictionary(h => (string)h.Attribute("Id")!, h => ((string)h.Attribute("Target")!).TrimStart('/'));
        foreach (var lembar in Buku.Descendants(S + "sheet"))
        {
            var bagian = tujuan[(string)lembar.Attribute(R + "id")!];
            _lembar.Add((string)lembar.Attribute("name")!, Muat(zip, bagian.StartsWith("xl/", StringComparison.Ordinal) ? bagian : "xl/" + bagian));
        }

        _teks = [.. Muat(zip, "xl/sharedStrings.xml").Elements(S + "si").Select(si => Terbaca(string.Concat(si.Descendants(S + "t").Select(t => t.Value))))];
        var gaya = Muat(zip, "xl/styles.xml");
        var nomor = gaya.Descendants(S + "numFmt").ToDictionary(n => (string)n.Attribute("numFmtId")!, n => (string)n.Attribute("formatCode")!);
        var huruf = gaya.Element(S + "fonts")!.Elements(S + "font").ToList();
        var hurufSel = gaya.Element(S + "cellXfs")!.Elements(S + "xf").Select(x => huruf[(int)x.Attribute("fontId")!]).ToList();
        _garisBawah = [.. hurufSel.Select(f => f.Element(S + "u") is not null)];
        _tebal = [.. hurufSel.Select(f => f.Element(S + "b") is not null)];
        _rata = [.. gaya.Element(S + "cellXfs")!.Elements(S + "xf").Select(x => x.Element(S + "alignment")).Select(a => ((string?)a?.Attribute("horizontal"), (int?)a?.Attribute("indent") ?? 0))];
        _format = [.. gaya.Element(S + "cellXfs")!.Elements(S + "xf").Select(x => nomor.GetValueOrDefault((string)x.Attribute("numFmtId")!, ""))];
    }

    public XElement Buku { get; }

    public XElement Sifat { get; }

    public IReadOnlyList<string> NamaLembar => [.. _lembar.Keys];

    public XElement Xml(string lembar) => _lembar[lembar];

    /// <summary>The number in a cell; fails where the cell holds none.</summary>
    public double Angka(string lembar, string alamat)
    {
        var sel = Sel(lembar, alamat);
        Assert.Contains((string?)sel.Attribute("t"), new[] { null, "n" });
        return double.Parse(sel.Element(S + "v")!.Value, CultureInfo.InvariantCulture);
    }

    /// <summary>The text in a cell, empty for an empty cell; fails where the cell holds anything else.</summary>
    public string Teks(string lembar, string alamat) => Teks(Sel(lembar, alamat)) ?? throw new InvalidOperationException($"{lembar}!{alamat} holds no text.");

    /// <summary>True for a look that underlines.</summary>
    public bool BergarisBawah(int gaya) => _garisBawah[gaya];

    /// <summary>True for a cell in bold.</summary>
    public bool Tebal(string lembar, string alamat) => _tebal[(int)Sel(lembar, alamat).Attribute("s")!];

    /// <summary>Horizontal place of a cell, and its indent in characters.</summary>
    public (string? Rata, int Lekuk) Rata(string lembar, string alamat) => _rata[(int)Sel(lembar, alamat).Attribute("s")!];

    /// <summary>Addresses of the cells with numbers.</summary>
    public IReadOnlyList<string> AlamatAngka(string lembar) => [.. Xml(lembar).Descendants(S + "c").Where(c => c.Attribute("t") is null && c.Element(S + "v") is not null).Select(Alamat)];

    /// <summary>True where the cell is in the file, with content or without.</summary>
    public bool Punya(string lembar, string alamat) => Xml(lembar).Descendants(S + "c").Any(c => Alamat(c) == alamat);

    /// <summary>Number format of a cell, without the room at its end.</summary>
    public string Format(string lembar, string alamat) => Bersela(lembar, alamat) ? FormatUtuh(lembar, alamat)[..^2] : FormatUtuh(lembar, alamat);

    /// <summary>True where a figure keeps away from the line at its right: by the width of a letter at the end of its format.</summary>
    public bool Bersela(string lembar, string alamat) => FormatUtuh(lembar, alamat).EndsWith("_w", StringComparison.Ordinal);

    /// <summary>All texts of a column, from the first data row on.</summary>
    public IReadOnlyList<string> Kolom(string lembar, string kolom) =>
        [.. Xml(lembar).Descendants(S + "c").Where(c => Alamat(c).TrimEnd("0123456789".ToCharArray()) == kolom && int.Parse(Alamat(c)[kolom.Length..], CultureInfo.InvariantCulture) > 6).Select(c => Teks(c) ?? "")];

    /// <summary>Every text of a sheet.</summary>
    public IReadOnlyList<string> SemuaTeks(string lembar) => [.. Xml(lembar).Descendants(S + "c").Select(Teks).OfType<string>()];

    /// <summary>Row of the first cell of a column with a text.</summary>
    public int Baris(string lembar, string kolom, string teks) =>
        int.Parse(Alamat(Xml(lembar).Descendants(S + "c").First(c => Alamat(c).TrimEnd("0123456789".ToCharArray()) == kolom && Teks(c) == teks))[kolom.Length..], CultureInfo.InvariantCulture);

    // A text that looks like an escaped character is itself escaped: _x0041_ stands in the file as _x005F_x0041_.
    private static string Terbaca(string teks) =>
        Regex.Replace(teks, "_x([0-9A-Fa-f]{4})_", c => ((char)int.Parse(c.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    private static string Alamat(XElement sel) => (string)sel.Attribute("r")!;

    private static XElement Muat(ZipArchive zip, string nama)
    {
        using var isi = zip.GetEntry(nama)!.Open();
        return XDocument.Load(isi).Root!;
    }

    private string FormatUtuh(string lembar, string alamat) => _format[(int)Sel(lembar, alamat).Attribute("s")!];

    private XElement Sel(string lembar, string alamat) => Xml(lembar).Descendants(S + "c").Single(c => Alamat(c) == alamat);

    private string? Teks(XElement sel) => ((string?)sel.Attribute("t"), sel.Element(S + "v")) switch
    {
        ("s", { } indeks) => _teks[int.Parse(indeks.Value, CultureInfo.InvariantCulture)],
        ("inlineStr", _) => string.Concat(sel.Descendants(S + "t").Select(t => t.Value)),
        (_, null) => "",
        _ => null,
    };
}
