using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>
/// The editions of a rekap that were sent: <c>rekap/{periode}/{provinsi}/edisi-{nomor}/</c> holds a folder with every file as it was then, and <c>edisi.json</c>, which names
/// that folder and is written last and once. Only that makes it an edition. The folder is named by what is in it, so that two who send the same edition at once do not write
/// over each other's files; a folder that no record names is left from one of them, or from a run that was killed.
/// </summary>
/// <param name="layanan">Blob service.</param>
public sealed class GudangEdisi(BlobServiceClient layanan)
{
    /// <summary>Name of the record of an edition.</summary>
    public const string BerkasEdisi = "edisi.json";

    private const string AwalanFolder = "edisi-";
    private const int PanjangSubfolder = 12;

    private readonly BlobContainerClient _rekap = layanan.GetBlobContainerClient(NamaContainer.Rekap);

    /// <summary>Folder of an edition in the container <c>rekap</c>.</summary>
    public static string Folder(Periode periode, KodeWilayah provinsi, int nomor) => $"{GudangRekap.Folder(periode, provinsi)}/{AwalanFolder}{nomor}";

    /// <summary>The edition that was sent last, or null where none was. Costs one request, and one more where there is one.</summary>
    public async Task<EdisiTersimpan?> BacaTerakhirAsync(Periode periode, KodeWilayah provinsi, CancellationToken ct)
    {
        var nomor = new List<int>();
        var awalan = $"{GudangRekap.Folder(periode, provinsi)}/{AwalanFolder}";
        await foreach (var blob in _rekap.GetBlobsAsync(new GetBlobsOptions { Prefix = awalan }, ct))
        {
            if (blob.Name.Split('/') is [_, _, var folder, BerkasEdisi] && int.TryParse(folder.AsSpan(AwalanFolder.Length), out var n))
            {
                nomor.Add(n);
            }
        }

        return nomor.Count == 0 ? null : await BacaAsync(periode, provinsi, nomor.Max(), ct);
    }

    /// <summary>A file of an edition, held against its hash.</summary>
    /// <exception cref="InvalidDataException">It is another one than was sent.</exception>
    public async Task<BinaryData> BacaBerkasAsync(Periode periode, KodeWilayah provinsi, EdisiTersimpan edisi, string nama, CancellationToken ct)
    {
        var isi = (await _rekap.GetBlobClient(Alamat(periode, provinsi, edisi, nama)).DownloadContentAsync(ct)).Value.Content;
        return edisi.Berkas.GetValueOrDefault(nama) == Sha256(isi)
            ? isi
            : throw new InvalidDataException($"{nama} of edition {edisi.Edisi.Nomor} of {periode} of {provinsi} is not the file that was sent.");
    }

    /// <summary>The files of the rekap as it is now, by name; empty where there is none.</summary>
    public async Task<IReadOnlyDictionary<string, BerkasRekap>> BacaBerjalanAsync(Periode periode, KodeWilayah provinsi, CancellationToken ct)
    {
        var isi = new Dictionary<string, BerkasRekap>();
        var awalan = $"{GudangRekap.Folder(periode, provinsi)}/";
        await foreach (var blob in _rekap.GetBlobsAsync(new GetBlobsOptions { Prefix = awalan }, ct))
        {
            var nama = blob.Name[awalan.Length..];
            if (!nama.Contains('/', StringComparison.Ordinal))
            {
                var unduhan = (await _rekap.GetBlobClient(blob.Name).DownloadContentAsync(ct)).Value;
                isi.Add(nama, new BerkasRekap(unduhan.Content, unduhan.Details.ContentType));
            }
        }

        return isi;
    }

    /// <summary>Freezes files as an edition.</summary>
    /// <returns>False where an edition of this number was sent by somebody else meanwhile.</returns>
    public async Task<bool> BekukanAsync(Periode periode, KodeWilayah provinsi, Edisi edisi, IReadOnlyDictionary<string, BerkasRekap> berkas, CancellationToken ct)
    {
        var folder = Folder(periode, provinsi, edisi.Nomor);
        var catatan = _rekap.GetBlobClient($"{folder}/{BerkasEdisi}");
        if (await catatan.ExistsAsync(ct))
        {
            return false;
        }

        var sidik = berkas.ToDictionary(b => b.Key, b => Sha256(b.Value.Isi));
        var tersimpan = new EdisiTersimpan(edisi, sidik, Subfolder(sidik));
        foreach (var (nama, satu) in berkas)
        {
            await _rekap.GetBlobClient(Alamat(periode, provinsi, tersimpan, nama)).UploadAsync(satu.Isi, new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = satu.JenisIsi } }, ct);
        }

        try
        {
            var isi = new BinaryData(JsonSerializer.SerializeToUtf8Bytes(tersimpan, JsonSpm.Opsi));
            await catatan.UploadAsync(isi, new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } }, ct);
            return true;
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.BlobAlreadyExists)
        {
            return false;
        }
    }

    /// <summary>Name of a file of an edition in the container <c>rekap</c>.</summary>
    public static string Alamat(Periode periode, KodeWilayah provinsi, EdisiTersimpan edisi, string nama)
    {
        var folder = Folder(periode, provinsi, edisi.Edisi.Nomor);
        return edisi.Subfolder is { } subfolder ? $"{folder}/{subfolder}/{nama}" : $"{folder}/{nama}";
    }

    private static string Subfolder(Dictionary<string, string> sidik) =>
        Sidik.Dari(string.Join('\n', sidik.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => $"{b.Value} {b.Key}")))[..PanjangSubfolder];

    private static string Sha256(BinaryData isi) => Convert.ToHexStringLower(SHA256.HashData(isi.ToMemory().Span));

    private async Task<EdisiTersimpan> BacaAsync(Periode periode, KodeWilayah provinsi, int nomor, CancellationToken ct)
    {
        var isi = await _rekap.GetBlobClient($"{Folder(periode, provinsi, nomor)}/{BerkasEdisi}").DownloadContentAsync(ct);
        return JsonSerializer.Deserialize<EdisiTersimpan>(isi.Value.Content.ToMemory().Span, JsonSpm.Opsi)!;
    }
}
