using System.Globalization;
using ClosedXML.Excel;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Writes the sheet of literasi and numerasi: a row per service, jenjang and kemampuan.</summary>
internal static class PenulisAsesmen
{
    private static readonly double[] Lebar = [15, 46, 14, 16, 20, 24, 18];

    /// <summary>True for slots whose template has the sheet.</summary>
    public static bool Ada(Slot slot) => slot.Urusan == Urusan.Pendidikan;

    public static IXLWorksheet Tulis(XLWorkbook wb, Slot slot, IsianTemplate? isian)
    {
        var semua =
            (from l in slot.Layanan
             from jenjang in JenjangAsesmen.Untuk(l.Kode)
             from kemampuan in Enum.GetValues<KemampuanAsesmen>()
             select (Layanan: l, Jenjang: jenjang, Kemampuan: kemampuan)).ToList();
        var akhir = semua.Count + 1;
        var ws = GayaTemplate.LembarData(wb, TataLetakTemplate.LembarAsesmen, TataLetakTemplate.KepalaAsesmen, Lebar, semua.Count);
        for (var i = 0; i < semua.Count; i++)
        {
            var (baris, (l, jenjang, kemampuan)) = (i + 2, semua[i]);
            ws.Cell(baris, 1).SetValue(l.Kode.ToString());
            ws.Cell(baris, 2).SetValue(l.Nama);
            ws.Cell(baris, 3).SetValue(jenjang);
            ws.Cell(baris, 4).SetValue(kemampuan.ToString());
            ws.Cell(baris, 7).FormulaA1 = string.Create(
                CultureInfo.InvariantCulture, $"IF(COUNT(E{baris}:F{baris})=2,IF(E{baris}>F{baris},\"meningkat\",IF(E{baris}<F{baris},\"menurun\",\"tetap\")),\"\")");
            ws.Row(baris).Height = GayaTemplate.Tinggi(1, (l.Nama, Lebar[1]));
            if (isian?.Asesmen.GetValueOrDefault((l.Kode, jenjang, kemampuan)) is { } diisi)
            {
                IsianKeSel.Isi(ws, baris, 5, diisi.Nilai, diisi.DuaTahunLalu);
            }
        }

        GayaTemplate.Teks(ws.Range(2, 1, akhir, 4));
        GayaTemplate.MasukanAngka(ws.Range(2, 5, akhir, 6));
        GayaTemplate.Hitungan(ws.Range(2, 7, akhir, 7));
        GayaTemplate.Teks(ws.Range(2, 7, akhir, 7));
        ValidasiTemplate.Skala(ws.Range(2, 5, akhir, 5), TeksTemplate.JudulAsesmen, TeksTemplate.PetunjukAsesmen(slot.Periode.Tahun));
        ValidasiTemplate.Skala(ws.Range(2, 6, akhir, 6), TeksTemplate.JudulAsesmen, TeksTemplate.PetunjukAsesmen(slot.Periode.Tahun - 2));
        ws.Range(1, 1, akhir, TataLetakTemplate.KepalaAsesmen.Count).SetAutoFilter();
        return ws;
    }
}
