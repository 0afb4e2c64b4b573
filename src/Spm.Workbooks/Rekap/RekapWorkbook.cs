using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Writes the rekap workbook that the province sends on: values only, no formulas. It opens with <c>Ringkasan</c>, one page to print; what every number rests on stands in
/// <c>Metode</c> at the end. The same rekap always gives the same bytes.
/// </summary>
public static class RekapWorkbook
{
    /// <summary>What the names of these workbooks start with.</summary>
    public const string AwalanNama = "rekap-spm-";

    /// <summary>Name of the file, for example <c>rekap-spm-banten-2025-TW4.xlsx</c>.</summary>
    /// <exception cref="KeyNotFoundException">The province does not exist.</exception>
    public static string NamaBerkas(Rekap rekap)
    {
        ArgumentNullException.ThrowIfNull(rekap);
        return $"{AwalanNama}{TeksRekap.BagianNama(rekap)}.xlsx";
    }

    /// <summary>Writes the workbook.</summary>
    /// <param name="rekap">The rekap; its lists are ordered already, and every daerah and the province carry all six urusan. There can be no daerah, as in Jakarta.</param>
    /// <param name="keluaran">Where to write; stays open. Needs to be writable only.</param>
    /// <param name="kertas">Paper that it is laid out for.</param>
    /// <exception cref="KeyNotFoundException">A wilayah or service of the rekap does not exist.</exception>
    public static void Tulis(Rekap rekap, Stream keluaran, Kertas kertas = Kertas.A4)
    {
        ArgumentNullException.ThrowIfNull(rekap);
        ArgumentNullException.ThrowIfNull(keluaran);

        // Not the time of writing but of the quarter: the workbook is a function of the reports alone.
        PenulisBuku.Tulis(keluaran, new SifatBuku($"{TeksRekap.JudulUtama(rekap)} {rekap.Periode}", rekap.Periode.Akhir, kertas), buku => Isi(buku, rekap));
    }

    private static void Isi(PenulisBuku buku, Rekap rekap)
    {
        var asal = new LetakAsal(rekap);
        LembarRingkasan.Tulis(buku, rekap);
        LembarRekap.Tulis(buku, rekap);
        LembarProvinsi.Tulis(buku, rekap, asal);
        LembarAgregat.Tulis(buku, rekap);
        foreach (var urusan in Urusan.Semua)
        {
            LembarUrusan.Tulis(buku, rekap, urusan, asal);
        }

        LembarPeringkat.Tulis(buku, rekap);
        if (rekap.Tren is { } tren)
        {
            LembarTren.Tulis(buku, rekap, tren);
            if (tren.Terbitan.Count > 0)
            {
                LembarTerbitan.Tulis(buku, rekap, tren);
            }
        }

        LembarTarget.Tulis(buku, rekap, asal);
        LembarPerubahan.Tulis(buku, rekap);
        LembarMutu.Tulis(buku, rekap, asal);
        LembarAnggaran.Tulis(buku, rekap, asal);
        LembarKendala.Tulis(buku, rekap, asal);
        LembarJumlahTahapan.Tulis(buku, rekap);
        LembarTahapan.Tulis(buku, rekap, asal);
        LembarPersonil.Tulis(buku, rekap, asal);
        LembarAsesmen.Tulis(buku, rekap, asal);
        LembarKepatuhan.Tulis(buku, rekap);
        LembarSumber.Tulis(buku, rekap);
        LembarMetode.Tulis(buku, rekap);
    }
}
