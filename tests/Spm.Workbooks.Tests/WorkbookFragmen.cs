using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Spm.Workbooks.Tests;

/// <summary>Builds tiny workbooks from XML fragments, so that a test shows the one quirk it is about.</summary>
internal sealed class WorkbookFragmen
{
    public const string Transisi = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Ketat = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private readonly List<(string Nama, string SheetData)> _lembar = [];
    private readonly Dictionary<string, byte[]> _bagian = [];
    private string _ruang = Transisi;
    private string _hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private string? _stringBersama;
    private string? _gaya;

    /// <summary>A workbook with the one sheet <c>Data</c>.</summary>
    public static WorkbookFragmen Data(string sheetData) => new WorkbookFragmen().Lembar("Data", sheetData);

    /// <summary>Adds a sheet with these rows.</summary>
    public WorkbookFragmen Lembar(string nama, string sheetData)
    {
        _lembar.Add((nama, sheetData));
        return this;
    }

    /// <summary>Sets the <c>si</c> elements of the shared strings.</summary>
    public WorkbookFragmen StringBersama(string si)
    {
        _stringBersama = si;
        return this;
    }

    /// <summary>Sets the content of the style sheet.</summary>
    public WorkbookFragmen Gaya(string isi)
    {
        _gaya = isi;
        return this;
    }

    /// <summary>Writes strict OOXML.</summary>
    public WorkbookFragmen SebagaiKetat()
    {
        (_ruang, _hubungan) = (Ketat, "http://purl.oclc.org/ooxml/officeDocument/relationships");
        return this;
    }

    /// <summary>Adds a part, or replaces the one of that name.</summary>
    public WorkbookFragmen Bagian(string nama, string isi) => Bagian(nama, Encoding.UTF8.GetBytes(isi));

    /// <summary>Adds a part, or replaces the one of that name.</summary>
    public WorkbookFragmen Bagian(string nama, byte[] isi)
    {
        _bagian[nama] = isi;
        return this;
    }

    /// <summary>The workbook's bytes; its parts in the usual order or turned round.</summary>
    public byte[] Bita(CompressionLevel mampat = CompressionLevel.Optimal, bool terbalik = false)
    {
        using var keluaran = new MemoryStream();
        using (var zip = new ZipArchive(keluaran, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, isi) in terbalik ? Susun().Reverse() : Susun())
            {
                using var entri = zip.CreateEntry(nama, mampat).Open();
                entri.Write(isi);
            }
        }

        return keluaran.ToArray();
    }

    private Dictionary<string, byte[]> Susun()
    {
        var isi = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] =
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
            ["_rels/.rels"] = Hubungan([("rId1", "officeDocument", "xl/workbook.xml")]),
        };
        var hubungan = new List<(string, string, string)>();
        var lembar = new StringBuilder();
        for (var i = 0; i < _lembar.Count; i++)
        {
            lembar.Append(CultureInfo.InvariantCulture, $"<sheet name=\"{SecurityElement.Escape(_lembar[i].Nama)}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"/>");
            hubungan.Add(($"s{i}", "worksheet", $"worksheets/sheet{i + 1}.xml"));
            isi[$"xl/worksheets/sheet{i + 1}.xml"] = $"<worksheet xmlns=\"{_ruang}\"><sheetData>{_lembar[i].SheetData}</sheetData></worksheet>";
        }

        if (_stringBersama is not null)
        {
            hubungan.Add(("ss", "sharedStrings", "sharedStrings.xml"));
            isi["xl/sharedStrings.xml"] = $"<sst xmlns=\"{_ruang}\">{_stringBersama}</sst>";
        }

        if (_gaya is not null)
        {
            hubungan.Add(("st", "styles", "/xl/styles.xml"));
            isi["xl/styles.xml"] = $"<styleSheet xmlns=\"{_ruang}\">{_gaya}</styleSheet>";
        }

        isi["xl/workbook.xml"] = $"<workbook xmlns=\"{_ruang}\" xmlns:r=\"{_hubungan}\"><sheets>{lembar}</sheets></workbook>";
        isi["xl/_rels/workbook.xml.rels"] = Hubungan(hubungan);
        var hasil = isi.ToDictionary(b => b.Key, b => Encoding.UTF8.GetBytes(b.Value));
        foreach (var (nama, bita) in _bagian)
        {
            hasil[nama] = bita;
        }

        return hasil;
    }

    private string Hubungan(IEnumerable<(string Id, string Jenis, string Tujuan)> daftar) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(daftar.Select(h => $"<Relationship Id=\"{h.Id}\" Type=\"{_hubungan}/{h.Jenis}\" Target=\"{h.Tujuan}\"/>"))
        + "</Relationships>";
}
