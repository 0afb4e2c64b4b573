using System.Globalization;
using ClosedXML.Excel;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Writes block A: one row per service.</summary>
internal static class PenulisPenerima
{
    private static readonly double[] Lebar = [13, 46, 40, 10, 11, 38, 17, 17, 17, 11];

    public static IXLWorksheet Tulis(XLWorkbook wb, Slot slot, IsianTemplate? isian)
    {
        var layanan = slot.Layanan;
        var akhir = layanan.Count + 1;
        var ws = GayaTemplate.LembarData(wb, TataLetakTemplate.LembarPenerima, TataLetakTemplate.KepalaPenerima, Lebar, layanan.Count);
        for (var i = 0; i < layanan.Count; i++)
        {
            var (baris, l) = (i + 2, layanan[i]);
            ws.Cell(baris, 1).SetValue(l.Kode.ToString());
            ws.Cell(baris, 2).SetValue(l.Nama);
            ws.Cell(baris, 3).SetValue(l.Penerima);
            ws.Cell(baris, 4).SetValue(l.Satuan);
            ws.Cell(baris, 9).FormulaA1 = string.Create(CultureInfo.InvariantCulture, $"IF(COUNT(G{baris}:H{baris})=2,MAX(0,G{baris}-H{baris}),\"\")");
            ws.Cell(baris, 10).FormulaA1 = string.Create(CultureInfo.InvariantCulture, $"IF(COUNT(G{baris}:H{baris})=2,IF(G{baris}>0,MIN(100,H{baris}/G{baris}*100),\"\"),\"\")");
            var diisi = isian?.Layanan.GetValueOrDefault(l.Kode);
            if (diisi is not null)
            {
                IsianKeSel.Isi(ws, baris, 5, diisi.Berlaku, diisi.Alasan, diisi.Harus, diisi.Terlayani);
            }

            ws.Row(baris).Height = GayaTemplate.Tinggi(3, (l.Nama, Lebar[1]), (l.Penerima, Lebar[2]), (diisi?.Alasan.Teks, Lebar[5]));
        }

        Gaya(ws, akhir);
        Validasi(ws, akhir);
        return ws;
    }

    private static void Gaya(IXLWorksheet ws, int akhir)
    {
        GayaTemplate.Teks(ws.Range(2, 1, akhir, 4));
        GayaTemplate.MasukanTeks(ws.Range(2, 5, akhir, 5));
        GayaTemplate.MasukanTeks(ws.Range(2, 6, akhir, 6));

        // People are whole, so a fraction that was pasted in should be seen and not rounded away by the format.
        GayaTemplate.MasukanAngka(ws.Range(2, 7, akhir, 8));
        GayaTemplate.Hitungan(ws.Range(2, 9, akhir, 10));
        GayaTemplate.Bilangan(ws.Range(2, 9, akhir, 9));
        GayaTemplate.Persen(ws.Range(2, 10, akhir, 10));

        // What a service that does not apply leaves empty turns grey; a reason that is missing turns orange.
        ws.Range(2, 7, akhir, 8).AddConditionalFormat().WhenIsTrue($"=$E2=\"{TeksTemplate.Tidak}\"").Fill.SetBackgroundColor(GayaTemplate.AbuTua);
        ws.Range(2, 6, akhir, 6).AddConditionalFormat()
            .WhenIsTrue($"=AND($F2=\"\",OR($E2=\"{TeksTemplate.Tidak}\",AND(ISNUMBER($G2),$G2=0)))").Fill.SetBackgroundColor(GayaTemplate.Jingga);
        ws.Range(1, 1, akhir, TataLetakTemplate.KepalaPenerima.Count).SetAutoFilter();
    }

    private static void Validasi(IXLWorksheet ws, int akhir)
    {
        ValidasiTemplate.Pilihan(ws.Range(2, 5, akhir, 5), [TeksTemplate.Ya, TeksTemplate.Tidak], TeksTemplate.JudulBerlaku, TeksTemplate.PetunjukBerlaku, TeksTemplate.GalatBerlaku);
        ValidasiTemplate.Teks(ws.Range(2, 6, akhir, 6), TeksTemplate.JudulAlasan, TeksTemplate.PetunjukAlasan);
        ValidasiTemplate.Cacah(ws.Range(2, 7, akhir, 7), TeksTemplate.JudulHarus, TeksTemplate.PetunjukHarus);
        ValidasiTemplate.Cacah(ws.Range(2, 8, akhir, 8), TeksTemplate.JudulTerlayani, TeksTemplate.PetunjukTerlayani);
    }
}
