using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Writes the governor's report on SPM (Pasal 23 Permendagri 59/2021) as a text document: BAB I to IV in the outline of the Lampiran of Permendagri 100/2018, with the figures
/// of the rekap. Whether Permendagri 59/2021 changed that outline is not verified. What no report says is left as a visible place to fill in. The same rekap always gives the
/// same bytes.
/// </summary>
public static class LaporanGubernur
{
    /// <summary>What the names of these documents start with.</summary>
    public const string AwalanNama = "laporan-spm-";

    /// <summary>Name of the file, for example <c>laporan-spm-banten-2025-TW4.docx</c>.</summary>
    /// <exception cref="KeyNotFoundException">The province does not exist.</exception>
    public static string NamaBerkas(Rekap rekap)
    {
        ArgumentNullException.ThrowIfNull(rekap);
        return $"{AwalanNama}{TeksRekap.BagianNama(rekap)}.docx";
    }

    /// <summary>Writes the document.</summary>
    /// <param name="rekap">The rekap; its lists are ordered already, and every daerah and the province carry all six urusan. There can be no daerah, as in Jakarta.</param>
    /// <param name="keluaran">Where to write; stays open. Needs to be writable only.</param>
    /// <param name="kertas">Paper that it is laid out for.</param>
    /// <exception cref="KeyNotFoundException">A wilayah or service of the rekap does not exist.</exception>
    public static void Tulis(Rekap rekap, Stream keluaran, Kertas kertas = Kertas.A4)
    {
        ArgumentNullException.ThrowIfNull(rekap);
        ArgumentNullException.ThrowIfNull(keluaran);

        // Not the day of writing but the end of the quarter: the document is a function of the reports alone.
        var sifat = new SifatBuku($"{TeksLaporan.Judul(rekap)} {rekap.Periode}", rekap.Periode.Akhir, kertas);
        PaketDokumen.Tulis(keluaran, sifat, TeksLaporan.KepalaHalaman(rekap), rekap.Contoh ? TeksRekap.Contoh : null, dokumen => Isi(dokumen, rekap));
    }

    private static void Isi(PenulisDokumen dokumen, Rekap rekap)
    {
        var agregat = PenyusunAgregat.Susun(rekap);
        SampulLaporan.Tulis(dokumen, rekap);
        RingkasanLaporan.Tulis(dokumen, rekap, agregat);
        BabPendahuluan.Tulis(dokumen, rekap);
        BabPenerapan.Tulis(dokumen, rekap, agregat);
        BabProgram.Tulis(dokumen, rekap);
        BabPenutup.Tulis(dokumen, rekap, agregat);
        LampiranKetentuan.Tulis(dokumen, rekap.Aturan);
    }
}
