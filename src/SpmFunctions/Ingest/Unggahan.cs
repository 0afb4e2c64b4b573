using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>A received version of a blob with its bytes.</summary>
/// <param name="Penerimaan">Its entry in the book of receipts.</param>
/// <param name="Isi">Its bytes; null where it is larger than <see cref="Spm.Workbooks.BatasBerkas.UkuranTerbesar"/>.</param>
/// <param name="Sha256">Hash of its bytes.</param>
/// <param name="Tujuan">What it is for by its path, or null where it is misplaced.</param>
/// <param name="SalahAlamat">What is wrong with the path where it is misplaced.</param>
internal sealed record Unggahan(Penerimaan Penerimaan, byte[]? Isi, string Sha256, TujuanUnggahan? Tujuan, SalahAlamat SalahAlamat)
{
    /// <summary>The slot that its path names, or null where it is misplaced.</summary>
    public ITempatUnggahan? Slot => Tujuan?.Slot;
}
