using ClosedXML.Excel;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Writes the sheet of personnel: empty rows only.</summary>
internal static class PenulisPersonil
{
    private static readonly double[] Lebar = [15, 60, 14, 15, 15, 60];

    public static IXLWorksheet Tulis(XLWorkbook wb, Slot slot, IsianTemplate? isian)
    {
        const int akhir = TataLetakTemplate.BarisPersonil + 1;
        var ws = GayaTemplate.LembarData(wb, TataLetakTemplate.LembarPersonil, TataLetakTemplate.KepalaPersonil, Lebar, TataLetakTemplate.BarisPersonil);
        for (var i = 0; i < TataLetakTemplate.BarisPersonil; i++)
        {
            var diisi = isian?.Personil.ElementAtOrDefault(i);
            if (diisi is not null)
            {
                IsianKeSel.Isi(ws, i + 2, 1, diisi.KodeLayanan, diisi.Kualifikasi, diisi.Satuan, diisi.Kebutuhan, diisi.Tersedia, diisi.Keterangan);
            }

            ws.Row(i + 2).Height = GayaTemplate.Tinggi(1, (diisi?.Kualifikasi.Teks, Lebar[1]), (diisi?.Keterangan.Teks, Lebar[5]));
        }

        GayaTemplate.MasukanTeks(ws.Range(2, 1, akhir, 3));
        GayaTemplate.MasukanAngka(ws.Range(2, 4, akhir, 5));
        GayaTemplate.MasukanTeks(ws.Range(2, 6, akhir, 6));
        ValidasiTemplate.Pilihan(
            ws.Range(2, 1, akhir, 1),
            slot.Layanan.Select(l => l.Kode.ToString()).Prepend(TataLetakTemplate.SemuaLayanan),
            TeksTemplate.JudulPersonil,
            TeksTemplate.PetunjukKodePersonil,
            TeksTemplate.GalatKodePersonil);
        ValidasiTemplate.Teks(ws.Range(2, 2, akhir, 2), TeksTemplate.JudulPersonil, TeksTemplate.PetunjukKualifikasi);
        ValidasiTemplate.Teks(ws.Range(2, 3, akhir, 3), TeksTemplate.JudulPersonil, TeksTemplate.PetunjukSatuanPersonil);
        ValidasiTemplate.Desimal(ws.Range(2, 4, akhir, 4), TeksTemplate.JudulPersonil, TeksTemplate.PetunjukKebutuhan);
        ValidasiTemplate.Desimal(ws.Range(2, 5, akhir, 5), TeksTemplate.JudulPersonil, TeksTemplate.PetunjukTersedia);
        ValidasiTemplate.Teks(ws.Range(2, 6, akhir, 6), TeksTemplate.JudulPersonil, TeksTemplate.PetunjukKeteranganPersonil);
        return ws;
    }
}
