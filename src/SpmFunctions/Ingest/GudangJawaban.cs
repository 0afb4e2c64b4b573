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

    /// <summary>Writes the answer over one to an earlier file of the same path.</summary>
    public Task SimpanAsync(Jawaban jawaban, CancellationToken ct) => SimpanJsonAsync(jawaban.Berkas + Akhiran, jawaban, ct);

    /// <summary>
    /// Writes what the sender of an upload is told of a withdrawal: into the answer to the upload, where that is still of the same file, and then under a name of its own,
    /// so that no later answer takes it away.
    /// </summary>
    public async Task SimpanPenarikanAsync(JawabanPenarikan jawaban, CancellationToken ct)
    {
        while (!await TandaiAsync(jawaban, ct))
        {
            // Another answer came in between.
        }

        await SimpanJsonAsync(NamaPenarikan(jawaban.Berkas, jawaban.Penarikan), jawaban, ct);
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

    /// <summary>Enters a withdrawal in the answer to its file; false where that was changed meanwhile.</summary>
    private async Task<bool> TandaiAsync(JawabanPenarikan penarikan, CancellationToken ct)
    {
        try
        {
            var ada = (await _container.GetBlobClient(penarikan.Berkas + Akhiran).DownloadContentAsync(ct)).Value;
            var jawaban = ada.Content.ToObjectFromJson<Jawaban>(Opsi)!;
            if (jawaban.Sha256 == penarikan.Sha256 && jawaban.WaktuTerima == penarikan.WaktuTerima && jawaban.Ditarik.All(d => d.Penarikan != penarikan.Penarikan))
            {
                await SimpanJsonAsync(
                    penarikan.Berkas + Akhiran, jawaban with { Ditarik = [.. jawaban.Ditarik.Append(penarikan).OrderBy(d => d.Penarikan)] }, ct, new BlobRequestConditions { IfMatch = ada.Details.ETag });
            }

            return true;
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            // Not answered yet: the answer will look into the history itself.
            return true;
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.ConditionNotMet)
        {
            return false;
        }
    }

    private async Task SimpanJsonAsync<T>(string nama, T isi, CancellationToken ct, BlobRequestConditions? syarat = null) =>
        await _container.GetBlobClient(nama).UploadAsync(
            new BinaryData(JsonSerializer.SerializeToUtf8Bytes(isi, Opsi)),
            new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = JenisJson }, Conditions = syarat },
            ct);
}
