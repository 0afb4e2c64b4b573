using System.Globalization;
using System.IO.Compression;
using System.Xml;
using ClosedXML.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelDataReader;
using Spm.Workbooks;
using IRow = NPOI.SS.UserModel.IRow;
using JenisSelNpoi = NPOI.SS.UserModel.CellType;
using XSSFWorkbook = NPOI.XSSF.UserModel.XSSFWorkbook;

namespace Spm.Benchmarks;

/// <summary>Every reader does the same: all cells of all sheets, each by its type, numbers added up, the lengths of texts added up.</summary>
internal static class ParaPembaca
{
    /// <summary>Ours, forward only.</summary>
    public static HasilBaca Kita(byte[] bita)
    {
        using var buku = PembacaWorkbook.Buka(new MemoryStream(bita), CancellationToken.None);
        var (sel, jumlah, huruf) = (0L, 0d, 0L);
        foreach (var nama in buku.Lembar)
        {
            using var lembar = buku.Pindai(nama)!;
            while (lembar.Berikut())
            {
                switch (lembar.Jenis)
                {
                    case JenisSel.Angka:
                        jumlah += (double)lembar.Angka!.Value;
                        break;
                    case JenisSel.Teks when lembar.IndeksString >= 0:
                        huruf += lembar.Teks.Length;
                        break;
                    case JenisSel.Teks:
                        huruf += lembar.Nilai.Length;
                        break;
                    case JenisSel.TanpaNilai:
                        continue;
                }

                sel++;
            }
        }

        return buku.Penolakan is null ? new HasilBaca(sel, jumlah, huruf) : throw new InvalidDataException($"{buku.Penolakan}");
    }

    /// <summary>Ours as the rules use it: a copy of every cell.</summary>
    public static HasilBaca KitaDisalin(byte[] bita)
    {
        using var buku = PembacaWorkbook.Buka(new MemoryStream(bita), CancellationToken.None);
        var isi = buku.Lembar.SelectMany(buku.BacaLembar).Where(s => s.Jenis != JenisSel.TanpaNilai);
        return isi.Aggregate(new HasilBaca(0, 0, 0), (h, s) => new HasilBaca(h.Sel + 1, h.Jumlah + (double)(s.Angka ?? 0), h.Huruf + (s.Jenis == JenisSel.Teks ? s.Teks.Length : 0)));
    }

    /// <summary>Floor: the sheets are inflated and nothing else.</summary>
    public static long HanyaMekar(byte[] bita)
    {
        using var zip = new ZipArchive(new MemoryStream(bita));
        var penyangga = new byte[65_536];
        var jumlah = 0L;
        foreach (var entri in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var arus = entri.Open();
            for (int n; (n = arus.Read(penyangga)) > 0;)
            {
                jumlah += n;
            }
        }

        return jumlah;
    }

    /// <summary>Floor: inflated and gone through by XmlReader, with the value of every node and attribute taken, none understood.</summary>
    public static long XmlSaja(byte[] bita)
    {
        using var zip = new ZipArchive(new MemoryStream(bita));
        var jumlah = 0L;
        foreach (var entri in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var xml = XmlReader.Create(entri.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (xml.Read())
            {
                jumlah += xml.Value.Length;
                while (xml.MoveToNextAttribute())
                {
                    jumlah += xml.Value.Length;
                }
            }
        }

        return jumlah;
    }

    public static HasilBaca DenganExcelDataReader(byte[] bita)
    {
        using var pembaca = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bita));
        var (sel, jumlah, huruf) = (0L, 0d, 0L);
        do
        {
            while (pembaca.Read())
            {
                for (var i = 0; i < pembaca.FieldCount; i++)
                {
                    switch (pembaca.GetValue(i))
                    {
                        case null:
                            continue;
                        case double angka:
                            jumlah += angka;
                            break;
                        case string teks:
                            huruf += teks.Length;
                            break;
                    }

                    sel++;
                }
            }
        }
        while (pembaca.NextResult());
        return new HasilBaca(sel, jumlah, huruf);
    }

    public static HasilBaca DenganClosedXml(byte[] bita)
    {
        using var buku = new XLWorkbook(new MemoryStream(bita));
        var (sel, jumlah, huruf) = (0L, 0d, 0L);
        foreach (var s in buku.Worksheets.SelectMany(l => l.CellsUsed(XLCellsUsedOptions.Contents)))
        {
            sel++;
            switch (s.HasFormula ? s.CachedValue : s.Value)
            {
                case double angka:
                    jumlah += angka;
                    break;
                case string teks when s.HasFormula && double.TryParse(teks, NumberStyles.Float, CultureInfo.InvariantCulture, out var hasil):
                    jumlah += hasil;
                    break;
                case string teks:
                    huruf += teks.Length;
                    break;
            }
        }

        return new HasilBaca(sel, jumlah, huruf);
    }

    public static HasilBaca DenganNpoi(byte[] bita)
    {
        var buku = new XSSFWorkbook(new MemoryStream(bita));
        var (sel, jumlah, huruf) = (0L, 0d, 0L);
        for (var i = 0; i < buku.NumberOfSheets; i++)
        {
            foreach (IRow baris in buku.GetSheetAt(i))
            {
                foreach (var s in baris.Cells)
                {
                    switch (s.CellType == JenisSelNpoi.Formula ? s.CachedFormulaResultType : s.CellType)
                    {
                        case JenisSelNpoi.Numeric:
                            jumlah += s.NumericCellValue;
                            break;
                        case JenisSelNpoi.String:
                            huruf += s.StringCellValue.Length;
                            break;
                        default:
                            continue;
                    }

                    sel++;
                }
            }
        }

        return new HasilBaca(sel, jumlah, huruf);
    }

    public static HasilBaca DenganSdkSax(byte[] bita)
    {
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(bita), isEditable: false);
        var (sel, jumlah, huruf) = (0L, 0d, 0L);
        var panjang = dokumen.WorkbookPart!.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(s => s.InnerText.Length).ToArray() ?? [];
        foreach (var bagian in dokumen.WorkbookPart.WorksheetParts)
        {
            using var pembaca = OpenXmlReader.Create(bagian);
            var tipe = "";
            while (pembaca.Read())
            {
                if (pembaca.ElementType == typeof(Cell) && pembaca.IsStartElement)
                {
                    tipe = pembaca.Attributes.FirstOrDefault(a => a.LocalName == "t").Value ?? "";
                }
                else if (pembaca.ElementType == typeof(CellValue) && pembaca.IsStartElement)
                {
                    sel++;
                    var teks = pembaca.GetText();
                    switch (tipe)
                    {
                        case "s":
                            huruf += panjang[int.Parse(teks, CultureInfo.InvariantCulture)];
                            break;
                        case "str":
                            huruf += teks.Length;
                            break;
                        default:
                            jumlah += double.Parse(teks, CultureInfo.InvariantCulture);
                            break;
                    }
                }
            }
        }

        return new HasilBaca(sel, jumlah, huruf);
    }
}
