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

    /// <summary>
    /// What was withdrawn last of files with these bytes; null where nothing was, or where they came in once more after it, which is how they are brought back.
    /// </summary>
    /// <param name="sha256">Hash of the bytes.</param>
    public VersiDitarik? TerakhirDitarik(string sha256)
    {
        var penarikan = Penarikan.LastOrDefault(p => p.Versi.Any(v => v.Sha256 == sha256));
        return penarikan is null || Versi.Any(v => v.Nomor > penarikan.Nomor && v.Sha256 == sha256 && PenarikanAtas(v).Count == 0)
            ? null
            : penarikan.Versi.Last(v => v.Sha256 == sha256);
    }

    /// <summary>
    /// What withdrawals take from a version, oldest first: those of its own upload, and those of files with the same bytes that came before it in the history, but after
    /// its upload was written. An upload that was sent before a withdrawal, and is judged only now, is withdrawn with the others; bytes that are sent after it, or in the
    /// same second, are sent on purpose. A withdrawal that named no services takes all that such bytes carry. Each entry names the upload of the version.
    /// </summary>
    public IReadOnlyList<(Penarikan Penarikan, VersiDitarik Ditarik)> PenarikanAtas(VersiSlot versi) =>
    [
        .. from penarikan in Penarikan
           let menyusul = penarikan.Nomor < versi.Nomor && penarikan.Tersimpan >= versi.Ditulis + KetelitianDitulis
           from ditarik in penarikan.Versi
           where Milik(ditarik, versi) || (menyusul && ditarik.Sha256 == versi.Sha256)
           select (penarikan, Milik(ditarik, versi) ? ditarik : Susulan(penarikan, ditarik, versi)),
    ];

    /// <summary>The withdrawn version that an upload is a late copy of, where nothing is left of it to enter; null where something is, or where it was a version itself.</summary>
    public VersiDitarik? SalinanDitarik(VersiSlot versi) =>
        versi.Layanan.Count > 0 && Tersisa(versi).Layanan.Count == 0 && !Penarikan.Any(p => p.Versi.Any(d => Milik(d, versi)))
            ? PenarikanAtas(versi)[^1].Penarikan.Versi.Last(d => d.Sha256 == versi.Sha256)
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

    /// <summary>What became of the last file of each of these services that is not current: rejected, where that is why the slot has no report, or withdrawn. Ordered by service.</summary>
    /// <param name="keadaan">The slot; entries that came after it was read are passed over.</param>
    /// <param name="layanan">The services that it owes.</param>
    public IReadOnlyList<BerkasGugur> Gugur(KeadaanSlot keadaan, IEnumerable<KodeLayanan> layanan)
    {
        var ditolak = keadaan is { Layanan.Count: 0, TerakhirDitolak: true } ? Versi.LastOrDefault(v => v.Putusan == Putusan.Ditolak && v.Nomor <= keadaan.VersiTerbaru) : null;
        return
        [
            .. layanan.Except(keadaan.Layanan.Select(l => l.Layanan)).Order()
                .Select(kode => ditolak is null
                    ? Ditarik(kode)
                    : new BerkasGugur { Layanan = kode, Versi = ditolak.Nomor, Berkas = ditolak.Berkas, Diterima = ditolak.Diterima })
                .OfType<BerkasGugur>(),
        ];

        BerkasGugur? Ditarik(KodeLayanan kode) =>
            (from penarikan in Penarikan
             where penarikan.Nomor <= keadaan.VersiTerbaru
             from versi in penarikan.Versi
             where versi.Layanan.Contains(kode)
             select new BerkasGugur { Layanan = kode, Versi = versi.Nomor, Berkas = versi.Berkas, Diterima = versi.Diterima, Ditarik = penarikan.Saat, Oleh = penarikan.Oleh }).LastOrDefault();
    }

    /// <summary>The versions that a withdrawal takes services from, as far as they are still there.</summary>
    public IReadOnlyList<VersiSlot> Terkena(Penarikan penarikan) =>
        [.. Versi.Where(v => penarikan.Versi.Any(d => d.Berkas == v.Berkas && d.ETagBerkas == v.ETagBerkas))];

    /// <summary>A version with the services of it that <see cref="PenarikanAtas"/> leaves.</summary>
    public VersiSlot Tersisa(VersiSlot versi)
    {
        var ditarik = PenarikanAtas(versi).SelectMany(a => a.Ditarik.Layanan).ToHashSet();
        return versi with { Layanan = [.. versi.Layanan.Where(l => !ditarik.Contains(l))] };
    }

    private static bool Milik(VersiDitarik ditarik, VersiSlot versi) => ditarik.Berkas == versi.Berkas && ditarik.ETagBerkas == versi.ETagBerkas;

    private static VersiDitarik Susulan(Penarikan penarikan, VersiDitarik ditarik, VersiSlot versi) => ditarik with
    {
        Nomor = versi.Nomor,
        Berkas = versi.Berkas,
        ETagBerkas = versi.ETagBerkas,
        Diterima = versi.Diterima,
        Layanan = penarikan.LayananDisebut == true ? ditarik.Layanan : versi.Layanan,
    };
}
