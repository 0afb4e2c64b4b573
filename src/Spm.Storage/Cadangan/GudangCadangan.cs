using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>
/// The copies of the tables: <c>cadangan/{set}/{table}.jsonl.gz</c>, a line per row, and <c>manifes.json</c>, which is written last and makes it a set. Nothing is ever written over; what is too old
/// is deleted by the storage.
/// </summary>
/// <param name="layanan">Blob service.</param>
public sealed class GudangCadangan(BlobServiceClient layanan)
{
    /// <summary>Name of the manifest of a set.</summary>
    public const string BerkasManifes = "manifes.json";

    private const string Akhiran = ".jsonl.gz";
    private const string PolaNama = "yyyy-MM-dd'T'HHmmss";

    private readonly BlobContainerClient _container = layanan.GetBlobContainerClient(NamaContainer.Cadangan);

    /// <summary>Name of the set that begins at a time: that time in WIB, so that names are in the order of time everywhere.</summary>
    public static string NamaSet(DateTimeOffset saat) => saat.ToOffset(ZonaWaktu.Wib).ToString(PolaNama, CultureInfo.InvariantCulture);

    /// <summary>True for what can be the name of a set, with the time that it names.</summary>
    public static bool TryBacaNama(string nama, out DateTimeOffset saat)
    {
        var dibaca = DateTime.TryParseExact(nama, PolaNama, CultureInfo.InvariantCulture, DateTimeStyles.None, out var jam);
        saat = dibaca ? new DateTimeOffset(jam, ZonaWaktu.Wib) : default;
        return dibaca;
    }

    /// <summary>Name of the copy of a table in the container.</summary>
    public static string NamaBlob(string set, string tabel) => $"{set}/{tabel}{Akhiran}";

    /// <summary>All sets, oldest first, also those that were not finished; one request for up to 5,000 blobs.</summary>
    public async Task<IReadOnlyList<SetCadangan>> DaftarAsync(CancellationToken ct)
    {
        var set = new SortedDictionary<string, SetCadangan>(StringComparer.Ordinal);
        try
        {
            await foreach (var blob in _container.GetBlobsAsync(cancellationToken: ct))
            {
                if (blob.Name.Split('/') is [var nama, var berkas] && TryBacaNama(nama, out var saat))
                {
                    set[nama] = new SetCadangan(nama, saat, berkas == BerkasManifes || (set.GetValueOrDefault(nama)?.Lengkap ?? false));
                }
            }
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            // A storage of before there were copies.
        }

        return [.. set.Values];
    }

    /// <summary>Since when there could have been sets: since the container is there, and where it is missing, which lets none be written, since uploads can be sent.</summary>
    public async Task<DateTimeOffset> DibuatAsync(CancellationToken ct)
    {
        try
        {
            return (await _container.GetPropertiesAsync(cancellationToken: ct)).Value.LastModified;
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            return (await layanan.GetBlobContainerClient(NamaContainer.Uploads).GetPropertiesAsync(cancellationToken: ct)).Value.LastModified;
        }
    }

    /// <summary>
    /// Writes the copy of a table as its rows come, without keeping them. Where the rows break off, those that came stay under its name: only a manifest, which such a run does not get to, makes it a copy.
    /// </summary>
    /// <exception cref="RequestFailedException">There is a copy of that name already; it stays.</exception>
    public async Task<TabelCadangan> TulisTabelAsync(string set, string tabel, IAsyncEnumerable<TableEntity> isi, CancellationToken ct)
    {
        using var sidik = SHA256.Create();
        var jumlah = 0L;
        var opsi = new BlockBlobOpenWriteOptions { OpenConditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
        await using (var blob = await _container.GetBlockBlobClient(NamaBlob(set, tabel)).OpenWriteAsync(overwrite: true, opsi, ct))
        await using (var terhitung = new CryptoStream(blob, sidik, CryptoStreamMode.Write, leaveOpen: true))
        await using (var padat = new GZipStream(terhitung, CompressionLevel.Optimal, leaveOpen: true))
        {
            await foreach (var baris in isi.WithCancellation(ct))
            {
                await padat.WriteAsync(BarisCadangan.Tulis(baris), ct);
                padat.WriteByte((byte)'\n');
                jumlah++;
            }
        }

        return new TabelCadangan(tabel, jumlah, Convert.ToHexStringLower(sidik.Hash!));
    }

    /// <summary>Writes the manifest, which makes it a set.</summary>
    public Task SelesaikanAsync(string set, ManifesCadangan manifes, CancellationToken ct) => _container.GetBlobClient($"{set}/{BerkasManifes}").UploadAsync(
        new BinaryData(JsonSerializer.SerializeToUtf8Bytes(manifes, JsonSpm.Opsi)),
        new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" }, Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } },
        ct);

    /// <summary>Looks whether a set is whole: reads every blob of it once.</summary>
    public async Task<PemeriksaanCadangan> PeriksaAsync(string set, CancellationToken ct)
    {
        var hasil = new PemeriksaanCadangan(set, KeadaanCadangan.Utuh);
        if (await BacaManifesAsync(set, ct) is not { } isi)
        {
            return hasil with { Keadaan = (await DaftarAsync(ct)).Any(s => s.Nama == set) ? KeadaanCadangan.BelumLengkap : KeadaanCadangan.TidakAda };
        }

        if (BacaManifes(isi) is not { } manifes)
        {
            return hasil with { Keadaan = KeadaanCadangan.Rusak, Rusak = [$"{set}/{BerkasManifes}"] };
        }

        if (manifes.Bentuk != ManifesCadangan.BentukSekarang)
        {
            return hasil with { Keadaan = KeadaanCadangan.BentukTidakDikenal, Manifes = manifes };
        }

        var versi = new Dictionary<string, ETag>(StringComparer.Ordinal);
        var rusak = new List<string>();
        foreach (var tabel in manifes.Tabel)
        {
            if (await SidikAsync(NamaBlob(set, tabel.Nama), ct) is { } ada && ada.Sha256 == tabel.Sha256)
            {
                versi[tabel.Nama] = ada.Versi;
            }
            else
            {
                rusak.Add(NamaBlob(set, tabel.Nama));
            }
        }

        return hasil with { Keadaan = rusak.Count == 0 ? KeadaanCadangan.Utuh : KeadaanCadangan.Rusak, Manifes = manifes, Rusak = rusak, Versi = versi };
    }

    /// <summary>The rows of a table, one after the other, from the very blob that was found whole.</summary>
    /// <exception cref="RequestFailedException">The blob was changed since.</exception>
    public async IAsyncEnumerable<TableEntity> BacaTabelAsync(PemeriksaanCadangan diperiksa, string tabel, [EnumeratorCancellation] CancellationToken ct)
    {
        var syarat = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = diperiksa.Versi[tabel] } };
        using BlobDownloadStreamingResult unduhan = await _container.GetBlobClient(NamaBlob(diperiksa.Nama, tabel)).DownloadStreamingAsync(syarat, ct);
        await using var isi = new GZipStream(unduhan.Content, CompressionMode.Decompress);
        using var teks = new StreamReader(isi);
        while (await teks.ReadLineAsync(ct) is { } baris)
        {
            yield return BarisCadangan.Baca(baris);
        }
    }

    private static ManifesCadangan? BacaManifes(BinaryData isi)
    {
        try
        {
            return isi.ToObjectFromJson<ManifesCadangan>(JsonSpm.Opsi);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<BinaryData?> BacaManifesAsync(string set, CancellationToken ct)
    {
        try
        {
            return (await _container.GetBlobClient($"{set}/{BerkasManifes}").DownloadContentAsync(ct)).Value.Content;
        }
        catch (RequestFailedException galat) when (galat.Status == 404)
        {
            return null;
        }
    }

    private async Task<(string Sha256, ETag Versi)?> SidikAsync(string nama, CancellationToken ct)
    {
        try
        {
            using BlobDownloadStreamingResult unduhan = await _container.GetBlobClient(nama).DownloadStreamingAsync(cancellationToken: ct);
            return (await Sidik.DariAsync(unduhan.Content, ct), unduhan.Details.ETag);
        }
        catch (RequestFailedException galat) when (galat.Status == 404)
        {
            return null;
        }
    }
}
