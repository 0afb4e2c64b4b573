using System.Globalization;
using ClosedXML.Excel;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Writes block B: the prescribed rows of every service, then empty rows for an OPD's own items.</summary>
internal static class PenulisMutu
{
    private static readonly double[] Lebar = [15, 18, 74, 16, 18, 18, 18, 11];

    public static IXLWorksheet Tulis(XLWorkbook wb, Slot slot, IsianTemplate? isian)
    {
        var banyak = slot.Layanan.Sum(l => l.Mutu.Count);
        var akhir = banyak + TataLetakTemplate.BarisMutuSendiri + 1;
        var ws = GayaTemplate.LembarData(wb, TataLetakTemplate.LembarMutu, TataLetakTemplate.KepalaMutu, Lebar, akhir - 1);
        for (var baris = 2; baris <= akhir; baris++)
        {
            ws.Cell(baris, 7).FormulaA1 = string.Create(CultureInfo.InvariantCulture, $"IF(COUNT(E{baris}:F{baris})=2,MAX(0,E{baris}-F{baris}),\"\")");
            ws.Cell(baris, 8).FormulaA1 = string.Create(CultureInfo.InvariantCulture, $"IF(COUNT(E{baris}:F{baris})=2,IF(E{baris}>0,MIN(100,F{baris}/E{baris}*100),\"\"),\"\")");
        }

        GayaTemplate.Teks(ws.Range(2, 1, akhir, 4));
        GayaTemplate.Hitungan(ws.Range(2, 7, akhir, 8));
        GayaTemplate.MasukanAngka(ws.Range(2, 5, akhir, 6));
        GayaTemplate.Bilangan(ws.Range(2, 7, akhir, 7));
        GayaTemplate.Persen(ws.Range(2, 8, akhir, 8));

        var awal = 2;
        for (var i = 0; i < slot.Layanan.Count; i++)
        {
            TulisLayanan(ws, awal, slot.Layanan[i], isian?.Layanan.GetValueOrDefault(slot.Layanan[i].Kode), berwarna: i % 2 == 1);
            awal += slot.Layanan[i].Mutu.Count;
        }

        TulisBarisSendiri(ws, awal, slot, isian);
        ws.Range(1, 1, akhir, TataLetakTemplate.KepalaMutu.Count).SetAutoFilter();
        return ws;
    }

    private static void TulisLayanan(IXLWorksheet ws, int awal, JenisPelayanan layanan, IsianLayanan? isian, bool berwarna)
    {
        for (var i = 0; i < layanan.Mutu.Count; i++)
        {
            var (baris, item) = (awal + i, layanan.Mutu[i]);
            ws.Cell(baris, 1).SetValue(layanan.Kode.ToString());
            ws.Cell(baris, 2).SetValue(item.Kode);
            ws.Cell(baris, 3).SetValue(item.Item);
            ws.Cell(baris, 4).SetValue(item.Satuan);
            ws.Row(baris).Height = GayaTemplate.Tinggi(1, (item.Item, Lebar[2]), (item.Satuan, Lebar[3]));
            if (isian?.Mutu.GetValueOrDefault(item.Kode) is { } diisi)
            {
                IsianKeSel.Isi(ws, baris, 5, diisi.Harus, diisi.Terpenuhi);
            }
        }

        if (berwarna)
        {
            // Bands tell the services of the long list apart.
            ws.Range(awal, 1, awal + layanan.Mutu.Count - 1, 4).Style.Fill.SetBackgroundColor(GayaTemplate.BiruMuda);
        }

        foreach (var (dari, sampai, orang) in Deret(layanan.Mutu))
        {
            Validasi(ws.Range(awal + dari, 5, awal + sampai, 5), layanan, TeksTemplate.PetunjukHarusMutu, orang);
            Validasi(ws.Range(awal + dari, 6, awal + sampai, 6), layanan, TeksTemplate.PetunjukTerpenuhi, orang);
        }
    }

    /// <summary>Runs of neighbouring rows that count people, or do not: one validation each.</summary>
    private static IEnumerable<(int Dari, int Sampai, bool Orang)> Deret(IReadOnlyList<ItemMutu> mutu)
    {
        var dari = 0;
        for (var i = 1; i <= mutu.Count; i++)
        {
            if (i == mutu.Count || mutu[i].BerupaOrang != mutu[dari].BerupaOrang)
            {
                yield return (dari, i - 1, mutu[dari].BerupaOrang);
                dari = i;
            }
        }
    }

    private static void Validasi(IXLRange sel, JenisPelayanan layanan, string petunjuk, bool orang)
    {
        var teks = TeksTemplate.PetunjukMutu(layanan, petunjuk, orang);
        if (orang)
        {
            ValidasiTemplate.Cacah(sel, layanan.Kode.ToString(), teks);
        }
        else
        {
            ValidasiTemplate.Desimal(sel, layanan.Kode.ToString(), teks);
        }
    }

    private static void TulisBarisSendiri(IXLWorksheet ws, int awal, Slot slot, IsianTemplate? isian)
    {
        var akhir = awal + TataLetakTemplate.BarisMutuSendiri - 1;
        for (var i = 0; i < TataLetakTemplate.BarisMutuSendiri; i++)
        {
            var diisi = isian?.MutuSendiri.ElementAtOrDefault(i);
            if (diisi is not null)
            {
                IsianKeSel.Isi(ws, awal + i, 1, diisi.KodeLayanan);
                IsianKeSel.Isi(ws, awal + i, 3, diisi.Item, diisi.Satuan, diisi.Harus, diisi.Terpenuhi);
            }

            ws.Row(awal + i).Height = GayaTemplate.Tinggi(1, (diisi?.Item.Teks, Lebar[2]), (diisi?.Satuan.Teks, Lebar[3]));
        }

        var kode = ws.Range(awal, 1, akhir, 1);
        var item = ws.Range(awal, 3, akhir, 3);
        var satuan = ws.Range(awal, 4, akhir, 4);
        GayaTemplate.MasukanTeks(kode);
        GayaTemplate.MasukanTeks(item);
        GayaTemplate.MasukanTeks(satuan);
        GayaTemplate.Hitungan(ws.Range(awal, 2, akhir, 2));
        ValidasiTemplate.Pilihan(kode, slot.Layanan.Select(l => l.Kode.ToString()), TeksTemplate.JudulMutuSendiri, TeksTemplate.PetunjukKodeMutuSendiri, TeksTemplate.GalatKodeLayanan);
        ValidasiTemplate.Teks(item, TeksTemplate.JudulMutuSendiri, TeksTemplate.PetunjukItemMutuSendiri);
        ValidasiTemplate.Teks(satuan, TeksTemplate.JudulMutuSendiri, TeksTemplate.PetunjukSatuanMutuSendiri);
        ValidasiTemplate.Desimal(ws.Range(awal, 5, akhir, 5), TeksTemplate.JudulMutuSendiri, TeksTemplate.PetunjukHarusMutu);
        ValidasiTemplate.Desimal(ws.Range(awal, 6, akhir, 6), TeksTemplate.JudulMutuSendiri, TeksTemplate.PetunjukTerpenuhi);
    }
}
