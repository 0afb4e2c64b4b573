using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>The scanner, the XML reader and the OpenXML SDK are held against each other.</summary>
public class BandingPembacaTests
{
    private const int Banyaknya = 300;

    public static TheoryData<string> Berkas => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Berkas"), "*.xlsx").Select(f => Path.GetFileName(f))];

    [Fact]
    public void Random_workbooks_are_read_alike_by_scanner_and_xml_reader()
    {
        var sel = 0;
        for (var benih = 0; benih < Banyaknya; benih++)
        {
            var bacaan = Bacaan.Sama(new WorkbookAcak(benih).Bita(aneh: benih % 3 == 0));
            Assert.Null(bacaan.Penolakan);
            sel += bacaan.Baris.Count;
        }

        Assert.InRange(sel, Banyaknya * 10, int.MaxValue);
    }

    [Fact]
    public void Random_workbooks_hold_what_the_sdk_finds_in_them()
    {
        for (var benih = 1000; benih < 1000 + (Banyaknya / 3); benih++)
        {
            SamaDenganSdk(new WorkbookAcak(benih).Bita(aneh: false));
        }
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Workbook_of_another_program_is_read_alike_by_all_three(string berkas)
    {
        var bita = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Berkas", berkas));
        Assert.Null(Bacaan.Sama(bita).Penolakan);
        SamaDenganSdk(bita);
    }

    private static void SamaDenganSdk(byte[] bita)
    {
        using var buku = PembacaWorkbook.Buka(new MemoryStream(bita), CancellationToken.None);
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(bita), isEditable: false);
        var workbook = dokumen.WorkbookPart!;
        foreach (var lembar in workbook.Workbook.Sheets!.Elements<Sheet>())
        {
            var bagian = (WorksheetPart)workbook.GetPartById(lembar.Id!.Value!);
            Assert.Equal(
                SelSdk(bagian, workbook.SharedStringTablePart?.SharedStringTable),
                buku.BacaLembar(lembar.Name!.Value!).Select(s => $"{s.Alamat} {(s.Rumus ? "rumus" : "isian")} '{s.Teks}'"));
            Assert.Null(buku.Penolakan);
        }
    }

    private static IEnumerable<string> SelSdk(WorksheetPart bagian, SharedStringTable? stringBersama)
    {
        var strings = stringBersama?.Elements<SharedStringItem>().Select(Isi).ToList() ?? [];
        var baris = 0;
        foreach (var row in bagian.Worksheet.Descendants<Row>())
        {
            baris = (int?)row.RowIndex?.Value ?? (baris + 1);
            var kolom = 0;
            foreach (var sel in row.Elements<Cell>())
            {
                kolom = sel.CellReference?.Value is { } alamat && RentangSel.TryParse(alamat, out var di) ? di.KolomAwal : kolom + 1;
                var tersimpan = sel.CellValue?.Text ?? "";
                var teks = sel.InlineString is { } sebaris ? Isi(sebaris)
                    : sel.DataType?.Value == CellValues.SharedString && tersimpan.Length > 0 ? strings[int.Parse(tersimpan, CultureInfo.InvariantCulture)]
                    : sel.DataType?.Value == CellValues.Boolean && tersimpan.Length > 0 ? (tersimpan == "1" ? "TRUE" : "FALSE")
                    : sel.DataType?.Value == CellValues.String ? TeksXml.Pulihkan(tersimpan)
                    : tersimpan;
                if (sel.InlineString is not null || sel.CellFormula is not null || tersimpan.Length > 0 || (sel.CellValue is not null && sel.DataType?.Value == CellValues.String))
                {
                    yield return $"{AlamatSel.Tulis(baris, kolom)} {(sel.CellFormula is null ? "isian" : "rumus")} '{teks}'";
                }
            }
        }
    }

    private static string Isi(RstType teks) =>
        TeksXml.Pulihkan(string.Concat(teks.Descendants<Text>().Where(t => t.Parent is not PhoneticRun).Select(t => t.Text)));
}
