using Azure;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>What is current in a slot. One row per slot; changed only by conditional writes.</summary>
public sealed record KeadaanSlot : IKeadaan<Slot, KeadaanSlot>
{
    /// <summary>The slot.</summary>
    public required Slot Slot { get; init; }

    /// <summary>Number of the newest entry of the history: a version, accepted or not, or a withdrawal; 0 where nothing came.</summary>
    public required int VersiTerbaru { get; init; }

    /// <summary>The current services, ordered by code; empty where nothing was ever accepted, or all of it was withdrawn.</summary>
    public required IReadOnlyList<LayananTerkini> Layanan { get; init; }

    /// <summary>True where the newest version was rejected; it decides the status of a slot without current services.</summary>
    public bool TerakhirDitolak { get; init; }

    /// <summary>State of the row that this was read from; the default where there is no row yet.</summary>
    public ETag ETag { get; init; }

    /// <summary>A slot that nothing has come for.</summary>
    public static KeadaanSlot Kosong(Slot slot) => new() { Slot = slot, VersiTerbaru = 0, Layanan = [] };

    /// <summary>Where the report of the urusan stands, by the deadlines of the quarter.</summary>
    public StatusUrusan Status(Tenggat tenggat) => Layanan switch
    {
        [] => TerakhirDitolak ? StatusUrusan.Ditolak : StatusUrusan.BelumLapor,
        _ => Layanan.Any(l => tenggat.Terlambat(l.PertamaDiterima)) ? StatusUrusan.Terlambat : StatusUrusan.Diterima,
    };

    /// <summary>
    /// The slot after a further version. An accepted one becomes current for the services that it carries, unless a version received later already is:
    /// the order of receipt decides, not the order in which files were judged. Storage keeps times to the second: within one, the order of the paths decides.
    /// </summary>
    public KeadaanSlot Dengan(VersiSlot versi)
    {
        var layanan = Layanan.ToDictionary(l => l.Layanan);
        foreach (var kode in versi.Layanan)
        {
            var lama = layanan.GetValueOrDefault(kode);
            var baru = new LayananTerkini
            {
                Layanan = kode,
                Versi = versi.Nomor,
                Diterima = versi.Diterima,
                Ditulis = versi.Ditulis,
                PertamaDiterima = lama is null || versi.Diterima < lama.PertamaDiterima ? versi.Diterima : lama.PertamaDiterima,
                Sha256 = versi.Sha256,
                Berkas = versi.Berkas,
                Laporan = versi.Laporan!,
            };
            layanan[kode] = lama is not null && UrutanTerima.Bandingkan(lama.Ditulis, lama.Berkas, versi.Ditulis, versi.Berkas) > 0 ? lama with { PertamaDiterima = baru.PertamaDiterima } : baru;
        }

        return this with { VersiTerbaru = versi.Nomor, TerakhirDitolak = versi.Putusan == Putusan.Ditolak, Layanan = [.. layanan.Values.OrderBy(l => l.Layanan)] };
    }
}
