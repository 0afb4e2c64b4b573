using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>The files of a slot: originals as they were sent, and parsed reports. Both are named by their content and never changed.</summary>
/// <param name="layanan">Blob service.</param>
public sealed class GudangLaporan(BlobServiceClient layanan)
{
    private readonly BlobContainerClient _asli = layanan.GetBlobContainerClient(NamaContainer.Originals);
    private readonly BlobContainerClient _laporan = layanan.GetBlobContainerClient(NamaContainer.Reports);

    /// <summary>Keeps the bytes of an upload.</summary>
    /// <param name="slot">The slot, or null where the path names none; such files lie under <c>salah-alamat</c>.</param>
    /// <param name="sha256">Hash of the bytes.</param>
    /// <param name="isi">The bytes.</param>
    /// <param name="ct">Cancellation.</param>
    public Task SimpanAsliAsync(ITempatUnggahan? slot, string sha256, ReadOnlyMemory<byte> isi, CancellationToken ct) =>
        SimpanAsliAsync(slot, sha256, new BinaryData(isi).ToStream(), ct);

    /// <summary>Keeps the bytes of an upload that is too large for memory.</summary>
    /// <param name="slot">The slot, or null where the path names none.</param>
    /// <param name="sha256">Hash of the bytes.</param>
    /// <param name="isi">The bytes.</param>
    /// <param name="ct">Cancellation.</param>
    public Task SimpanAsliAsync(ITempatUnggahan? slot, string sha256, Stream isi, CancellationToken ct) =>
        TulisSekaliAsync(_asli.GetBlobClient(NamaAsli(slot, sha256)), isi, ct);

    /// <summary>Name of a kept original in its container.</summary>
    /// <param name="slot">The slot, or null where the path names none.</param>
    /// <param name="sha256">Hash of the bytes.</param>
    public static string NamaAsli(ITempatUnggahan? slot, string sha256) => $"{slot?.ToString() ?? "salah-alamat"}/{sha256}.xlsx";

    /// <summary>The bytes of an upload; null where they are not kept.</summary>
    public async Task<BinaryData?> BacaAsliAsync(ITempatUnggahan slot, string sha256, CancellationToken ct)
    {
        try
        {
            return (await _asli.GetBlobClient(NamaAsli(slot, sha256)).DownloadContentAsync(ct)).Value.Content;
        }
        catch (RequestFailedException galat) when (galat.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Keeps a parsed report under a name that holds its hash.</summary>
    /// <returns>Its name in the container.</returns>
    public Task<string> SimpanLaporanAsync(Laporan laporan, CancellationToken ct) => SimpanAsync(laporan.Slot, laporan, ct);

    /// <summary>Keeps a parsed rencana aksi under a name that holds its hash.</summary>
    /// <returns>Its name in the container.</returns>
    public Task<string> SimpanRencanaAsync(DokumenRencana dokumen, CancellationToken ct) => SimpanAsync(dokumen.Slot, dokumen, ct);

    /// <summary>Reads a parsed report.</summary>
    /// <exception cref="RequestFailedException">There is no such report (status 404), or storage failed.</exception>
    public Task<Laporan> BacaLaporanAsync(string nama, CancellationToken ct) => BacaAsync<Laporan>(nama, ct);

    /// <summary>Reads a parsed rencana aksi.</summary>
    /// <exception cref="RequestFailedException">There is no such document (status 404), or storage failed.</exception>
    public Task<DokumenRencana> BacaRencanaAsync(string nama, CancellationToken ct) => BacaAsync<DokumenRencana>(nama, ct);

    /// <summary>True where the report is there.</summary>
    public async Task<bool> AdaLaporanAsync(string nama, CancellationToken ct) => await _laporan.GetBlobClient(nama).ExistsAsync(ct);

    /// <summary>The current reports of a slot.</summary>
    public async Task<LaporanTerkini> BacaTerkiniAsync(KeadaanSlot slot, CancellationToken ct)
    {
        var layanan = new Dictionary<KodeLayanan, LaporanLayanan>();
        var seberkas = new Dictionary<KodeLayanan, IReadOnlyList<KodeLayanan>>();
        var contoh = false;
        foreach (var berkas in slot.Layanan.GroupBy(l => l.Laporan))
        {
            var laporan = await BacaLaporanAsync(berkas.Key, ct);
            contoh |= laporan.Contoh;
            IReadOnlyList<KodeLayanan> diisi = [.. laporan.Layanan.Select(l => l.Kode)];
            foreach (var terkini in berkas)
            {
                layanan[terkini.Layanan] = laporan.Layanan.Single(l => l.Kode == terkini.Layanan);
                seberkas[terkini.Layanan] = diisi;
            }
        }

        return new LaporanTerkini(layanan, contoh, seberkas);
    }

    private async Task<string> SimpanAsync<T>(ITempatUnggahan slot, T isi, CancellationToken ct)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(isi, JsonSpm.Opsi);
        var nama = $"{slot}/{Sidik.Dari(json)}.json";
        await TulisSekaliAsync(_laporan.GetBlobClient(nama), new MemoryStream(json, writable: false), ct);
        return nama;
    }

    private async Task<T> BacaAsync<T>(string nama, CancellationToken ct)
    {
        var isi = await _laporan.GetBlobClient(nama).DownloadContentAsync(ct);
        return JsonSerializer.Deserialize<T>(isi.Value.Content.ToMemory().Span, JsonSpm.Opsi)!;
    }

    private static async Task TulisSekaliAsync(BlobClient blob, Stream isi, CancellationToken ct)
    {
        try
        {
            await blob.UploadAsync(isi, new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } }, ct);
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.BlobAlreadyExists)
        {
            // Named by its content: what is there is the same.
        }
    }
}
