using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Spm.Domain;

namespace Spm.Workbooks.Tests.Template;

/// <summary>A template read back with the OpenXML SDK, apart from the library that wrote it.</summary>
internal sealed class TemplateTerbaca : IDisposable
{
    private readonly SpreadsheetDocument _dokumen;
    private readonly List<string> _teksBersama;
    private readonly Dictionary<string, Dictionary<string, Cell>> _sel = [];
    private readonly Dictionary<string, List<(string Rentang, DataValidation Validasi)>> _validasi = [];

    public TemplateTerbaca(byte[] xlsx)
    {
        _dokumen = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        _teksBersama = [.. Buku.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(s => s.InnerText)];
        foreach (var nama in Lembar.Select(l => l.Name!.Value!))
        {
            _sel[nama] = Isi(nama).Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!);
            _validasi[nama] = [.. Isi(nama).Descendants<DataValidation>().SelectMany(v => v.SequenceOfReferences!.InnerText!.Split(' ').Select(r => (r, v)))];
        }
    }

    public WorkbookPart Buku => _dokumen.WorkbookPart!;

    public SpreadsheetDocument Dokumen => _dokumen;

    public IReadOnlyList<Sheet> Lembar => [.. Buku.Workbook.Sheets!.Elements<Sheet>()];

    public static byte[] Buat(string slot, IsianTemplate? isian = null, bool contoh = false)
    {
        using var keluaran = new MemoryStream();
        TemplateWorkbook.Tulis(BacaSlot(slot), keluaran, isian, contoh);
        return keluaran.ToArray();
    }

    public static TemplateTerbaca Dari(string slot, IsianTemplate? isian = null, bool contoh = false) => new(Buat(slot, isian, contoh));

    public static Slot BacaSlot(string slot)
    {
        var bagian = slot.Split('/');
        return new Slot(Periode.Parse(bagian[0]), KodeWilayah.Parse(bagian[1]), Urusan.Parse(bagian[2]));
    }

    public Worksheet Isi(string lembar) => ((WorksheetPart)Buku.GetPartById(Lembar.Single(l => l.Name == lembar).Id!)).Worksheet;

    public Cell? Sel(string lembar, string alamat) => _sel[lembar].GetValueOrDefault(alamat);

    /// <summary>The stored value of a cell as text; empty where there is none.</summary>
    public string Nilai(string lembar, string alamat) => Nilai(Sel(lembar, alamat));

    public string Nilai(Cell? sel) => sel?.CellValue is not { } nilai ? ""
        : sel.DataType?.Value == CellValues.SharedString ? _teksBersama[int.Parse(nilai.Text, System.Globalization.CultureInfo.InvariantCulture)]
        : nilai.Text;

    public IReadOnlyList<string> Baris(string lembar, uint baris) => [.. Isi(lembar).Descendants<Row>().Single(r => r.RowIndex! == baris).Elements<Cell>().Select(Nilai)];

    public int BarisTerakhir(string lembar) => (int)Isi(lembar).Descendants<Row>().Max(r => r.RowIndex!.Value);

    public bool Terkunci(string lembar, string alamat)
    {
        var gaya = (CellFormat)Buku.WorkbookStylesPart!.Stylesheet.CellFormats!.ElementAt((int)Sel(lembar, alamat)!.StyleIndex!.Value);
        return gaya.Protection?.Locked?.Value ?? true;
    }

    public DataValidation? Validasi(string lembar, string alamat) =>
        _validasi[lembar].Where(v => Memuat(v.Rentang, alamat)).Select(v => v.Validasi).SingleOrDefault();

    public void Dispose() => _dokumen.Dispose();

    private static bool Memuat(string rentang, string alamat)
    {
        var ujung = rentang.Split(':');
        var ((k1, b1), (k2, b2), (k, b)) = (Pecah(ujung[0]), Pecah(ujung[^1]), Pecah(alamat));
        return k >= k1 && k <= k2 && b >= b1 && b <= b2;
    }

    private static (char Kolom, int Baris) Pecah(string alamat) => (alamat[0], int.Parse(alamat.AsSpan(1), provider: System.Globalization.CultureInfo.InvariantCulture));
}
