using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace Spm.LocalHost;

/// <summary>What the province has set in files of a folder, in place of a storage browser.</summary>
/// <param name="folder">The folder; need not exist.</param>
internal sealed class FolderKonfigurasi(string folder)
{
    private static readonly string[] Berkas = [GudangKonfigurasi.BerkasPetugas, GudangKonfigurasi.BerkasTenggat, GudangKonfigurasi.BerkasTerbitan, GudangKonfigurasi.BerkasCetak];

    private readonly string _tataLetak = Path.Combine(folder, GudangKonfigurasi.FolderTataLetak);

    /// <summary>What is wrong with a folder that somebody named for its settings, and what to name instead; null where it holds some.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="hanyaTataLetak">True where nothing but layout profiles is taken from it.</param>
    public static string? Salah(string folder, bool hanyaTataLetak)
    {
        if (!Directory.Exists(folder))
        {
            return $"Folder {folder} tidak ada. Periksa --config.";
        }

        string[] berkas = hanyaTataLetak ? [] : Berkas;
        if (MemuatTataLetak(folder) || berkas.Any(b => File.Exists(Path.Combine(folder, b))))
        {
            return null;
        }

        var lengkap = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var saran = Path.GetFileName(lengkap) == GudangKonfigurasi.FolderTataLetak
            ? $"Sebut folder di atasnya: --config {Path.GetDirectoryName(lengkap)}."
            : Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).FirstOrDefault(MemuatTataLetak) is { } dalam
                ? $"Barangkali maksudnya --config {dalam}."
                : Directory.EnumerateFiles(folder, "*.json").Any()
                    ? $"Pindahkan profil (*.json) ke {Path.Combine(folder, GudangKonfigurasi.FolderTataLetak)}."
                    : "Periksa --config.";
        return $"Folder {folder} tidak memuat {string.Join(" atau ", [.. berkas, $"folder {GudangKonfigurasi.FolderTataLetak}"])}, jadi tidak ada yang dibaca darinya. {saran}";
    }

    /// <summary>
    /// Makes sure that the calendar of deadlines and the print settings can be used. Found out here, it costs a line; the functions would try each upload several times before they give it
    /// up, or print on the wrong paper.
    /// </summary>
    /// <exception cref="KegagalanLokalException">One cannot; the message names file, field and what to do.</exception>
    public void PastikanSah()
    {
        PastikanSah(GudangKonfigurasi.BerkasTenggat, isi => _ = KalenderTenggat.Baca(isi));
        PastikanSah(GudangKonfigurasi.BerkasCetak, isi => _ = PengaturanCetak.Baca(isi));
    }

    private void PastikanSah(string nama, Action<Stream> baca)
    {
        var berkas = Path.Combine(folder, nama);
        if (!File.Exists(berkas))
        {
            return;
        }

        try
        {
            using var isi = File.OpenRead(berkas);
            baca(isi);
        }
        catch (FormatException salah)
        {
            throw new KegagalanLokalException($"{berkas} tidak dapat dipakai. {salah.Message} Betulkan berkas itu, lalu jalankan perintah ini lagi.", salah);
        }
    }

    private static bool MemuatTataLetak(string folder) => Directory.Exists(Path.Combine(folder, GudangKonfigurasi.FolderTataLetak));

    /// <summary>Puts the files into the container <c>config</c>.</summary>
    /// <param name="blob">Blob service.</param>
    /// <param name="sendiri">
    /// True where nobody else uses the storage: a profile that was taken out of a folder <c>tata-letak</c> is then taken out of the container too. Other settings stay until they are replaced.
    /// </param>
    /// <param name="ct">Cancellation.</param>
    public async Task SalinAsync(BlobServiceClient blob, bool sendiri, CancellationToken ct)
    {
        var container = blob.GetBlobContainerClient(NamaContainer.Config);
        foreach (var nama in Berkas.Where(nama => File.Exists(Path.Combine(folder, nama))))
        {
            await container.GetBlobClient(nama).UploadAsync(Path.Combine(folder, nama), overwrite: true, ct);
        }

        if (!Directory.Exists(_tataLetak))
        {
            return;
        }

        var profil = BerkasProfil();
        foreach (var berkas in profil)
        {
            await container.GetBlobClient(NamaBlob(berkas)).UploadAsync(berkas, overwrite: true, ct);
        }

        if (sendiri)
        {
            var ada = profil.Select(NamaBlob).ToHashSet(StringComparer.Ordinal);
            await foreach (var lama in container.GetBlobsAsync(new GetBlobsOptions { Prefix = $"{GudangKonfigurasi.FolderTataLetak}/" }, ct))
            {
                if (!ada.Contains(lama.Name))
                {
                    await container.DeleteBlobIfExistsAsync(lama.Name, cancellationToken: ct);
                }
            }
        }
    }

    /// <summary>The layout profiles in force where these settings are.</summary>
    public KumpulanProfil TataLetak()
    {
        var buka = new List<(string Berkas, Stream Isi)>();
        try
        {
            foreach (var berkas in Directory.Exists(_tataLetak) ? BerkasProfil().Take(BatasTataLetak.ProfilTerbanyak + 1) : [])
            {
                buka.Add((NamaBlob(berkas), File.OpenRead(berkas)));
            }

            return KumpulanProfil.Gabung(buka);
        }
        finally
        {
            buka.ForEach(b => b.Isi.Dispose());
        }
    }

    // As storage lists them: by name, and none of the folders below.
    private IReadOnlyList<string> BerkasProfil() =>
        [.. Directory.EnumerateFiles(_tataLetak).Where(b => b.EndsWith(".json", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];

    private static string NamaBlob(string berkas) => $"{GudangKonfigurasi.FolderTataLetak}/{Path.GetFileName(berkas)}";
}
