using ClosedXML.Excel;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Writes the hidden sheet that tells programs which slot the workbook is for.</summary>
internal static class PenulisMeta
{
    public static IXLWorksheet Tulis(XLWorkbook wb, Slot slot, bool contoh)
    {
        var ws = wb.AddWorksheet(TataLetakTemplate.LembarMeta);
        List<(string Kunci, string Nilai)> isi =
        [
            (TataLetakTemplate.KunciVersi, TataLetakTemplate.Versi),
            (TataLetakTemplate.KunciPeriode, slot.Periode.ToString()),
            (TataLetakTemplate.KunciWilayah, slot.Wilayah.ToString()),
            (TataLetakTemplate.KunciUrusan, slot.Urusan.Segmen),
        ];
        if (contoh)
        {
            isi.Add((TataLetakTemplate.KunciContoh, "ya"));
        }

        for (var i = 0; i < isi.Count; i++)
        {
            ws.Cell(i + 1, 1).SetValue(isi[i].Kunci);
            ws.Cell(i + 1, 2).SetValue(isi[i].Nilai);
        }

        // As text, so that 36.10 would not become the number 36.1 once somebody saves the workbook elsewhere.
        ws.Range(1, 1, isi.Count, 2).Style.NumberFormat.SetFormat("@");
        ws.Visibility = XLWorksheetVisibility.Hidden;
        return ws;
    }
}
