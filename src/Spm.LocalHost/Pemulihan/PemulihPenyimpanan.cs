using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>
/// Puts storage in order at the start. Azurite writes its blobs and its tables to disk apart and a few seconds late: after it was killed, a row may name a blob that
/// is gone. Such a row is void, and the upload, if it is still there, is judged again. So is any other upload without a verdict, such as one whose verdict a restore
/// took back. May be killed itself at any point: the next start does the rest.
/// </summary>
internal sealed class PemulihPenyimpanan(BlobServiceClient blob, TableServiceClient tabel)
{
    private readonly BukuPenerimaan _penerimaan = new(tabel);
    private readonly BukuSlot _buku = new(tabel);
    private readonly BukuRencana _bukuRencana = new(tabel);
    private readonly BukuGenerasi _generasi = new(tabel);
    private readonly GudangJawaban _gudangJawaban = new(blob);

    /// <summary>Looks for rows without their blobs, and voids them.</summary>
    public async Task PulihkanAsync(Action<string> kabarkan, CancellationToken ct)
    {
        var asli = await NamaAsync(NamaContainer.Originals, ct);
        var laporan = await NamaAsync(NamaContainer.Reports, ct);
        var jawaban = await NamaAsync(NamaContainer.Feedback, ct);
        await foreach (var slot in _buku.BacaSemuaAsync(ct))
        {
            Func<IReadOnlyList<VersiSlot>, CancellationToken, Task> mintaRekap = (_, batal) => _generasi.NaikkanAsync(slot.Slot.Periode, slot.Slot.Wilayah.Provinsi, batal);
            await PulihkanPenarikanAsync(slot.Slot, await _buku.BacaRiwayatAsync(slot.Slot, ct), mintaRekap, jawaban, ct);
            await PulihkanVersiAsync(_buku, slot, mintaRekap, asli, laporan, kabarkan, ct);
        }

        await foreach (var slot in _bukuRencana.BacaSemuaAsync(ct))
        {
            Func<IReadOnlyList<VersiSlot>, CancellationToken, Task> mintaRekap = (versi, batal) => MintaRekapRencanaAsync(slot.Slot, versi, batal);
            await PulihkanPenarikanAsync(slot.Slot, await _bukuRencana.BacaRiwayatAsync(slot.Slot, ct), mintaRekap, jawaban, ct);
            await PulihkanVersiAsync(_bukuRencana, slot, mintaRekap, asli, laporan, kabarkan, ct);
        }

        await foreach (var catatan in _penerimaan.BacaSemuaAsync(ct))
        {
            if (catatan.Putusan is null)
            {
                await MintaRekapAsync(catatan, ct);
            }
            else if (!jawaban.Contains(catatan.Path + GudangJawaban.Akhiran)
                || (catatan.Beranotasi && !jawaban.Contains(catatan.Path + GudangJawaban.AkhiranBeranotasi)))
            {
                await UlangJawabanAsync(catatan, ct);
            }
        }

        await BangunkanBelumDinilaiAsync(ct);
        await PulihkanRekapAsync(ct);
    }

    /// <summary>
    /// The trigger is done with a version once it has been called, whatever became of the verdict since. Nobody else on this machine would judge it soon: the sweeper
    /// waits ten minutes, and where there is a receipt already up to an hour.
    /// </summary>
    private async Task BangunkanBelumDinilaiAsync(CancellationToken ct)
    {
        var diterima = await _penerimaan.BacaYangDiterimaAsync(ct);
        await ProcessedBlobs.ForgetAsync(tabel, NamaContainer.Uploads, (path, etag) => !diterima.GetValueOrDefault(KunciPenerimaan.Dari(path, etag)), ct);
    }

    private async Task PulihkanVersiAsync<TSlot, TKeadaan>(
        BukuRiwayat<TSlot, TKeadaan> buku,
        TKeadaan slot,
        Func<IReadOnlyList<VersiSlot>, CancellationToken, Task> mintaRekap,
        HashSet<string> asli,
        HashSet<string> laporan,
        Action<string> kabarkan,
        CancellationToken ct)
        where TSlot : ITempatUnggahan
        where TKeadaan : IKeadaan<TSlot, TKeadaan>
    {
        var versi = (await buku.BacaRiwayatAsync(slot.Slot, ct)).Versi;
        var hilang = versi.Where(v => !asli.Contains(GudangLaporan.NamaAsli(slot.Slot, v.Sha256)) || (v.Laporan is not null && !laporan.Contains(v.Laporan))).ToList();
        if (hilang.Count == 0)
        {
            return;
        }

        kabarkan($"{slot.Slot}: {hilang.Count} versi kehilangan berkasnya dan dinilai lagi.");
        foreach (var satu in hilang)
        {
            if (await _penerimaan.CariAsync(satu.Berkas, satu.ETagBerkas, ct) is { } catatan)
            {
                await _penerimaan.BukaKembaliAsync(catatan with { Versi = null }, ct);
            }
        }

        // Last, because the lost versions are what tells the next start that there is something to repair, should this one be killed.
        await mintaRekap(hilang, ct);
        await buku.SusunUlangAsync(slot, [.. versi.Except(hilang)], ct);
    }

    private Task<IReadOnlyList<Periode>> MintaRekapRencanaAsync(SlotRencana slot, IReadOnlyList<VersiSlot> versi, CancellationToken ct) =>
        _generasi.NaikkanYangAdaAsync(slot.Wilayah.Provinsi, versi.SelectMany(v => v.Tahun), ct);

    /// <summary>
    /// A masked path names no upload: that is the one whose path has the same hash. Where it was deleted, as it should be, nobody waits for its answer any more.
    /// </summary>
    private async Task UlangJawabanAsync(Penerimaan catatan, CancellationToken ct)
    {
        var nama = Sidik.Dari(catatan.Path) == catatan.SidikPath
            ? catatan.Path
            : (await NamaAsync(NamaContainer.Uploads, ct)).FirstOrDefault(n => Sidik.Dari(n) == catatan.SidikPath);
        if (nama is not null)
        {
            await _penerimaan.BukaKembaliAsync(catatan with { Path = nama }, ct);
        }
    }

    /// <summary>
    /// A run that was killed may have entered its version without asking for the rekap. It is repeated, but not where its file is gone or has been replaced meanwhile.
    /// </summary>
    private async Task MintaRekapAsync(Penerimaan catatan, CancellationToken ct)
    {
        if (AlamatUnggahan.TryParse(catatan.Path, out var alamat, out _)
            && (await _buku.BacaVersiAsync(alamat.Slot, ct)).Any(v => v.Berkas == catatan.Path && v.ETagBerkas == catatan.ETag))
        {
            await _generasi.NaikkanAsync(alamat.Slot.Periode, alamat.Slot.Wilayah.Provinsi, ct);
        }
        else if (AlamatRencana.TryParse(catatan.Path, out var rencana, out _))
        {
            var versi = (await _bukuRencana.BacaVersiAsync(rencana.Slot, ct)).Where(v => v.Berkas == catatan.Path && v.ETagBerkas == catatan.ETag).ToList();
            await MintaRekapRencanaAsync(rencana.Slot, versi, ct);
        }
    }

    /// <summary>What a withdrawal that was killed in the middle may have left undone: the answer to the sender is its last step.</summary>
    private async Task PulihkanPenarikanAsync(
        ITempatUnggahan slot, RiwayatSlot riwayat, Func<IReadOnlyList<VersiSlot>, CancellationToken, Task> mintaRekap, HashSet<string> jawaban, CancellationToken ct)
    {
        foreach (var penarikan in riwayat.Penarikan)
        {
            foreach (var versi in penarikan.Versi.Where(v => !jawaban.Contains(GudangJawaban.NamaPenarikan(v.Berkas, penarikan.Nomor))))
            {
                await mintaRekap(riwayat.Terkena(penarikan), ct);
                await _gudangJawaban.SimpanPenarikanAsync(JawabanPenarikan.Untuk(slot, penarikan, versi), ct);
            }
        }
    }

    private async Task PulihkanRekapAsync(CancellationToken ct)
    {
        var rekap = await NamaAsync(NamaContainer.Rekap, ct);
        await foreach (var keadaan in _generasi.BacaSemuaAsync(ct))
        {
            var folder = GudangRekap.Folder(keadaan.Periode, keadaan.Provinsi);
            if (!keadaan.Tertinggal && !BerkasWajib(folder, keadaan.Provinsi).All(awalan => rekap.Any(nama => nama.StartsWith(awalan, StringComparison.Ordinal))))
            {
                await _generasi.NaikkanAsync(keadaan.Periode, keadaan.Provinsi, ct);
            }
        }
    }

    private static IReadOnlyList<string> BerkasWajib(string folder, KodeWilayah provinsi) =>
    [
        $"{folder}/{PenulisRekap.BerkasJson}",
        $"{folder}/{PenulisRekap.BerkasCsv}",
        $"{folder}/{RekapWorkbook.AwalanNama}",
        $"{folder}/{LaporanGubernur.AwalanNama}",
        .. DaftarWilayah.DaerahPelapor(provinsi).Select(w => w.Kode).Prepend(provinsi).Select(kode => $"{folder}/{EspmWorkbook.NamaBerkas(kode)}"),
    ];

    private async Task<HashSet<string>> NamaAsync(string container, CancellationToken ct)
    {
        var nama = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var isi in blob.GetBlobContainerClient(container).GetBlobsAsync(cancellationToken: ct))
        {
            nama.Add(isi.Name);
        }

        return nama;
    }
}
