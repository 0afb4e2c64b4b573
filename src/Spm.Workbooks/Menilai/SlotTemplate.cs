using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>What a template says it was made for, each part null where it does not say so. A hint: for an upload, its path alone decides.</summary>
/// <param name="Periode">Quarter.</param>
/// <param name="Wilayah">A wilayah that reports.</param>
/// <param name="Urusan">Urusan.</param>
public sealed record SlotTemplate(Periode? Periode, KodeWilayah? Wilayah, Urusan? Urusan)
{
    /// <summary>Reads it from the hidden sheet of a workbook; of a file that cannot be read, nothing is known.</summary>
    /// <param name="workbook">The bytes, read from the current position.</param>
    /// <param name="ct">Cancellation.</param>
    /// <exception cref="IOException">The stream itself failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static SlotTemplate Baca(Stream workbook, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        using var buku = PembacaWorkbook.Buka(workbook, ct);
        var isi = MetaTerbaca.BacaIsi(buku);
        string? Teks(string kunci) => isi.GetValueOrDefault(kunci)?.Teks.Trim();
        return new SlotTemplate(
            Domain.Periode.TryParse(Teks(TataLetakTemplate.KunciPeriode), out var periode) ? periode : null,
            KodeWilayah.TryParse(Teks(TataLetakTemplate.KunciWilayah), out var wilayah) && DaftarWilayah.Cari(wilayah) is { Melapor: true } ? wilayah : null,
            Domain.Urusan.TryParse(Teks(TataLetakTemplate.KunciUrusan), out var urusan) ? urusan : null);
    }
}
