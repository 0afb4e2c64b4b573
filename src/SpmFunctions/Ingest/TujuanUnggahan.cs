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

    /// <summary>The slot and its history, and how a version or a withdrawal is entered if nobody enters another in between.</summary>
    public abstract Task<TempatVersi> BacaAsync(CancellationToken ct);

    /// <summary>Asks for the rekap that versions change, each of them at least once, and tells which.</summary>
    public abstract Task<IReadOnlyList<Periode>> MintaRekapAsync(IReadOnlyList<VersiSlot> versi, CancellationToken ct);

    /// <summary>As <see cref="BacaAsync(CancellationToken)"/>, from the book of its kind.</summary>
    private protected static async Task<TempatVersi> BacaAsync<TSlot, TKeadaan>(BukuRiwayat<TSlot, TKeadaan> buku, TSlot slot, CancellationToken ct)
        where TSlot : ITempatUnggahan
        where TKeadaan : class, IKeadaan<TSlot, TKeadaan>
    {
        // The slot before its versions: what is entered in between makes the transaction fail.
        var keadaan = await buku.BacaAsync(slot, ct);
        var riwayat = await buku.BacaRiwayatAsync(slot, ct);
        return new TempatVersi
        {
            // The history knows better where rows of it were brought back.
            VersiTerbaru = Math.Max(keadaan.VersiTerbaru, riwayat.NomorTerbaru),
            Riwayat = riwayat,
            Berlaku = buku.Berlaku(keadaan, riwayat),
            Tambah = (versi, batal) => buku.TambahVersiAsync(keadaan, versi, batal),
            Tarik = async (penarikan, batal) => await buku.TambahPenarikanAsync(keadaan, riwayat, penarikan, batal) is { } sesudah
                ? buku.Berlaku(sesudah, riwayat with { Penarikan = [.. riwayat.Penarikan, penarikan] })
                : null,
        };
    }

    /// <summary>Where a version or a withdrawal is entered.</summary>
    public sealed record TempatVersi
    {
        /// <summary>Number of the newest entry.</summary>
        public required int VersiTerbaru { get; init; }

        /// <summary>The history.</summary>
        public required RiwayatSlot Riwayat { get; init; }

        /// <summary>The services that count, each with its version.</summary>
        public required IReadOnlyList<LayananTerkini> Berlaku { get; init; }

        /// <summary>True where nothing is current, so that even a rejection shows in the rekap.</summary>
        public bool TanpaIsi { get; init; }

        /// <summary>Enters a version; false where the slot is no longer as it was read.</summary>
        public required Func<VersiSlot, CancellationToken, Task<bool>> Tambah { get; init; }

        /// <summary>Enters a withdrawal and gives what counts after it; null where the slot is no longer as it was read.</summary>
        public required Func<Penarikan, CancellationToken, Task<IReadOnlyList<LayananTerkini>?>> Tarik { get; init; }
    }
}
