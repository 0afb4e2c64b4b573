using Spm.Domain;
using Spm.Storage;

namespace Spm.LocalHost;

/// <summary>The history that an upload belongs to, whatever kind it is.</summary>
internal sealed class RiwayatBerkas(BukuSlot buku, BukuRencana bukuRencana)
{
    /// <summary>The history of the slot that a path names; null where it names none.</summary>
    public async Task<RiwayatSlot?> BacaAsync(string path, CancellationToken ct) =>
        AlamatRencana.TryParse(path, out var rencana, out _) ? await bukuRencana.BacaRiwayatAsync(rencana.Slot, ct)
        : AlamatUnggahan.TryParse(path, out var alamat, out _) ? await buku.BacaRiwayatAsync(alamat.Slot, ct)
        : null;
}
