using Microsoft.Extensions.Logging;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions;

/// <summary>The layout profiles in force: the built-in ones and those in the folder <c>tata-letak</c> of the container <c>config</c>.</summary>
/// <param name="konfigurasi">The province's own settings.</param>
/// <param name="log">Told of files that are no profile.</param>
public sealed class TataLetakProvinsi(GudangKonfigurasi konfigurasi, ILogger<TataLetakProvinsi> log)
{
    /// <summary>Reads the profiles; they may change between two runs, so they are not cached. A file that cannot be used stops nothing.</summary>
    public async Task<KumpulanProfil> BacaAsync(CancellationToken ct)
    {
        var milik = await konfigurasi.BacaFolderAsync(GudangKonfigurasi.FolderTataLetak, BatasTataLetak.ProfilTerbanyak + 1, BatasTataLetak.UkuranProfilTerbesar + 1, ct);
        var kumpulan = KumpulanProfil.Gabung(milik.Select(m => (m.Nama, m.Isi.ToStream())));
        foreach (var (berkas, salah) in kumpulan.Rusak)
        {
            log.ProfilRusak(NomorPribadi.Samarkan(berkas), NomorPribadi.Samarkan(salah));
        }

        return kumpulan;
    }
}
