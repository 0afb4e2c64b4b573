using ClosedXML.Excel;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Writes the sheet of obstacles: empty rows only.</summary>
internal static class PenulisKendala
{
    private static readonly double[] Lebar = [15, 80, 80];

    public static IXLWorksheet Tulis(XLWorkbook wb, Slot slot, IsianTemplate? isian)
    {
        const int akhir = TataLetakTemplate.BarisKendala + 1;
        var ws = GayaTemplate.LembarData(wb, TataLetakTemplate.LembarKendala, TataLetakTemplate.KepalaKendala, Lebar, TataLetakTemplate.BarisKendala);
        for (var i = 0; i < TataLetakTemplate.BarisKendala; i++)
        {
            var diisi = isian?.Kendala.ElementAtOrDefault(i);
            if (diisi is not null)
            {
                IsianKeSel.Isi(ws, i + 2, 1, diisi.KodeLayanan, diisi.Permasalahan, diisi.TindakLanjut);
            }

            ws.Row(i + 2).Height = GayaTemplate.Tinggi(2, (diisi?.Permasalahan.Teks, Lebar[1]), (diisi?.TindakLanjut.Teks, Lebar[2]));
        }

        var kode = ws.Range(2, 1, akhir, 1);
        var permasalahan = ws.Range(2, 2, akhir, 2);
        var tindakLanjut = ws.Range(2, 3, akhir, 3);
        GayaTemplate.MasukanTeks(ws.Range(2, 1, akhir, 3));
        ValidasiTemplate.Pilihan(kode, slot.Layanan.Select(l => l.Kode.ToString()), TeksTemplate.JudulKendala, TeksTemplate.PetunjukKodeKendala, TeksTemplate.GalatKodeLayanan);
        ValidasiTemplate.Teks(permasalahan, TeksTemplate.JudulKendala, TeksTemplate.PetunjukPermasalahan);
        ValidasiTemplate.Teks(tindakLanjut, TeksTemplate.JudulKendala, TeksTemplate.PetunjukTindakLanjut);
        return ws;
    }
}
