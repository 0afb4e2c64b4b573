using System.Globalization;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Spm.Domain;
using Spm.LocalHost;
using Spm.Storage;

namespace Spm.EndToEnd.Tests;

/// <summary>What the command <c>rekap</c> does, with the real Functions host in place of the local one.</summary>
internal static class RekapFungsi
{
    private static readonly KodeWilayah Provinsi = KodeWilayah.Parse("36");
    // Each step of an orchestration may wait for the next look at an empty queue, ten seconds by host.json.
    private static readonly TimeSpan Batas = TimeSpan.FromMinutes(8);
    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(250);

    /// <summary>Folder of the published app.</summary>
    /// <exception cref="InvalidOperationException">The environment variable SPM_E2E_APP names none.</exception>
    private static string Aplikasi => Environment.GetEnvironmentVariable("SPM_E2E_APP") is { Length: > 0 } folder && File.Exists(Path.Combine(folder, "host.json"))
        ? folder
        : throw new InvalidOperationException("SPM_E2E_APP has to name the folder that 'dotnet publish src/SpmFunctions -p:AzurePackages=true --output' wrote.");

    /// <summary>Runs it; the parameters are those of <see cref="JalanRekap"/>.</summary>
    public static Task<HasilProses> JalankanAsync(
        string masukan, string keluaran, string storage, string sekarang, string? konfigurasi, string? periode, CancellationToken ct) =>
        JalankanAsync(masukan, keluaran, storage, sekarang, konfigurasi, periode, async koneksi => await HostFungsi.MulaiAsync("func", Aplikasi, koneksi, ct), ct);

    /// <summary>Runs it with a host that <paramref name="mulai"/> starts on a storage.</summary>
    public static async Task<HasilProses> JalankanAsync(
        string masukan, string keluaran, string storage, string sekarang, string? konfigurasi, string? periode, Func<string, Task<IHostPeristiwa>> mulai, CancellationToken ct)
    {
        var berkas = IsiFolder.Baca(masukan, periode is null ? null : Periode.Parse(periode), Provinsi, keluaran).Kirim;
        await using var azurite = await AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = storage, RepositoryRoot = RepositoryRoot.Find() }, ct);
        var (blob, tabel) = (new BlobServiceClient(azurite.ConnectionString), new TableServiceClient(azurite.ConnectionString));
        await new PenyiapPenyimpanan(blob, tabel).SiapkanAsync(ct);
        if (konfigurasi is not null)
        {
            await new FolderKonfigurasi(konfigurasi).SalinAsync(blob, sendiri: true, ct);
        }

        await using var host = await mulai(azurite.ConnectionString);
        using var batas = CancellationTokenSource.CreateLinkedTokenSource(ct);
        batas.CancelAfter(Batas);
        try
        {
            var putusan = await new PengirimPeristiwa(blob, new BukuPenerimaan(tabel), host.Klien).KirimAsync(berkas, DateTimeOffset.Parse(sekarang, CultureInfo.InvariantCulture), batas.Token);
            var dibangun = await TungguRekapAsync(new BukuGenerasi(tabel), batas.Token);
            await SalinAsync(new PenyalinHasil(blob, keluaran), berkas, dibangun, batas.Token);
            return new HasilProses(putusan.Contains(Putusan.Ditolak) ? 2 : 0, host.Keluaran, "");
        }
        catch (Exception galat) when (!ct.IsCancellationRequested)
        {
            throw new InvalidOperationException($"{galat.Message}\n{host.Keluaran}", galat);
        }
    }

    /// <summary>Waits until every rekap of the province that was asked for is built.</summary>
    /// <returns>Their quarters.</returns>
    public static async Task<IReadOnlyList<Periode>> TungguRekapAsync(BukuGenerasi generasi, CancellationToken ct)
    {
        while (true)
        {
            var keadaan = await generasi.BacaProvinsiAsync(Provinsi, ct);
            if (!keadaan.Any(k => k.Tertinggal))
            {
                return [.. keadaan.Where(k => k.Diminta > 0).Select(k => k.Periode)];
            }

            await Task.Delay(Jeda, ct);
        }
    }

    private static async Task SalinAsync(PenyalinHasil penyalin, IReadOnlyList<BerkasKirim> berkas, IReadOnlyList<Periode> dibangun, CancellationToken ct)
    {
        foreach (var b in berkas)
        {
            await penyalin.SalinJawabanAsync(b.Path, ct);
        }

        foreach (var p in dibangun)
        {
            await penyalin.SalinRekapAsync(p, Provinsi, ct);
        }
    }
}
