using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>Writes answers into the container <c>feedback</c>.</summary>
/// <param name="layanan">Blob service.</param>
public sealed class GudangJawaban(BlobServiceClient layanan)
{
    /// <summary>What is added to the path of an upload to name its answer.</summary>
    public const string Akhiran = ".findings.json";

    private static readonly JsonSerializerOptions Opsi = new(JsonSpm.Opsi) { WriteIndented = true };

    private readonly BlobContainerClient _container = layanan.GetBlobContainerClient(NamaContainer.Feedback);

    /// <summary>Writes the answer over one to an earlier file of the same path.</summary>
    public async Task SimpanAsync(Jawaban jawaban, CancellationToken ct) =>
        await _container.GetBlobClient(jawaban.Berkas + Akhiran).UploadAsync(
            new BinaryData(JsonSerializer.SerializeToUtf8Bytes(jawaban, Opsi)),
            new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/json; charset=utf-8" } },
            ct);
}
