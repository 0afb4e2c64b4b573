using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>A received version of a blob with its bytes.</summary>
/// <param name="Penerimaan">Its entry in the book of receipts.</param>
/// <param name="Isi">Its bytes; null where it is larger than <see cref="Spm.Workbooks.BatasBerkas.UkuranTerbesar"/>.</param>
/// <param name="Slot">The slot that its path names, or null where it is misplaced.</param>
/// <param name="SalahAlamat">What is wrong with the path where it is misplaced.</param>
internal sealed record Unggahan(Penerimaan Penerimaan, byte[]? Isi, Slot? Slot, SalahAlamat SalahAlamat)
{
    /// <summary>Hash of the bytes, or null where they were not read.</summary>
    public string? Sha256 { get; } = Isi is null ? null : Sidik.Dari(Isi);
}
