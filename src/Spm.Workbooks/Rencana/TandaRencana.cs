using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>That a workbook is a template of a rencana aksi. A hint: for an upload, its path alone decides.</summary>
/// <param name="Wilayah">The wilayah it was made for, one that reports; null where it does not say so.</param>
public sealed record TandaRencana(KodeWilayah? Wilayah)
{
    /// <summary>Reads it from the hidden sheet of a workbook; null where there is none, also of a file that cannot be read.</summary>
    /// <param name="workbook">The bytes, read from the current position.</param>
    /// <param name="ct">Cancellation.</param>
    /// <exception cref="IOException">The stream itself failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static TandaRencana? Baca(Stream workbook, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        using var buku = PembacaWorkbook.Buka(workbook, ct);
        var isi = MetaTerbaca.BacaIsi(buku, TataLetakRencana.LembarMeta);
        return isi.Count == 0
            ? null
            : new TandaRencana(KodeWilayah.TryParse(isi.GetValueOrDefault(TataLetakTemplate.KunciWilayah)?.Teks.Trim(), out var wilayah) && DaftarWilayah.Cari(wilayah) is { Melapor: true } ? wilayah : null);
    }
}
