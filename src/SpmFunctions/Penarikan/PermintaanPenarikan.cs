using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>What somebody wants to withdraw, and why.</summary>
public sealed record PermintaanPenarikan
{
    /// <summary>The slot that the report or the document with targets was filed in.</summary>
    public required ITempatUnggahan Slot { get; init; }

    /// <summary>The services to withdraw; empty for all.</summary>
    public IReadOnlyList<KodeLayanan> Layanan { get; init; } = [];

    /// <summary>The version to withdraw, or null for the one that is current; of documents with targets several can be.</summary>
    public int? Versi { get; init; }

    /// <summary>Who withdraws: see <see cref="TeksCatatan.Sah"/>, at most <see cref="TeksCatatan.OlehTerpanjang"/> characters.</summary>
    public required string Oleh { get; init; }

    /// <summary>Why: see <see cref="TeksCatatan.Sah"/>, at most <see cref="Penarikan.AlasanTerpanjang"/> characters.</summary>
    public required string Alasan { get; init; }

    /// <summary>The services of a slot that the request means, whichever version they are current in.</summary>
    internal IReadOnlyList<LayananTerkini> Pilih(IReadOnlyList<LayananTerkini> berlaku) =>
        [.. berlaku.Where(l => (Versi is null || l.Versi == Versi) && (Layanan.Count == 0 || Layanan.Contains(l.Layanan)))];

    /// <summary>True where the request does not tell which file it means: the services come from several and none is named, or a service counts in several.</summary>
    internal bool Bercabang(IReadOnlyList<LayananTerkini> dipilih) =>
        Versi is null && (Layanan.Count == 0 ? dipilih.DistinctBy(d => d.Versi).Count() > 1 : dipilih.DistinctBy(d => d.Layanan).Count() < dipilih.Count);

    /// <summary>
    /// True where a withdrawal may be what an earlier, equal request did. One for all services asks for more than one that named some; of rows that do not tell it is
    /// taken for equal, which withdraws nothing by accident.
    /// </summary>
    internal bool Setara(Penarikan penarikan) =>
        penarikan.Oleh == Oleh && penarikan.Alasan == Alasan
        && (Layanan.Count == 0 ? penarikan.LayananDisebut != true : penarikan.Layanan.ToHashSet().SetEquals(Layanan))
        && (Versi is null || penarikan.Versi.Any(v => v.Nomor == Versi));
}
