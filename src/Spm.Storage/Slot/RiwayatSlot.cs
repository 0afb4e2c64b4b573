using Azure;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>The whole history of a slot. What is current follows from it alone.</summary>
/// <param name="Versi">All versions, oldest first.</param>
/// <param name="Penarikan">All withdrawals, oldest first; numbered in one row with the versions.</param>
public sealed record RiwayatSlot(IReadOnlyList<VersiSlot> Versi, IReadOnlyList<Penarikan> Penarikan)
{
    private static readonly TimeSpan KetelitianDitulis = TimeSpan.FromSeconds(1);

    /// <summary>Number of the newest entry; 0 where there is none.</summary>
    public int NomorTerbaru => Versi.Select(v => v.Nomor).Concat(Penarikan.Select(p => p.Nomor)).DefaultIfEmpty().Max();

    /// <summary>The services of an upload that were withdrawn.</summary>
    /// <param name="berkas">Path of the upload.</param>
    /// <param name="etag">ETag of the upload.</param>
    public IReadOnlySet<KodeLayanan> Ditarik(string berkas, ETag etag) =>
        Penarikan.SelectMany(p => p.Versi).Where(v => v.Berkas == berkas && v.ETagBerkas == etag).SelectMany(v => v.Layanan).ToHashSet();

    /// <summary>
    /// What was withdrawn last of files with these bytes; null where nothing was, or where they came in once more after it, which is how they are brought back.
    /// </summary>
    /// <param name="sha256">Hash of the bytes.</param>
    public VersiDitarik? TerakhirDitarik(string sha256)
    {
        var penarikan = Penarikan.LastOrDefault(p => p.Versi.Any(v => v.Sha256 == sha256));
        return penarikan is null || Versi.Any(v => v.Nomor > penarikan.Nomor && v.Sha256 == sha256 && Ditarik(v.Berkas, v.ETagBerkas).Count == 0)
            ? null
            : penarikan.Versi.Last(v => v.Sha256 == sha256);
    }

    /// <summary>
    /// What was withdrawn last of files with these bytes, where that was after an upload of them was written; null where it was not, or in the same second: bytes that are sent
    /// after a withdrawal are sent on purpose. An upload that was sent before it, and is judged only now, is withdrawn with the others.
    /// </summary>
    /// <param name="sha256">Hash of the bytes.</param>
    /// <param name="ditulis">When storage wrote the upload, in whole seconds.</param>
    public VersiDitarik? DitarikSesudah(string sha256, DateTimeOffset ditulis) =>
        Penarikan.LastOrDefault(p => p.Versi.Any(v => v.Sha256 == sha256)) is { } penarikan && penarikan.Tersimpan >= ditulis + KetelitianDitulis
            ? penarikan.Versi.Last(v => v.Sha256 == sha256)
            : null;

    /// <summary>
    /// The slot that follows from the history: as if the withdrawn services had never been in their files. So the version received before the withdrawn one stands
    /// again, and where there is none, the service is not reported.
    /// </summary>
    public KeadaanSlot Keadaan(Slot slot) =>
        Versi.Aggregate(KeadaanSlot.Kosong(slot), (keadaan, versi) => keadaan.Dengan(Tersisa(versi))) with
        {
            VersiTerbaru = NomorTerbaru,
        };

    /// <summary>The versions that a withdrawal takes services from, as far as they are still there.</summary>
    public IReadOnlyList<VersiSlot> Terkena(Penarikan penarikan) =>
        [.. Versi.Where(v => penarikan.Versi.Any(d => d.Berkas == v.Berkas && d.ETagBerkas == v.ETagBerkas))];

    /// <summary>A version with the services of it that were not withdrawn.</summary>
    public VersiSlot Tersisa(VersiSlot versi)
    {
        var ditarik = Ditarik(versi.Berkas, versi.ETagBerkas);
        return versi with { Layanan = [.. versi.Layanan.Where(l => !ditarik.Contains(l))] };
    }
}
