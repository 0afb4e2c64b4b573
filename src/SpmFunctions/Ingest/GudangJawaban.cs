using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions;

/// <summary>Writes answers into the container <c>feedback</c>.</summary>
/// <param name="layanan">Blob service.</param>
public sealed class GudangJawaban(BlobServiceClient layanan)
{
    /// <summary>What is added to the path of an upload to name its answer.</summary>
    public const string Akhiran = ".findings.json";

    /// <summary>What is added to the path of an upload to name its annotated copy: the uploader's own file with every finding marked.</summary>
    public const string AkhiranBeranotasi = WorkbookBeranotasi.Akhiran;

    /// <summary>What stands between the path of an upload and the number of a withdrawal in the name of what its sender is told of it.</summary>
    public const string AkhiranDitarik = ".ditarik-";

    private const string JenisJson = "application/json; charset=utf-8";
    private const string JenisWorkbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly JsonSerializerOptions Opsi = new(JsonSpm.Opsi) { WriteIndented = true };

    private readonly BlobContainerClient _container = layanan.GetBlobContainerClient(NamaContainer.Feedback);

    /// <summary>Name of what the sender of an upload is told of a withdrawal.</summary>
    /// <param name="path">Path of the upload.</param>
    /// <param name="nomor">Number of the withdrawal in the history of the slot.</param>
    public static string NamaPenarikan(string path, int nomor) => string.Create(CultureInfo.InvariantCulture, $"{path}{AkhiranDitarik}{nomor}.json");

    /// <summary>True for what <see cref="NamaPenarikan"/> makes, with what it was made from.</summary>
    public static bool TryBacaNamaPenarikan(string nama, out string path, out int nomor)
    {
        const string Akhir = ".json";
        var batas = nama.LastIndexOf(AkhiranDitarik, StringComparison.Ordinal);
        (path, nomor) = (batas < 0 ? "" : nama[..batas], 0);
        return batas >= 0 && nama.EndsWith(Akhir, StringComparison.Ordinal)
            && int.TryParse(nama[(batas + AkhiranDitarik.Length)..^Akhir.Length], NumberStyles.None, CultureInfo.InvariantCulture, out nomor);
    }

    /// <summary>The answer to the newest file of a path that was judged; null where there is none.</summary>
    public Task<Jawaban?> CariAsync(string path, CancellationToken ct) => BacaJsonAsync<Jawaban>(path + Akhiran, ct);

    /// <summary>What the sender of an upload was told of a withdrawal; null where there is no such notice.</summary>
    /// <param name="path">Path of the upload.</param>
    /// <param name="nomor">Number of the withdrawal in the history of the slot.</param>
    /// <param name="ct">Cancellation.</param>
    public Task<JawabanPenarikan?> CariPenarikanAsync(string path, int nomor, CancellationToken ct) => BacaJsonAsync<JawabanPenarikan>(NamaPenarikan(path, nomor), ct);

    /// <summary>Writes the answer over one to an earlier file of the same path.</summary>
    public Task SimpanAsync(Jawaban jawaban, CancellationToken ct) => SimpanJsonAsync(jawaban.Berkas + Akhiran, jawaban, ct);

    /// <summary>
    /// Writes what the sender of an upload is told of a withdrawal: into every answer of the slot that names the withdrawn version, also of the same bytes sent again or under
    /// another name, and then under a name of its own, so that no later answer takes it away.
    /// </summary>
    public async Task SimpanPenarikanAsync(JawabanPenarikan jawaban, CancellationToken ct)
    {
        await foreach (var ada in _container.GetBlobsAsync(new GetBlobsOptions { Prefix = $"{jawaban.Slot}/" }, ct))
        {
            if (ada.Name.EndsWith(Akhiran, StringComparison.Ordinal))
            {
                await TandaiAsync(ada.Name[..^Akhiran.Length], jawaban.Versi, jawaban, ct);
            }
        }

        await SimpanJsonAsync(NamaPenarikan(jawaban.Berkas, jawaban.Penarikan), jawaban, ct);
    }

    /// <summary>Enters a withdrawal in the answer to an upload, unless it stands there already or the answer is of another version.</summary>
    /// <param name="path">Path of the upload.</param>
    /// <param name="versi">Number that the answer gives for the withdrawn version: another than that of the withdrawal, where the version had to be entered again.</param>
    /// <param name="penarikan">The withdrawal.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task TandaiAsync(string path, int versi, JawabanPenarikan penarikan, CancellationToken ct)
    {
        while (!await CobaTandaiAsync(path, versi, penarikan, ct))
        {
            // Another answer came in between.
        }
    }

    /// <summary>Writes the annotated copy over one of an earlier file of the same path, or takes that away where this file has none.</summary>
    /// <param name="path">Path of the upload.</param>
    /// <param name="isi">The copy, or null.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task SimpanBeranotasiAsync(string path, byte[]? isi, CancellationToken ct)
    {
        var blob = _container.GetBlobClient(path + AkhiranBeranotasi);
        if (isi is null)
        {
            await blob.DeleteIfExistsAsync(cancellationToken: ct);
            return;
        }

        await blob.UploadAsync(new BinaryData(isi), new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = JenisWorkbook } }, ct);
    }

    /// <summary>False where the answer was changed meanwhile.</summary>
    private async Task<bool> CobaTandaiAsync(string path, int versi, JawabanPenarikan penarikan, CancellationToken ct)
    {
        try
        {
            var ada = (await _container.GetBlobClient(path + Akhiran).DownloadContentAsync(ct)).Value;
            var jawaban = ada.Content.ToObjectFromJson<Jawaban>(Opsi)!;
            if (jawaban.Versi == versi && jawaban.Sha256 == penarikan.Sha256 && jawaban.Ditarik.All(d => d.Penarikan != penarikan.Penarikan))
            {
                await SimpanJsonAsync(
                    path + Akhiran, jawaban with { Ditarik = [.. jawaban.Ditarik.Append(penarikan).OrderBy(d => d.Penarikan)] }, ct, new BlobRequestConditions { IfMatch = ada.Details.ETag });
            }

            return true;
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            // Taken away: there is nothing left to mark.
            return true;
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.ConditionNotMet)
        {
            return false;
        }
    }

    private async Task<T?> BacaJsonAsync<T>(string nama, CancellationToken ct)
        where T : class
    {
        try
        {
            return (await _container.GetBlobClient(nama).DownloadContentAsync(ct)).Value.Content.ToObjectFromJson<T>(Opsi);
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    private async Task SimpanJsonAsync<T>(string nama, T isi, CancellationToken ct, BlobRequestConditions? syarat = null) =>
        await _container.GetBlobClient(nama).UploadAsync(
            new BinaryData(JsonSerializer.SerializeToUtf8Bytes(isi, Opsi)),
            new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = JenisJson }, Conditions = syarat },
            ct);
}
