using ClosedXML.Excel;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Writes the sheet of stages: four rows per service.</summary>
internal static class PenulisTahapan
{
    private static readonly double[] Lebar = [15, 46, 28, 18, 52, 46];

    public static IXLWorksheet Tulis(XLWorkbook wb, Slot slot, IsianTemplate? isian)
    {
        var tahap = NamaTahapan.SemuaTahap;
        var akhir = (slot.Layanan.Count * tahap.Count) + 1;
        var ws = GayaTemplate.LembarData(wb, TataLetakTemplate.LembarTahapan, TataLetakTemplate.KepalaTahapan, Lebar, akhir - 1);
        GayaTemplate.Teks(ws.Range(2, 1, akhir, 3));
        for (var i = 0; i < slot.Layanan.Count; i++)
        {
            var (awal, layanan) = (2 + (i * tahap.Count), slot.Layanan[i]);
            for (var j = 0; j < tahap.Count; j++)
            {
                TulisBaris(ws, awal + j, layanan, tahap[j], isian?.Tahapan.GetValueOrDefault((layanan.Kode, tahap[j])));
            }

            if (i % 2 == 1)
            {
                // Bands tell the services of the long list apart.
                ws.Range(awal, 1, awal + tahap.Count - 1, 3).Style.Fill.SetBackgroundColor(GayaTemplate.BiruMuda);
            }
        }

        GayaTemplate.MasukanTeks(ws.Range(2, 4, akhir, 6));

        // Evidence that is missing beside a finished stage, and a status beside texts, turn orange.
        ws.Range(2, 5, akhir, 5).AddConditionalFormat().WhenIsTrue($"=AND($E2=\"\",$D2=\"{NamaTahapan.Nama(StatusTahap.Selesai)}\")").Fill.SetBackgroundColor(GayaTemplate.Jingga);
        ws.Range(2, 4, akhir, 4).AddConditionalFormat().WhenIsTrue("=AND($D2=\"\",OR($E2<>\"\",$F2<>\"\"))").Fill.SetBackgroundColor(GayaTemplate.Jingga);
        ValidasiTemplate.Pilihan(ws.Range(2, 4, akhir, 4), NamaTahapan.SemuaStatus.Select(NamaTahapan.Nama), TeksTemplate.JudulTahapan, TeksTemplate.PetunjukStatus, TeksTemplate.GalatStatus);
        ValidasiTemplate.Teks(ws.Range(2, 5, akhir, 5), TeksTemplate.JudulTahapan, TeksTemplate.PetunjukBukti);
        ValidasiTemplate.Teks(ws.Range(2, 6, akhir, 6), TeksTemplate.JudulTahapan, TeksTemplate.PetunjukCatatan);
        ws.Range(1, 1, akhir, TataLetakTemplate.KepalaTahapan.Count).SetAutoFilter();
        return ws;
    }

    private static void TulisBaris(IXLWorksheet ws, int baris, JenisPelayanan layanan, Tahap tahap, IsianTahapan? isian)
    {
        ws.Cell(baris, 1).SetValue(layanan.Kode.ToString());
        ws.Cell(baris, 2).SetValue(layanan.Nama);
        ws.Cell(baris, 3).SetValue(NamaTahapan.Bernomor(tahap));
        ws.Row(baris).Height = GayaTemplate.Tinggi(1, (layanan.Nama, Lebar[1]), (isian?.Bukti.Teks, Lebar[4]), (isian?.Catatan.Teks, Lebar[5]));
        if (isian is not null)
        {
            IsianKeSel.Isi(ws, baris, 4, isian.Status, isian.Bukti, isian.Catatan);
        }
    }
}
