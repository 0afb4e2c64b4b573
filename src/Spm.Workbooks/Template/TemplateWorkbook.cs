using ClosedXML.Excel;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// The workbook that an OPD fills in: one per wilayah, urusan and quarter, laid out as <see cref="TataLetakTemplate"/> says. Input cells are unlocked and validated, the
/// rest is locked without a password; figures are cumulative within the year. The same arguments give the same bytes.
/// </summary>
public static class TemplateWorkbook
{
    /// <summary>Name that a template of a slot is given: <c>spm-36.01-kesehatan-2025-TW4.xlsx</c>. An OPD may rename it; only the folder counts.</summary>
    public static string NamaBerkas(Slot slot) => $"spm-{slot.Wilayah}-{slot.Urusan.Segmen}-{slot.Periode}.xlsx";

    /// <summary>Writes the template of a slot.</summary>
    /// <param name="slot">What it is for.</param>
    /// <param name="keluaran">Where to; it need not be seekable and stays open.</param>
    /// <param name="isian">Values to fill in, as an OPD would; null gives the empty template.</param>
    /// <param name="contoh">True for workbooks of the built-in sample: marked "contoh, bukan data resmi".</param>
    /// <exception cref="KeyNotFoundException">The slot's wilayah does not exist.</exception>
    /// <exception cref="ArgumentException">The wilayah owes no service in the urusan, or <paramref name="isian"/> has more rows than the template.</exception>
    public static void Tulis(Slot slot, Stream keluaran, IsianTemplate? isian = null, bool contoh = false)
    {
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(keluaran);
        var wilayah = DaftarWilayah.Ambil(slot.Wilayah);
        Periksa(slot, isian);
        var judul = TeksTemplate.Judul(slot, wilayah);
        SimpanWorkbook.Tulis(keluaran, judul, slot.Periode.Awal, wb =>
        {
            wb.Style.Font.SetFontName("Calibri").Font.SetFontSize(11);
            var petunjuk = PenulisPetunjuk.Tulis(wb, slot, wilayah, contoh);
            GayaTemplate.Cetak(petunjuk, XLPageOrientation.Portrait, judul, contoh, satuHalaman: true);
            IXLWorksheet[] data =
            [
                PenulisPenerima.Tulis(wb, slot, isian),
                PenulisMutu.Tulis(wb, slot, isian),
                PenulisAnggaran.Tulis(wb, slot, isian),
                PenulisKendala.Tulis(wb, slot, isian),
                PenulisTahapan.Tulis(wb, slot, isian),
                PenulisPersonil.Tulis(wb, slot, isian),
                .. PenulisAsesmen.Ada(slot) ? [PenulisAsesmen.Tulis(wb, slot, isian)] : (IXLWorksheet[])[],
            ];
            foreach (var ws in data)
            {
                GayaTemplate.Cetak(ws, XLPageOrientation.Landscape, judul, contoh);
            }

            var meta = PenulisMeta.Tulis(wb, slot, contoh);
            foreach (var ws in (ReadOnlySpan<IXLWorksheet>)[petunjuk, .. data, meta])
            {
                GayaTemplate.Lindungi(ws);
            }

            petunjuk.SetTabActive();

            // The formulas are saved without values: whoever opens the workbook computes them.
            wb.FullCalculationOnLoad = true;
        });
    }

    private static void Periksa(Slot slot, IsianTemplate? isian)
    {
        if (slot.Layanan.Count == 0)
        {
            throw new ArgumentException($"{slot.Wilayah} owes no service in {slot.Urusan}.", nameof(slot));
        }

        if (isian is not null
            && (isian.MutuSendiri.Count > TataLetakTemplate.BarisMutuSendiri || isian.Kendala.Count > TataLetakTemplate.BarisKendala || isian.Personil.Count > TataLetakTemplate.BarisPersonil))
        {
            throw new ArgumentException("There are more own rows, obstacles or personnel than the template has rows for.", nameof(isian));
        }
    }
}
