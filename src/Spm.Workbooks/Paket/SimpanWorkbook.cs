using System.Globalization;
using System.Text.RegularExpressions;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Spm.Workbooks;

/// <summary>Saves the workbooks that this project makes: fixed properties, Indonesian as their language, the same bytes for the same content.</summary>
internal static partial class SimpanWorkbook
{
    private const string Pembuat = "SpmFunctions";

    /// <summary>Builds a workbook and writes it. The build runs in the invariant culture, because ClosedXML 0.95 writes some numbers in the current one.</summary>
    /// <param name="keluaran">Where to; it need not be seekable and stays open.</param>
    /// <param name="judul">Title in the document's properties.</param>
    /// <param name="tanggal">Date that the properties carry as created and modified: a date of the content, not of the run.</param>
    /// <param name="isi">Fills the workbook.</param>
    public static void Tulis(Stream keluaran, string judul, DateOnly tanggal, Action<XLWorkbook> isi)
    {
        var semula = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            using var paket = new MemoryStream();
            using (var wb = new XLWorkbook())
            {
                isi(wb);
                wb.Properties.Title = judul;
                wb.Properties.Author = Pembuat;
                wb.Properties.LastModifiedBy = Pembuat;
                wb.Properties.Created = wb.Properties.Modified = tanggal.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
                wb.SaveAs(paket);
            }

            using (var dokumen = SpreadsheetDocument.Open(paket, isEditable: true))
            {
                dokumen.PackageProperties.Language = "id-ID";
                MutlakkanBarisUlang(dokumen);
            }

            keluaran.Write(PaketDeterministik.Normalkan(paket.ToArray()));
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
        }
    }

    // ClosedXML writes the rows that repeat on every printed page as 1:6, which Excel reads and LibreOffice ignores; both read $1:$6.
    private static void MutlakkanBarisUlang(SpreadsheetDocument dokumen)
    {
        foreach (var nama in dokumen.WorkbookPart?.Workbook?.DefinedNames?.Elements<DefinedName>().Where(n => n.Name?.Value == "_xlnm.Print_Titles") ?? [])
        {
            nama.Text = BarisRelatif().Replace(nama.Text, "!$$$1:$$$2");
        }
    }

    [GeneratedRegex("!([0-9]+):([0-9]+)$")]
    private static partial Regex BarisRelatif();
}
