using System.Text.Json;
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

    private const string JenisWorkbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly JsonSerializerOptions Opsi = new(JsonSpm.Opsi) { WriteIndented = true };

    private readonly BlobContainerClient _container = layanan.GetBlobContainerClient(NamaContainer.Feedback);

    /// <summary>Writes the answer over one to an earlier file of the same path.</summary>
    public async Task SimpanAsync(Jawaban jawaban, CancellationToken ct) =>
        await _container.GetBlobClient(jawaban.Berkas + Akhiran).UploadAsync(
            new BinaryData(JsonSerializer.SerializeToUtf8Bytes(jawaban, Opsi)),
            new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/json; charset=utf-8" } },
            ct);

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
}
