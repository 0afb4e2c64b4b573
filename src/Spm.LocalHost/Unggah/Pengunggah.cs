using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Spm.Storage;

namespace Spm.LocalHost;

/// <summary>
/// Uploads files through storage, as an OPD would, and waits until each is judged. The files of one slot go one after the other, so that they are received in the
/// order of their names; slots go side by side. What an earlier, interrupted run has sent already is not sent again, and withdrawn bytes are not sent unless that is asked for.
/// </summary>
internal sealed class Pengunggah(BlobServiceClient blob, BukuPenerimaan penerimaan, RiwayatBerkas riwayatBerkas, DaftarRacun racun)
{
    private const int SlotBersamaan = 8;

    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(100);

    private readonly BlobContainerClient _uploads = blob.GetBlobContainerClient(NamaContainer.Uploads);

    /// <summary>Uploads the files and waits for their verdicts.</summary>
    /// <param name="berkas">Files.</param>
    /// <param name="maju">Called after each.</param>
    /// <param name="ct">Cancellation.</param>
    /// <param name="ulangi">True to send again also what an earlier run has sent and what does not count: rejected files that are to be judged anew, and withdrawn ones that are
    /// to count again.</param>
    /// <returns>The verdicts, in the order of the files.</returns>
    /// <exception cref="KegagalanLokalException">A file could not be judged for a fault that repeated attempts did not mend.</exception>
    public async Task<IReadOnlyList<HasilUnggah>> KirimAsync(IReadOnlyList<BerkasKirim> berkas, Action maju, CancellationToken ct, bool ulangi = false)
    {
        var hasil = new HasilUnggah[berkas.Count];
        var folder = berkas.Select((b, nomor) => (Berkas: b, Nomor: nomor)).GroupBy(b => b.Berkas.Folder);
        await Parallel.ForEachAsync(folder, new ParallelOptions { MaxDegreeOfParallelism = SlotBersamaan, CancellationToken = ct }, async (grup, batal) =>
        {
            // First what lies there without an answer: until it is judged, the history does not say what was sent.
            var ditunggu = new Dictionary<int, HasilUnggah>();
            foreach (var (b, nomor) in grup)
            {
                if (await BelumDinilaiAsync(b, batal) is { } etag)
                {
                    ditunggu[nomor] = await TungguAsync(b.Path, etag, batal);
                }
            }

            var riwayat = await RiwayatAsync(grup.Select(g => g.Berkas), batal);
            var keadaan = riwayat is null ? null : KeadaanKirim.Untuk(await SidikAsync(grup.Select(g => g.Berkas), batal), riwayat);
            foreach (var (urutan, (b, nomor)) in grup.Index())
            {
                hasil[nomor] = (keadaan is null ? null : await HasilLamaAsync(b.Path, keadaan[urutan], riwayat!, ulangi, batal))
                    ?? ditunggu.GetValueOrDefault(nomor)
                    ?? await KirimAsync(b, batal);
                maju();
            }
        });
        return hasil;
    }

    /// <summary>The ETag of an upload with the bytes of a file that nobody has judged yet, nor given up: it only needs to be waited for. Null where there is none.</summary>
    /// <param name="berkas">The file.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<ETag?> BelumDinilaiAsync(BerkasKirim berkas, CancellationToken ct)
    {
        try
        {
            var dikirim = _uploads.GetBlobClient(berkas.Path);
            var etag = (await dikirim.GetPropertiesAsync(cancellationToken: ct)).Value.ETag;
            return await penerimaan.CariAsync(berkas.Path, etag, ct) is null or { Putusan: null }
                && await racun.CariAsync(NamaContainer.Uploads, berkas.Path, etag, ct) is null
                && await BerisiAsync(dikirim, Sidik.Dari(await berkas.Baca(ct)), ct) ? etag : null;
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    /// <summary>The verdict on a version of an upload; null while there is none.</summary>
    /// <param name="path">Path of the upload.</param>
    /// <param name="etag">The version.</param>
    /// <param name="ct">Cancellation.</param>
    /// <exception cref="KegagalanLokalException">It could not be judged for a fault that repeated attempts did not mend.</exception>
    public async Task<HasilUnggah?> JawabanAsync(string path, ETag etag, CancellationToken ct)
    {
        if (await penerimaan.CariAsync(path, etag, ct) is { Putusan: { } putusan } selesai)
        {
            return new HasilUnggah(path, putusan, selesai.JumlahTemuan);
        }

        return await racun.CariAsync(NamaContainer.Uploads, path, etag, ct) is { } sebab
            ? throw new KegagalanLokalException($"{path} tidak dapat dinilai karena gangguan, bukan karena isinya: {sebab}. Jalankan perintah ini lagi.")
            : null;
    }

    /// <summary>The history of the slot that the files lie in; null where nothing has come for it, or the folder is none of a slot.</summary>
    private async Task<RiwayatSlot?> RiwayatAsync(IEnumerable<BerkasKirim> berkas, CancellationToken ct)
    {
        foreach (var satu in berkas)
        {
            if (await riwayatBerkas.BacaAsync(satu.Path, ct) is { } riwayat)
            {
                return riwayat.NomorTerbaru > 0 ? riwayat : null;
            }
        }

        return null;
    }

    private static async Task<IReadOnlyList<string>> SidikAsync(IEnumerable<BerkasKirim> berkas, CancellationToken ct)
    {
        var sidik = new List<string>();
        foreach (var b in berkas)
        {
            sidik.Add(Sidik.Dari(await b.Baca(ct)));
        }

        return sidik;
    }

    /// <summary>What is to be said of a file that is not sent; null where it is sent.</summary>
    private async Task<HasilUnggah?> HasilLamaAsync(string path, KeadaanKirim keadaan, RiwayatSlot riwayat, bool ulangi, CancellationToken ct) => keadaan switch
    {
        { Ditarik: { } ditarik } => ulangi ? null : await HasilDitarikAsync(path, ditarik, riwayat, ct),
        { Sudah: true } when await JawabanLamaAsync(path, keadaan.Sha256, riwayat, ct) is { } lama => ulangi && lama.Putusan == Putusan.Ditolak ? null : lama,
        _ => null,
    };

    /// <summary>Withdrawn bytes are told by their hash, whatever the name: a run for the sake of another file must not bring them back.</summary>
    private async Task<HasilUnggah> HasilDitarikAsync(string path, VersiDitarik ditarik, RiwayatSlot riwayat, CancellationToken ct)
    {
        var versi = riwayat.Versi.LastOrDefault(v => v.Berkas == ditarik.Berkas && v.ETagBerkas == ditarik.ETagBerkas);
        return new HasilUnggah(path, Putusan.Diterima, (await penerimaan.CariAsync(ditarik.Berkas, ditarik.ETagBerkas, ct))?.JumlahTemuan ?? 0)
        {
            SudahDikirim = true,
            Ditarik = versi is null || riwayat.Tersisa(versi).Layanan.Count == 0,
        };
    }

    private async Task<HasilUnggah?> JawabanLamaAsync(string path, string sha256, RiwayatSlot riwayat, CancellationToken ct)
    {
        try
        {
            var dikirim = _uploads.GetBlobClient(path);
            var etag = (await dikirim.GetPropertiesAsync(cancellationToken: ct)).Value.ETag;
            return await penerimaan.CariAsync(path, etag, ct) is { Putusan: { } putusan } lama
                && (riwayat.Versi.Any(v => v.Berkas == path && v.ETagBerkas == etag && v.Sha256 == sha256) || await BerisiAsync(dikirim, sha256, ct))
                ? new HasilUnggah(path, putusan, lama.JumlahTemuan) { SudahDikirim = true }
                : null;
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    private static async Task<bool> BerisiAsync(BlobClient blob, string sha256, CancellationToken ct)
    {
        await using var isi = await blob.OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), ct);
        return await Sidik.DariAsync(isi, ct) == sha256;
    }

    private async Task<HasilUnggah> KirimAsync(BerkasKirim berkas, CancellationToken ct)
    {
        var isi = new BinaryData(await berkas.Baca(ct));
        return await TungguAsync(berkas.Path, (await _uploads.GetBlobClient(berkas.Path).UploadAsync(isi, overwrite: true, ct)).Value.ETag, ct);
    }

    private async Task<HasilUnggah> TungguAsync(string path, ETag etag, CancellationToken ct)
    {
        while (true)
        {
            if (await JawabanAsync(path, etag, ct) is { } hasil)
            {
                return hasil;
            }

            await Task.Delay(Jeda, ct);
        }
    }
}
