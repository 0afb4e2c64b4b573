using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>Computed results per daerah, and the rekap itself.</summary>
/// <param name="layanan">Blob service.</param>
public sealed class GudangRekap(BlobServiceClient layanan)
{
    private readonly BlobContainerClient _capaian = layanan.GetBlobContainerClient(NamaContainer.Capaian);
    private readonly BlobContainerClient _rekap = layanan.GetBlobContainerClient(NamaContainer.Rekap);

    /// <summary>Folder of a rekap in its container.</summary>
    public static string Folder(Periode periode, KodeWilayah provinsi) => $"{periode}/{provinsi}";

    /// <summary>True where the result is there.</summary>
    public async Task<bool> AdaHasilAsync(string nama, CancellationToken ct) => await _capaian.GetBlobClient(nama).ExistsAsync(ct);

    /// <summary>Keeps the result of a daerah under a name that holds the fingerprint of its inputs.</summary>
    public async Task SimpanHasilAsync(string nama, HasilDaerah hasil, CancellationToken ct) =>
        await _capaian.GetBlobClient(nama).UploadAsync(new BinaryData(JsonSerializer.SerializeToUtf8Bytes(hasil, JsonSpm.Opsi)), overwrite: true, ct);

    /// <summary>Reads the result of a daerah.</summary>
    public async Task<HasilDaerah> BacaHasilAsync(string nama, CancellationToken ct)
    {
        var isi = await _capaian.GetBlobClient(nama).DownloadContentAsync(ct);
        return JsonSerializer.Deserialize<HasilDaerah>(isi.Value.Content.ToMemory().Span, JsonSpm.Opsi)!;
    }

    /// <summary>Writes a file of a rekap over the one before.</summary>
    public async Task TulisAsync(Periode periode, KodeWilayah provinsi, string nama, string jenisIsi, Stream isi, CancellationToken ct) =>
        await _rekap.GetBlobClient($"{Folder(periode, provinsi)}/{nama}")
            .UploadAsync(isi, new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = jenisIsi } }, ct);
}
