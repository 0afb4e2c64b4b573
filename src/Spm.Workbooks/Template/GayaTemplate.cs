using ClosedXML.Excel;

namespace Spm.Workbooks;

/// <summary>How the sheets of a template look, print and protect themselves.</summary>
internal static class GayaTemplate
{
    // Indonesian separators on any machine, whatever its own locale.
    private const string FormatBilangan = "[$-421]#,##0";
    private const string FormatPecahan = "[$-421]#,##0.00";
    private const string FormatPersen = "[$-421]0.00";
    private const string FormatTeks = "@";
    private const double TinggiBarisTeks = 15;
    private const double TinggiTerbesar = 400;

    // A column's width counts digits; letters of running text are a little narrower on average.
    private const double HurufPerLebar = 1.06;

    public static readonly XLColor Biru = XLColor.FromHtml("#1F4E78");
    public static readonly XLColor BiruMuda = XLColor.FromHtml("#DDEBF7");
    public static readonly XLColor Abu = XLColor.FromHtml("#F2F2F2");
    public static readonly XLColor AbuTua = XLColor.FromHtml("#D9D9D9");
    public static readonly XLColor Kuning = XLColor.FromHtml("#FFF8DC");
    public static readonly XLColor Jingga = XLColor.FromHtml("#F8CBAD");
    public static readonly XLColor Merah = XLColor.FromHtml("#C00000");
    private static readonly XLColor Garis = XLColor.FromHtml("#BFBFBF");

    /// <summary>A data sheet: header in row 1, frozen and repeated in print, widths as given, grid lines around every cell of the table.</summary>
    public static IXLWorksheet LembarData(XLWorkbook wb, string nama, IReadOnlyList<string> kepala, IReadOnlyList<double> lebar, int barisData)
    {
        var ws = wb.AddWorksheet(nama);
        for (var i = 0; i < kepala.Count; i++)
        {
            ws.Column(i + 1).Width = lebar[i];
            ws.Cell(1, i + 1).SetValue(kepala[i]);
        }

        var tabel = ws.Range(1, 1, barisData + 1, kepala.Count);
        tabel.Style.Border.SetOutsideBorder(XLBorderStyleValues.Thin).Border.SetInsideBorder(XLBorderStyleValues.Thin)
            .Border.SetOutsideBorderColor(Garis).Border.SetInsideBorderColor(Garis)
            .Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetWrapText(true);
        ws.Range(1, 1, 1, kepala.Count).Style.Fill.SetBackgroundColor(Biru).Font.SetFontColor(XLColor.White).Font.SetBold(true)
            .Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        ws.Row(1).Height = 2 * TinggiBarisTeks + 6;
        ws.SheetView.Freeze(1, 0);
        ws.PageSetup.SetRowsToRepeatAtTop(1, 1);
        return ws;
    }

    public static void Masukan(IXLRange sel)
    {
        sel.Style.Protection.SetLocked(false);
        sel.Style.Fill.SetBackgroundColor(Kuning);
    }

    /// <summary>Keeps texts off the lines between the cells.</summary>
    public static void Teks(IXLRange sel) => sel.Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left).Alignment.SetIndent(1);

    public static void MasukanTeks(IXLRange sel)
    {
        Masukan(sel);
        Teks(sel);
        sel.Style.NumberFormat.SetFormat(FormatTeks);
    }

    public static void MasukanAngka(IXLRange sel)
    {
        Masukan(sel);
        Bilangan(sel);
    }

    /// <summary>Whole numbers show no decimals; fractions show two, but only in the cells that have them.</summary>
    public static void Bilangan(IXLRange sel)
    {
        var pertama = sel.FirstCell().Address.ToStringRelative();
        sel.Style.NumberFormat.SetFormat(FormatBilangan);
        sel.AddConditionalFormat().WhenIsTrue($"=IF(ISNUMBER({pertama}),{pertama}<>INT({pertama}),FALSE)").NumberFormat.SetFormat(FormatPecahan);
    }

    public static void Persen(IXLRange sel) => sel.Style.NumberFormat.SetFormat(FormatPersen);

    public static void Hitungan(IXLRange sel) => sel.Style.Fill.SetBackgroundColor(Abu);

    /// <summary>Protects without a password: it guards against slips, not against people. Filtering and resizing stay possible.</summary>
    public static void Lindungi(IXLWorksheet ws)
    {
        var perlindungan = ws.Protect();
        perlindungan.AllowElement(XLSheetProtectionElements.SelectLockedCells);
        perlindungan.AllowElement(XLSheetProtectionElements.SelectUnlockedCells);
        perlindungan.AllowElement(XLSheetProtectionElements.FormatColumns);
        perlindungan.AllowElement(XLSheetProtectionElements.FormatRows);
        perlindungan.AllowElement(XLSheetProtectionElements.AutoFilter);
    }

    /// <summary>Prints on A4, one page wide, with the document's title and page numbers below.</summary>
    public static void Cetak(IXLWorksheet ws, XLPageOrientation arah, string kaki, bool contoh, bool satuHalaman = false)
    {
        ws.PageSetup.PaperSize = XLPaperSize.A4Paper;
        ws.PageSetup.PageOrientation = arah;
        ws.PageSetup.FitToPages(1, satuHalaman ? 1 : 0);
        ws.PageSetup.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.6).SetBottom(0.7).SetHeader(0.3).SetFooter(0.3);
        ws.PageSetup.Footer.Left.AddText(kaki);
        ws.PageSetup.Footer.Right.AddText(TeksTemplate.Halaman);
        ws.PageSetup.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        ws.PageSetup.Footer.Right.AddText(TeksTemplate.DariHalaman);
        ws.PageSetup.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
        if (contoh)
        {
            ws.PageSetup.Header.Center.AddText(TeksTemplate.TandaContoh);
            ws.PageSetup.Footer.Center.AddText(TeksTemplate.TandaContoh);
            ws.TabColor = Jingga;
        }
    }

    /// <summary>
    /// Height of a row whose cells wrap, in points. Estimated from the text, because measuring needs a graphics library that Linux servers lack; a little generous.
    /// </summary>
    public static double Tinggi(int barisTerkecil, params ReadOnlySpan<(string? Teks, double Lebar)> sel)
    {
        var baris = barisTerkecil;
        foreach (var (teks, lebar) in sel)
        {
            baris = Math.Max(baris, JumlahBaris(teks ?? "", lebar * HurufPerLebar));
        }

        return Math.Min(TinggiTerbesar, baris * TinggiBarisTeks + 4);
    }

    private static int JumlahBaris(string teks, double lebar)
    {
        var (baris, terpakai) = (1, 0.0);
        foreach (var kata in teks.Split(' '))
        {
            if (terpakai > 0 && terpakai + 1 + kata.Length > lebar)
            {
                (baris, terpakai) = (baris + 1, 0);
            }

            terpakai += kata.Length + (terpakai > 0 ? 1 : 0);
            while (terpakai > lebar)
            {
                (baris, terpakai) = (baris + 1, terpakai - lebar);
            }
        }

        return baris;
    }
}
