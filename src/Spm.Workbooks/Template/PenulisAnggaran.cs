using System.Globalization;
using ClosedXML.Excel;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Writes block C: the budget of every service.</summary>
internal static class PenulisAnggaran
{
    private static readonly double[] Lebar = [15, 80, 26, 26, 12];

    public static IXLWorksheet Tulis(XLWorkbook wb, Slot slot, IsianTemplate? isian)
    {
        var layanan = slot.Layanan;
        var akhir = layanan.Count + 1;
        var ws = GayaTemplate.LembarData(wb, TataLetakTemplate.LembarAnggaran, TataLetakTemplate.KepalaAnggaran, Lebar, layanan.Count);
        for (var i = 0; i < layanan.Count; i++)
        {
            var baris = i + 2;
            ws.Cell(baris, 1).SetValue(layanan[i].Kode.ToString());
            ws.Cell(baris, 2).SetValue(layanan[i].Nama);

            // Not capped: spending above the budget should be seen.
            ws.Cell(baris, 5).FormulaA1 = string.Create(CultureInfo.InvariantCulture, $"IF(COUNT(C{baris}:D{baris})=2,IF(C{baris}>0,D{baris}/C{baris}*100,\"\"),\"\")");
            ws.Row(baris).Height = GayaTemplate.Tinggi(2, (layanan[i].Nama, Lebar[1]));
            if (isian?.Layanan.GetValueOrDefault(layanan[i].Kode) is { } diisi)
            {
                IsianKeSel.Isi(ws, baris, 3, diisi.Alokasi, diisi.Realisasi);
            }
        }

        GayaTemplate.Teks(ws.Range(2, 1, akhir, 2));
        GayaTemplate.MasukanAngka(ws.Range(2, 3, akhir, 4));
        GayaTemplate.Hitungan(ws.Range(2, 5, akhir, 5));
        GayaTemplate.Persen(ws.Range(2, 5, akhir, 5));
        ValidasiTemplate.Desimal(ws.Range(2, 3, akhir, 3), TeksTemplate.JudulAlokasi, TeksTemplate.PetunjukAlokasi);
        ValidasiTemplate.Desimal(ws.Range(2, 4, akhir, 4), TeksTemplate.JudulRealisasi, TeksTemplate.PetunjukRealisasi);
        ws.Range(1, 1, akhir, TataLetakTemplate.KepalaAnggaran.Count).SetAutoFilter();
        return ws;
    }
}
