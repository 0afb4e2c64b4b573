using System.Diagnostics;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>Computed results per daerah, and the rekap itself.</summary>
/// <param name="layanan">Blob service.</param>
public sealed class GudangRekap(BlobServiceClient layanan)
{
    /// <summary>Name of the event that the running span gets for every file of a rekap that was written.</summary>
    public const string PeristiwaTertulis = "rekap.berkas";

    private const string KunciSidik = "sidik";

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
        var hasil = JsonSerializer.Deserialize<HasilDaerah>(isi.Value.Content.ToMemory().Span, JsonSpm.Opsi)!;

        // A result of an earlier version that an orchestration still holds the name of: the name begins with the quarter.
        return hasil.Capaian.Periode == default ? hasil with { Capaian = hasil.Capaian with { Periode = Periode.Parse(nama[..nama.IndexOf('/', StringComparison.Ordinal)]) } } : hasil;
    }

    /// <summary>Writes a file of a rekap over the one before.</summary>
    public Task TulisAsync(Periode periode, KodeWilayah provinsi, string nama, string jenisIsi, Stream isi, CancellationToken ct) =>
        TulisAsync(periode, provinsi, nama, jenisIsi, isi, sidik: null, ct);

    /// <summary>Writes a file of a rekap over the one before, with a fingerprint of what it was made from (<see cref="BacaSidikAsync"/>).</summary>
    public async Task TulisAsync(Periode periode, KodeWilayah provinsi, string nama, string jenisIsi, Stream isi, string? sidik, CancellationToken ct)
    {
        var opsi = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = jenisIsi } };
        if (sidik is not null)
        {
            opsi.Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [KunciSidik] = sidik };
        }

        await _rekap.GetBlobClient($"{Folder(periode, provinsi)}/{nama}").UploadAsync(isi, opsi, ct);
        Activity.Current?.AddEvent(new ActivityEvent(PeristiwaTertulis, tags: new ActivityTagsCollection { ["spm.nama"] = nama }));
    }

    /// <summary>Reads a file of a rekap, or null where there is none.</summary>
    public async Task<BinaryData?> BacaAsync(Periode periode, KodeWilayah provinsi, string nama, CancellationToken ct)
    {
        try
        {
            return (await _rekap.GetBlobClient($"{Folder(periode, provinsi)}/{nama}").DownloadContentAsync(ct)).Value.Content;
        }
        catch (RequestFailedException galat) when (galat.Status == 404)
        {
            return null;
        }
    }

    /// <summary>The files of a rekap whose name begins so, each with the fingerprint that it was written with; one request for up to 5,000 files.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> BacaSidikAsync(Periode periode, KodeWilayah provinsi, string awalan, CancellationToken ct)
    {
        var folder = Folder(periode, provinsi) + "/";
        var hasil = new Dictionary<string, string?>(StringComparer.Ordinal);
        await foreach (var berkas in _rekap.GetBlobsAsync(new GetBlobsOptions { Traits = BlobTraits.Metadata, Prefix = folder + awalan }, ct))
        {
            hasil[berkas.Name[folder.Length..]] = berkas.Metadata.TryGetValue(KunciSidik, out var sidik) ? sidik : null;
        }

        return hasil;
    }
}
