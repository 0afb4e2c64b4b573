using System.Xml;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// The uploader's own workbook with every finding marked: colour and comment at its cell, and a new first sheet that lists them all. Made as a patch of the package, so
/// that formulas, charts, images, widths, protection and whatever else is in the file stay as they are; only what looks like a NIK is masked, wherever it stands.
/// </summary>
public static class WorkbookBeranotasi
{
    /// <summary>Ending of the names of annotated copies: added to the name of the file that they are made from.</summary>
    public const string Akhiran = ".temuan.xlsx";

    /// <summary>Of more findings than these only so many are listed and marked, those that reject the workbook first. No office gets through as many, and Excel has limits too.</summary>
    public const int TemuanTerbanyak = 5_000;

    /// <summary>
    /// Writes the annotated copy of a workbook. Marks and list of an earlier copy are replaced, and copying a copy with the same findings gives the same bytes; so do the
    /// same arguments at any time.
    /// </summary>
    /// <param name="asli">The workbook as uploaded, read from the current position; it is not changed.</param>
    /// <param name="temuan">What was found in it, in any order.</param>
    /// <param name="keluaran">Where to; it need not be seekable and stays open. Gets nothing where there is no copy.</param>
    /// <param name="ct">Cancellation.</param>
    /// <returns>
    /// Null where the copy was written. Otherwise why there is none: the original is no file that can be opened, a part that has to be patched is damaged, or the copy
    /// would be beyond the limits for uploads (<see cref="BatasBerkas"/>), so that it could not be sent in again.
    /// </returns>
    /// <exception cref="IOException">A stream failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static PenolakanBerkas? Tulis(Stream asli, IReadOnlyList<Temuan> temuan, Stream keluaran, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asli);
        ArgumentNullException.ThrowIfNull(temuan);
        ArgumentNullException.ThrowIfNull(keluaran);
        try
        {
            using var salinan = WadahBerkas.Salin(asli, ct);
            keluaran.Write(Susun(salinan.ToArray(), temuan, ct));
            return null;
        }
        catch (BerkasDitolakException e)
        {
            return e.Alasan;
        }
    }

    private static byte[] Susun(byte[] asli, IReadOnlyList<Temuan> temuan, CancellationToken ct)
    {
        byte[] isi;

        // The reader of uploads knows which files are to be left alone; it reads no more here than their outline and an earlier list of findings.
        using (var buku = Buka(asli, ct))
        {
            isi = Tambal(asli, buku, temuan, ct);
        }

        using var kembali = Buka(isi, ct);
        kembali.PeriksaSisa();
        return kembali.Penolakan is { } sebab ? throw new BerkasDitolakException(sebab) : isi;
    }

    private static PembacaWorkbook Buka(byte[] isi, CancellationToken ct)
    {
        var buku = PembacaWorkbook.Buka(new MemoryStream(isi, writable: false), ct);
        if (buku.Penolakan is { } sebab)
        {
            buku.Dispose();
            throw new BerkasDitolakException(sebab);
        }

        return buku;
    }

    private static byte[] Tambal(byte[] asli, PembacaWorkbook buku, IReadOnlyList<Temuan> temuan, CancellationToken ct)
    {
        try
        {
            var warna = new WarnaTanda();
            var lama = buku.Lembar.Where(n => n.StartsWith(TeksAnotasi.Lembar, StringComparison.OrdinalIgnoreCase) && LembarTemuan.Kenali(buku, n, warna)).ToList();
            using var paket = new PaketTambal(asli, ct);
            PenyamarWorkbook.Samarkan(paket, buku);
            return new PenambalWorkbook(paket, warna).Tambal(lama, temuan, ct);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            // Damage in a part that judging does not need. The findings are told all the same, only not in a copy.
            throw new BerkasDitolakException(PenolakanBerkas.Rusak);
        }
    }
}
