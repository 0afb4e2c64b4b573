using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>
/// What uploads of one kind are taken to: how they are judged, where their versions are entered, and which rekap they change. The way from receipt to answer is the same for all
/// (<see cref="PenerimaUnggahan"/>).
/// </summary>
internal abstract class TujuanUnggahan
{
    /// <summary>The slot that the path names.</summary>
    public abstract ITempatUnggahan Slot { get; }

    /// <summary>True where every version changes the same rekap, so that asking for one of them is asking for all.</summary>
    public abstract bool SatuRekap { get; }

    /// <summary>Why uploads received at a time make no version, or null: the verdict would depend on the time, not on the content.</summary>
    public abstract Task<Temuan?> TanpaVersiAsync(DateTimeOffset diterima, CancellationToken ct);

    /// <summary>Judges the bytes.</summary>
    public abstract Task<PenilaianUnggahan> NilaiAsync(byte[] isi, CancellationToken ct);

    /// <summary>All versions and withdrawals.</summary>
    public abstract Task<RiwayatSlot> BacaRiwayatAsync(CancellationToken ct);

    /// <summary>The slot and its history, and how a version is entered if nobody enters another in between.</summary>
    public abstract Task<TempatVersi> BacaAsync(CancellationToken ct);

    /// <summary>Asks for the rekap that versions change, each of them at least once, and tells which.</summary>
    public abstract Task<IReadOnlyList<Periode>> MintaRekapAsync(IReadOnlyList<VersiSlot> versi, CancellationToken ct);

    /// <summary>Where a version is entered.</summary>
    /// <param name="VersiTerbaru">Number of the newest entry.</param>
    /// <param name="Riwayat">The history.</param>
    /// <param name="TanpaIsi">True where nothing is current, so that even a rejection shows in the rekap.</param>
    /// <param name="Tambah">Enters a version; false where the slot is no longer as it was read.</param>
    public sealed record TempatVersi(int VersiTerbaru, RiwayatSlot Riwayat, bool TanpaIsi, Func<VersiSlot, CancellationToken, Task<bool>> Tambah);
}
