using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Spm.Domain;
using Spm.Storage;

namespace Spm.LocalHost;

/// <summary>
/// Uploads files through storage, as an OPD would, and waits until each is judged. The files of one slot go one after the other, so that they are received in the
/// order of their names; slots go side by side. What an earlier, interrupted run has sent already is not sent again.
/// </summary>
internal sealed class Pengunggah(BlobServiceClient blob, BukuPenerimaan penerimaan, BukuSlot buku, DaftarRacun racun)
{
    private const int SlotBersamaan = 8;

    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(100);

    private readonly BlobContainerClient _uploads = blob.GetBlobContainerClient(NamaContainer.Uploads);

    /// <summary>Uploads the files and waits for their verdicts.</summary>
    /// <param name="berkas">Files.</param>
    /// <param name="maju">Called after each.</param>
    /// <param name="ct">Cancellation.</param>
    /// <param name="semua">True to send also what an earlier run has sent: rejected files that are to be judged anew, and withdrawn ones that are to count again.</param>
    /// <returns>The verdicts, in the order of the files.</returns>
    /// <exception cref="KegagalanLokalException">A file could not be judged for a fault that repeated attempts did not mend.</exception>
    public async Task<IReadOnlyList<HasilUnggah>> KirimAsync(IReadOnlyList<BerkasKirim> berkas, Action maju, CancellationToken ct, bool semua = false)
    {
        var hasil = new HasilUnggah[berkas.Count];
        var folder = berkas.Select((b, nomor) => (Berkas: b, Nomor: nomor)).GroupBy(b => b.Berkas.Folder);
        await Parallel.ForEachAsync(folder, new ParallelOptions { MaxDegreeOfParallelism = SlotBersamaan, CancellationToken = ct }, async (grup, batal) =>
        {
            var riwayat = semua ? null : await RiwayatAsync(grup.First().Berkas, batal);
            var sudah = riwayat is null ? 0 : await JumlahSudahAsync([.. grup.Select(g => g.Berkas)], riwayat.Versi, batal);
            foreach (var (b, nomor) in grup)
            {
                hasil[nomor] = (sudah-- > 0 ? await HasilLamaAsync(b.Path, riwayat!, batal) : null) ?? await KirimAsync(b, batal);
                maju();
            }
        });
        return hasil;
    }

    private async Task<RiwayatSlot?> RiwayatAsync(BerkasKirim berkas, CancellationToken ct) =>
        AlamatUnggahan.TryParse(berkas.Path, out var alamat, out _) ? await buku.BacaRiwayatAsync(alamat.Slot, ct) : null;

    /// <summary>
    /// How many of a slot's files, from the first one on, are its newest versions in that order: those were sent by an earlier run, and nothing came after them.
    /// </summary>
    private static async Task<int> JumlahSudahAsync(IReadOnlyList<BerkasKirim> berkas, IReadOnlyList<VersiSlot> riwayat, CancellationToken ct)
    {
        var sidik = new List<string>();
        foreach (var b in berkas.Take(riwayat.Count))
        {
            sidik.Add(Sidik.Dari(await b.Baca(ct)));
        }

        for (var jumlah = sidik.Count; jumlah > 0; jumlah--)
        {
            if (riwayat.TakeLast(jumlah).Select(v => v.Sha256).SequenceEqual(sidik.Take(jumlah)))
            {
                return jumlah;
            }
        }

        return 0;
    }

    private async Task<HasilUnggah?> HasilLamaAsync(string path, RiwayatSlot riwayat, CancellationToken ct)
    {
        try
        {
            var etag = (await _uploads.GetBlobClient(path).GetPropertiesAsync(cancellationToken: ct)).Value.ETag;
            return await penerimaan.CariAsync(path, etag, ct) is { Putusan: { } putusan } lama
                ? new HasilUnggah(path, putusan, lama.JumlahTemuan)
                {
                    SudahDikirim = true,
                    Ditarik = riwayat.Versi.Any(v => v.Berkas == path && v.ETagBerkas == etag && v.Layanan.Count > 0 && riwayat.Tersisa(v).Layanan.Count == 0),
                }
                : null;
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    /// <summary>The ETag of what an interrupted run has uploaded and nobody has judged yet: it only needs to be waited for. Null where there is none.</summary>
    private async Task<ETag?> BelumDinilaiAsync(string path, byte[] isi, CancellationToken ct)
    {
        try
        {
            var ada = (await _uploads.GetBlobClient(path).DownloadContentAsync(ct)).Value;
            var etag = ada.Details.ETag;
            var tertunda = await penerimaan.CariAsync(path, etag, ct) is null or { Putusan: null } && await racun.CariAsync(NamaContainer.Uploads, path, etag, ct) is null;
            return tertunda && ada.Content.ToMemory().Span.SequenceEqual(isi) ? etag : null;
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    private async Task<HasilUnggah> KirimAsync(BerkasKirim berkas, CancellationToken ct)
    {
        var isi = await berkas.Baca(ct);
        var etag = await BelumDinilaiAsync(berkas.Path, isi, ct) ?? (await _uploads.GetBlobClient(berkas.Path).UploadAsync(new BinaryData(isi), overwrite: true, ct)).Value.ETag;
        while (true)
        {
            if (await penerimaan.CariAsync(berkas.Path, etag, ct) is { Putusan: { } putusan } selesai)
            {
                return new HasilUnggah(berkas.Path, putusan, selesai.JumlahTemuan);
            }

            if (await racun.CariAsync(NamaContainer.Uploads, berkas.Path, etag, ct) is { } sebab)
            {
                throw new KegagalanLokalException($"{berkas.Path} tidak dapat dinilai karena gangguan, bukan karena isinya: {sebab}. Jalankan perintah ini lagi.");
            }

            await Task.Delay(Jeda, ct);
        }
    }
}
