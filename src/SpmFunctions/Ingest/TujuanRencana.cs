using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions;

/// <summary>Rencana aksi and target decrees of a daerah. No deadline locks them: a decree counts from when it is known, and the rekap says which one it holds the figures against.</summary>
internal sealed class TujuanRencana(SlotRencana slot, BukuRencana buku, BukuGenerasi generasi, GudangLaporan gudang) : TujuanUnggahan
{
    /// <inheritdoc/>
    public override ITempatUnggahan Slot => slot;

    /// <summary>False: versions can give targets for different years.</summary>
    public override bool SatuRekap => false;

    /// <inheritdoc/>
    public override Task<Temuan?> TanpaVersiAsync(DateTimeOffset diterima, CancellationToken ct) => Task.FromResult<Temuan?>(null);

    /// <inheritdoc/>
    public override Task<PenilaianUnggahan> NilaiAsync(byte[] isi, CancellationToken ct)
    {
        var hasil = PenilaiRencana.Nilai(new MemoryStream(isi, writable: false), slot, ct);
        return Task.FromResult(new PenilaianUnggahan
        {
            Temuan = hasil.Temuan,
            Simpan = hasil.Dokumen is { } dokumen ? batal => gudang.SimpanRencanaAsync(dokumen, batal) : null,
            Layanan = [.. hasil.Dokumen?.Target.Select(t => t.Layanan).Distinct() ?? []],
            Tahun = hasil.Dokumen?.Tahun ?? [],
            Terbaca = hasil.Terbaca,
        });
    }

    /// <inheritdoc/>
    public override Task<RiwayatSlot> BacaRiwayatAsync(CancellationToken ct) => buku.BacaRiwayatAsync(slot, ct);

    /// <inheritdoc/>
    public override Task<TempatVersi> BacaAsync(CancellationToken ct) => BacaAsync(buku, slot, ct);

    /// <summary>
    /// Asks for every rekap that is there already, of the years that the versions give targets for. One that is first asked for later reads the document anyway: it was entered before.
    /// </summary>
    public override Task<IReadOnlyList<Periode>> MintaRekapAsync(IReadOnlyList<VersiSlot> versi, CancellationToken ct) =>
        generasi.NaikkanYangAdaAsync(slot.Wilayah.Provinsi, versi.SelectMany(v => v.Tahun), ct);
}
