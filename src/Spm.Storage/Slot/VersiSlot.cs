using Azure;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>A version of a slot: one judged upload. Never changed, never overwritten.</summary>
public sealed record VersiSlot
{
    /// <summary>Number within the slot, from 1.</summary>
    public required int Nomor { get; init; }

    /// <summary>Path of the upload.</summary>
    public required string Berkas { get; init; }

    /// <summary>ETag of the upload.</summary>
    public required ETag ETagBerkas { get; init; }

    /// <summary>Hash of the upload.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Time of receipt.</summary>
    public required DateTimeOffset Diterima { get; init; }

    /// <summary>When storage wrote the upload: the order of receipt.</summary>
    public required DateTimeOffset Ditulis { get; init; }

    /// <summary>Verdict.</summary>
    public required Putusan Putusan { get; init; }

    /// <summary>Name of the parsed report in the container <c>reports</c>; null where rejected.</summary>
    public string? Laporan { get; init; }

    /// <summary>The services that it carries; empty where rejected.</summary>
    public required IReadOnlyList<KodeLayanan> Layanan { get; init; }

    /// <summary>Years that a document gives targets for, ascending; empty for reports, and where rejected.</summary>
    public IReadOnlyList<int> Tahun { get; init; } = [];

    /// <summary>
    /// True where another version would say the same: same bytes, same verdict, same parsed report. The same bytes can be judged otherwise by a newer version
    /// of the rules; then they are a version of their own.
    /// </summary>
    public bool IsiSama(VersiSlot lain) => Sha256 == lain.Sha256 && Putusan == lain.Putusan && Laporan == lain.Laporan;

    /// <summary>Orders by receipt, which need not be the order of judging.</summary>
    internal static IComparer<VersiSlot> UrutanDiterima { get; } =
        Comparer<VersiSlot>.Create((a, b) => UrutanTerima.Bandingkan(a.Ditulis, a.Berkas, b.Ditulis, b.Berkas) is not 0 and var urutan ? urutan : a.Nomor.CompareTo(b.Nomor));

    /// <summary>The one received last, which need not be the one judged last; null where there is none.</summary>
    public static VersiSlot? TerakhirDiterima(IEnumerable<VersiSlot> versi) => versi.Aggregate(
        default(VersiSlot),
        (terakhir, v) => terakhir is null || UrutanTerima.Bandingkan(terakhir.Ditulis, terakhir.Berkas, v.Ditulis, v.Berkas) <= 0 ? v : terakhir);
}
