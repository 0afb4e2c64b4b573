using ClosedXML.Excel;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Writes the sheet of instructions.</summary>
internal static class PenulisPetunjuk
{
    private const double LebarLabel = 18;
    private const double LebarTeks = 96;

    public static IXLWorksheet Tulis(XLWorkbook wb, Slot slot, Wilayah wilayah, bool contoh)
    {
        var ws = wb.AddWorksheet(TataLetakTemplate.LembarPetunjuk);
        ws.ShowGridLines = false;
        ws.Column(1).Width = LebarLabel;
        ws.Column(2).Width = LebarTeks;
        var baris = Judul(ws, slot, wilayah, contoh);
        foreach (var bagian in TeksPetunjuk.Isi(slot, wilayah))
        {
            baris++;
            ws.Cell(baris, 1).SetValue(bagian.Judul);
            ws.Range(baris, 1, baris, 2).Style.Font.SetBold(true).Font.SetFontColor(GayaTemplate.Biru)
                .Border.SetBottomBorder(XLBorderStyleValues.Thin).Border.SetBottomBorderColor(GayaTemplate.Biru);
            ws.Row(baris).Height = 20;
            baris++;
            foreach (var (label, teks) in bagian.Butir)
            {
                TulisButir(ws, baris, label, teks);
                baris++;
            }
        }

        return ws;
    }

    private static int Judul(IXLWorksheet ws, Slot slot, Wilayah wilayah, bool contoh)
    {
        ws.Cell(1, 1).SetValue(TeksPetunjuk.JudulLembar(slot));
        ws.Cell(2, 1).SetValue(TeksPetunjuk.AnakJudul(slot, wilayah));
        ws.Range(1, 1, 2, 2).Style.Fill.SetBackgroundColor(GayaTemplate.Biru).Font.SetFontColor(XLColor.White).Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        ws.Cell(1, 1).Style.Font.SetBold(true).Font.SetFontSize(15);
        ws.Row(1).Height = 28;
        ws.Row(2).Height = 20;
        if (!contoh)
        {
            return 2;
        }

        ws.Cell(3, 1).SetValue(TeksTemplate.TandaContoh);
        ws.Range(3, 1, 3, 2).Style.Fill.SetBackgroundColor(GayaTemplate.Jingga).Font.SetFontColor(GayaTemplate.Merah).Font.SetBold(true)
            .Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        ws.Row(3).Height = 20;
        return 3;
    }

    private static void TulisButir(IXLWorksheet ws, int baris, string label, string teks)
    {
        ws.Cell(baris, 1).SetValue(label);
        ws.Cell(baris, 2).SetValue(teks);
        ws.Range(baris, 1, baris, 2).Style.Alignment.SetVertical(XLAlignmentVerticalValues.Top).Alignment.SetWrapText(true);
        ws.Cell(baris, 1).Style.Font.SetBold(true).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
        ws.Row(baris).Height = GayaTemplate.Tinggi(1, (label, LebarLabel), (teks, LebarTeks));
    }
}
