using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>What judging has in common whatever a workbook is: what keeps it from being judged, and what follows from damage found on the way.</summary>
internal static class PenilaianBerkas
{
    /// <summary>Judges a workbook.</summary>
    /// <param name="workbook">The uploaded bytes, read once from the current position.</param>
    /// <param name="nilai">Reads it, adds its findings and gives what it says; null where that cannot be told.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <returns>What it says, null where it is rejected; its findings in order; false where it could not be read as a workbook.</returns>
    public static (T? Isi, IReadOnlyList<Temuan> Temuan, bool Terbaca) Nilai<T>(Stream workbook, Func<PembacaWorkbook, KumpulanTemuan, T?> nilai, CancellationToken ct)
        where T : class
    {
        using var buku = PembacaWorkbook.Buka(workbook, ct);
        if (buku.Lembar.Count(NomorPribadi.Ada) is > 0 and var bernomor)
        {
            // Findings name sheets, and so would the copy.
            return (null, [TemuanBerkas.NomorDalamNamaLembar.DiBerkas(bernomor)], false);
        }

        var temuan = new KumpulanTemuan();
        var isi = buku.Penolakan is null ? nilai(buku, temuan) : null;
        buku.PeriksaSisa();
        if (buku.Penolakan is { } penolakan)
        {
            // Nothing that was read from a damaged file can be relied on, findings included.
            return (null, [TemuanBerkas.Untuk(penolakan).DiBerkas()], false);
        }

        return (temuan.AdaGalat ? null : isi, temuan.Urut(buku.Lembar), true);
    }
}
