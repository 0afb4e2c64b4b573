using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>Copies answers and rekap out of storage into a folder, with the same folders.</summary>
/// <param name="blob">Blob service.</param>
/// <param name="keluaran">The folder.</param>
internal sealed class PenyalinHasil(BlobServiceClient blob, string keluaran)
{
    private const string Sementara = ".tmp";

    private readonly BlobContainerClient _feedback = blob.GetBlobContainerClient(NamaContainer.Feedback);
    private readonly BlobContainerClient _asli = blob.GetBlobContainerClient(NamaContainer.Originals);
    private readonly BlobContainerClient _rekap = blob.GetBlobContainerClient(NamaContainer.Rekap);

    /// <summary>
    /// Copies the answer to an upload, with its annotated copy and what its sender is told of withdrawals; where it has no annotated copy, that of an earlier file of the
    /// same name is taken away. A withdrawn file under another name was never sent, and has no answer.
    /// </summary>
    public async Task SalinJawabanAsync(string path, CancellationToken ct)
    {
        await SamakanAsync(path + GudangJawaban.Akhiran, ct);
        await SamakanAsync(path + GudangJawaban.AkhiranBeranotasi, ct);

        await foreach (var ditarik in _feedback.GetBlobsAsync(new GetBlobsOptions { Prefix = path + GudangJawaban.AkhiranDitarik }, ct))
        {
            await SalinAsync(_feedback, ditarik.Name, ct);
        }
    }

    /// <summary>
    /// Copies what the senders of a province are told of withdrawals of the quarter, and of documents with targets that are not of a later year, where it is not there yet: it never changes. With it come the answers in which it is entered: that to the
    /// file, and those of the slot that are there already.
    /// </summary>
    public async Task SalinPenarikanAsync(Periode periode, KodeWilayah provinsi, CancellationToken ct)
    {
        foreach (var awalan in Enumerable.Range(Periode.TahunPertama, periode.Tahun - Periode.TahunPertama + 1).Select(tahun => $"{tahun:D4}{SlotRencana.Akhiran}").Prepend(periode.ToString()))
        {
            await SalinPenarikanAsync($"{awalan}/{provinsi}", ct);
        }
    }

    private async Task SalinPenarikanAsync(string awalan, CancellationToken ct)
    {
        await foreach (var isi in _feedback.GetBlobsAsync(new GetBlobsOptions { Prefix = awalan }, ct))
        {
            if (isi.Name.Contains(GudangJawaban.AkhiranDitarik, StringComparison.Ordinal) && !File.Exists(Tujuan(_feedback, isi.Name)))
            {
                // What is told of the withdrawal last: where it is, the answers need not be looked at again.
                var jawaban = isi.Name[..isi.Name.LastIndexOf(GudangJawaban.AkhiranDitarik, StringComparison.Ordinal)] + GudangJawaban.Akhiran;
                await SamakanAsync(jawaban, ct);
                foreach (var lain in JawabanLain(jawaban))
                {
                    await SamakanAsync(lain, ct);
                }

                await SalinAsync(_feedback, isi.Name, ct);
            }
        }
    }

    /// <summary>Copies a rekap, and the editions of it that were sent.</summary>
    /// <returns>Path of the workbook as it is now.</returns>
    /// <exception cref="KegagalanLokalException">There is no workbook.</exception>
    public async Task<string> SalinRekapAsync(Periode periode, KodeWilayah provinsi, CancellationToken ct)
    {
        string? workbook = null;
        var awalan = GudangRekap.Folder(periode, provinsi) + "/";
        await foreach (var isi in _rekap.GetBlobsAsync(new GetBlobsOptions { Prefix = awalan }, ct))
        {
            var tujuan = await SalinAsync(_rekap, isi.Name, ct);
            workbook = isi.Name.StartsWith(awalan + RekapWorkbook.AwalanNama, StringComparison.Ordinal) ? tujuan : workbook;
        }

        return workbook ?? throw new KegagalanLokalException($"Rekap {periode} provinsi {provinsi} tidak ada di penyimpanan. Jalankan perintah ini lagi.");
    }

    /// <summary>Copies the kept file of a version, under its number and the name that it was uploaded with.</summary>
    /// <param name="slot">Where it belongs.</param>
    /// <param name="sumber">The version.</param>
    /// <param name="berubah">True where it is no longer what was uploaded; its name then says so.</param>
    /// <param name="ct">Cancellation.</param>
    /// <returns>Path of the copy.</returns>
    public Task<string> SalinAsliAsync(ITempatUnggahan slot, SumberLayanan sumber, bool berubah, CancellationToken ct)
    {
        var nama = string.Create(CultureInfo.InvariantCulture, $"{slot}/versi-{sumber.Versi}-{(berubah ? "berubah-" : "")}{sumber.Berkas.Split('/')[^1]}");
        return SalinAsync(_asli, GudangLaporan.NamaAsli(slot, sumber.Sha256), Tujuan(_asli, nama), ct);
    }

    /// <summary>The other answers in the folder of one that have been copied before.</summary>
    private IReadOnlyList<string> JawabanLain(string jawaban)
    {
        var folder = jawaban[..(jawaban.LastIndexOf('/') + 1)];
        var lokal = new DirectoryInfo(Path.GetDirectoryName(Tujuan(_feedback, jawaban))!);
        return lokal.Exists ? [.. lokal.EnumerateFiles("*" + GudangJawaban.Akhiran).Select(f => folder + f.Name).Where(nama => nama != jawaban)] : [];
    }

    /// <summary>Copies a part of an answer, or takes it away where there is none any more.</summary>
    private async Task SamakanAsync(string nama, CancellationToken ct)
    {
        try
        {
            await SalinAsync(_feedback, nama, ct);
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            var lama = Tujuan(_feedback, nama);
            File.Delete(lama);
            File.Delete(lama + Sementara);
        }
    }

    private string Tujuan(BlobContainerClient container, string nama)
    {
        var akar = Path.GetFullPath(Path.Combine(keluaran, container.Name));
        var tujuan = Path.GetFullPath(Path.Combine(akar, nama));
        if (!tujuan.StartsWith(akar + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new KegagalanLokalException($"Nama '{nama}' di penyimpanan menunjuk ke luar folder keluaran; berkas itu tidak disalin.");
        }

        return tujuan;
    }

    private Task<string> SalinAsync(BlobContainerClient container, string nama, CancellationToken ct) => SalinAsync(container, nama, Tujuan(container, nama), ct);

    private static async Task<string> SalinAsync(BlobContainerClient container, string nama, string tujuan, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
        var sementara = tujuan + Sementara;
        using (Response unduhan = await container.GetBlobClient(nama).DownloadToAsync(sementara, ct))
        {
            File.Move(sementara, tujuan, overwrite: true);
        }

        return tujuan;
    }
}
