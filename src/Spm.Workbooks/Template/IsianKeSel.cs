using ClosedXML.Excel;

namespace Spm.Workbooks;

/// <summary>Writes given values into input cells.</summary>
internal static class IsianKeSel
{
    /// <summary>Writes values side by side, from a cell on to the right.</summary>
    public static void Isi(IXLWorksheet ws, int baris, int kolom, params ReadOnlySpan<IsianSel> nilai)
    {
        for (var i = 0; i < nilai.Length; i++)
        {
            if (nilai[i].Angka is { } angka)
            {
                ws.Cell(baris, kolom + i).SetValue(angka);
            }
            else if (nilai[i].Teks is { } teks)
            {
                ws.Cell(baris, kolom + i).IsiTeks(teks);
            }
        }
    }
}
