using System.Globalization;
using ClosedXML.Excel;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// The workbook that a daerah fills its targets into: one for all six urusan, for one year (a yearly decree) or several (a rencana aksi), laid out as <see cref="TataLetakRencana"/> says. The
/// same arguments give the same bytes.
/// </summary>
public static class TemplateRencana
{
    /// <summary>Most years of a template.</summary>
    public const int TahunTerbanyak = 10;

    private const int KolomSatuan = 3;
    private const int KolomJumlah = 5;

    private static readonly double[] Lebar = [15, 66, 11, 9, 18, 16, 44];

    /// <summary>Name that a template is given: <c>rad-36.01-2025.xlsx</c>. It may be renamed; only the folder counts.</summary>
    public static string NamaBerkas(SlotRencana slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return string.Create(CultureInfo.InvariantCulture, $"rad-{slot.Wilayah}-{slot.Tahun:D4}.xlsx");
    }

    /// <summary>Writes the template.</summary>
    /// <param name="slot">What it is for.</param>
    /// <param name="tahun">The years that targets are set for, ascending without gaps or repetition.</param>
    /// <param name="keluaran">Where to; it need not be seekable and stays open.</param>
    /// <param name="isian">Values to fill in; null gives the empty template.</param>
    /// <param name="contoh">True for workbooks of the built-in sample: marked "contoh, bukan data resmi".</param>
    /// <exception cref="KeyNotFoundException">The slot's wilayah does not exist.</exception>
    /// <exception cref="ArgumentException">There are no years, more than <see cref="TahunTerbanyak"/>, or some that follow in another way or are none of a target.</exception>
    public static void Tulis(SlotRencana slot, IReadOnlyList<int> tahun, Stream keluaran, IsianRencana? isian = null, bool contoh = false)
    {
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(tahun);
        ArgumentNullException.ThrowIfNull(keluaran);
        if (tahun.Count is 0 or > TahunTerbanyak || !tahun.All(SlotRencana.TahunSah) || !tahun.SequenceEqual(Enumerable.Range(tahun[0], tahun.Count)))
        {
            throw new ArgumentException($"A template has 1 to {TahunTerbanyak} years in a row, {Periode.TahunPertama} to {SlotRencana.TahunTerakhir}.", nameof(tahun));
        }

        var wilayah = DaftarWilayah.Ambil(slot.Wilayah);
        var judul = TeksRencana.Judul(slot, wilayah, tahun);
        SimpanWorkbook.Tulis(keluaran, judul, new DateOnly(slot.Tahun, 1, 1), wb =>
        {
            wb.Style.Font.SetFontName("Calibri").Font.SetFontSize(11);
            var dokumen = TulisDokumen(wb, slot, judul, isian, contoh);
            GayaTemplate.Cetak(dokumen, XLPageOrientation.Portrait, judul, contoh, satuHalaman: true);
            var target = TulisTarget(wb, slot, tahun, isian);
            GayaTemplate.Cetak(target, XLPageOrientation.Landscape, judul, contoh);
            var meta = TulisMeta(wb, slot, contoh);
            foreach (var ws in (ReadOnlySpan<IXLWorksheet>)[dokumen, target, meta])
            {
                GayaTemplate.Lindungi(ws);
            }

            dokumen.SetTabActive();
        });
    }

    private static IXLWorksheet TulisDokumen(XLWorkbook wb, SlotRencana slot, string judul, IsianRencana? isian, bool contoh)
    {
        const double lebarLabel = 18;
        const double lebarTeks = 96;
        var ws = wb.AddWorksheet(TataLetakRencana.LembarDokumen);
        ws.ShowGridLines = false;
        ws.Column(1).Width = lebarLabel;
        ws.Column(2).Width = lebarTeks;
        ws.Cell(1, 1).SetValue(judul);
        ws.Range(1, 1, 1, 2).Style.Fill.SetBackgroundColor(GayaTemplate.Biru).Font.SetFontColor(XLColor.White).Font.SetBold(true).Font.SetFontSize(15)
            .Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        ws.Row(1).Height = 28;
        if (contoh)
        {
            ws.Cell(2, 1).SetValue(TeksTemplate.TandaContoh);
            ws.Range(2, 1, 2, 2).Style.Fill.SetBackgroundColor(GayaTemplate.Jingga).Font.SetFontColor(GayaTemplate.Merah).Font.SetBold(true);
        }

        ws.Cell(4, 1).SetValue(TataLetakRencana.LabelDasarHukum).Style.Font.SetBold(true).Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        var dasar = ws.Range(TataLetakRencana.SelDasarHukum);
        GayaTemplate.MasukanTeks(dasar);
        dasar.Style.Alignment.SetWrapText(true).Border.SetOutsideBorder(XLBorderStyleValues.Thin);
        ValidasiTemplate.Teks(dasar, TataLetakRencana.LabelDasarHukum, TeksRencana.PetunjukDasarHukum);
        if (isian?.DasarHukum is { } teks)
        {
            ws.Cell(TataLetakRencana.SelDasarHukum).IsiTeks(teks);
        }

        ws.Row(4).Height = 34;
        var baris = 6;
        foreach (var (label, butir) in TeksRencana.Petunjuk(slot))
        {
            ws.Cell(baris, 1).SetValue(label);
            ws.Cell(baris, 2).SetValue(butir);
            ws.Range(baris, 1, baris, 2).Style.Alignment.SetVertical(XLAlignmentVerticalValues.Top).Alignment.SetWrapText(true);
            ws.Cell(baris, 1).Style.Font.SetBold(true);
            ws.Row(baris).Height = GayaTemplate.Tinggi(1, (label, lebarLabel), (butir, lebarTeks));
            baris++;
        }

        return ws;
    }

    private static IXLWorksheet TulisTarget(XLWorkbook wb, SlotRencana slot, IReadOnlyList<int> tahun, IsianRencana? isian)
    {
        var layanan = slot.Layanan;
        var akhir = (layanan.Count * tahun.Count) + 1;
        var ws = GayaTemplate.LembarData(wb, TataLetakRencana.LembarTarget, TataLetakRencana.Kepala, Lebar, akhir - 1);
        var baris = 2;
        foreach (var jenis in layanan)
        {
            foreach (var satu in tahun)
            {
                ws.Cell(baris, 1).SetValue(jenis.Kode.ToString());
                ws.Cell(baris, 2).SetValue(jenis.Nama);
                ws.Cell(baris, KolomSatuan).SetValue(jenis.Satuan);
                ws.Cell(baris, 4).SetValue(satu);
                if (isian?.Target.GetValueOrDefault((jenis.Kode, satu)) is { } target)
                {
                    IsianKeSel.Isi(ws, baris, KolomJumlah, target.Jumlah, target.Mutu, target.Keterangan);
                }

                ws.Row(baris).Height = GayaTemplate.Tinggi(1, (jenis.Nama, Lebar[1]));
                baris++;
            }
        }

        GayaTemplate.Teks(ws.Range(2, 1, akhir, 2));
        ws.Range(2, 4, akhir, 4).Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        GayaTemplate.MasukanTeks(ws.Range(2, KolomSatuan, akhir, KolomSatuan));
        GayaTemplate.MasukanAngka(ws.Range(2, KolomJumlah, akhir, KolomJumlah));
        GayaTemplate.MasukanAngka(ws.Range(2, KolomJumlah + 1, akhir, KolomJumlah + 1));
        GayaTemplate.MasukanTeks(ws.Range(2, KolomJumlah + 2, akhir, KolomJumlah + 2));
        ValidasiTemplate.Teks(ws.Range(2, KolomSatuan, akhir, KolomSatuan), TeksRencana.JudulSatuan, TeksRencana.PetunjukSatuan);
        ValidasiTemplate.Cacah(ws.Range(2, KolomJumlah, akhir, KolomJumlah), TeksRencana.JudulJumlah, TeksRencana.PetunjukJumlah);
        ValidasiTemplate.Skala(ws.Range(2, KolomJumlah + 1, akhir, KolomJumlah + 1), TeksRencana.JudulMutu, TeksRencana.PetunjukMutu);
        ValidasiTemplate.Teks(ws.Range(2, KolomJumlah + 2, akhir, KolomJumlah + 2), TeksRencana.JudulKeterangan, TeksRencana.PetunjukKeterangan);
        ws.Range(1, 1, akhir, TataLetakRencana.Kepala.Count).SetAutoFilter();
        return ws;
    }

    private static IXLWorksheet TulisMeta(XLWorkbook wb, SlotRencana slot, bool contoh)
    {
        var ws = wb.AddWorksheet(TataLetakRencana.LembarMeta);
        (string Kunci, string Nilai)[] isi =
        [
            (TataLetakTemplate.KunciVersi, TataLetakRencana.Versi),
            (TataLetakTemplate.KunciWilayah, slot.Wilayah.ToString()),
            .. contoh ? [(TataLetakTemplate.KunciContoh, "ya")] : Array.Empty<(string, string)>(),
        ];
        for (var i = 0; i < isi.Length; i++)
        {
            ws.Cell(i + 1, 1).SetValue(isi[i].Kunci);
            ws.Cell(i + 1, 2).SetValue(isi[i].Nilai);
        }

        ws.Range(1, 1, isi.Length, 2).Style.NumberFormat.SetFormat("@");
        ws.Visibility = XLWorksheetVisibility.Hidden;
        return ws;
    }
}
