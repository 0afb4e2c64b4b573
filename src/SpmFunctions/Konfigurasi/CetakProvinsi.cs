using Microsoft.Extensions.Logging;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions;

/// <summary>The print settings in force: <c>cetak.json</c> of the container <c>config</c>, else A4.</summary>
/// <param name="konfigurasi">The province's own settings.</param>
/// <param name="log">Told of a file that cannot be used.</param>
public sealed class CetakProvinsi(GudangKonfigurasi konfigurasi, ILogger<CetakProvinsi> log)
{
    /// <summary>Reads the settings; they may change between two runs, so they are not cached. A file that cannot be used stops no rekap: it is then laid out for A4.</summary>
    public async Task<PengaturanCetak> BacaAsync(CancellationToken ct)
    {
        if (await konfigurasi.BacaAsync(GudangKonfigurasi.BerkasCetak, ct) is not { } isi)
        {
            return PengaturanCetak.Bawaan;
        }

        try
        {
            return PengaturanCetak.Baca(isi.ToStream());
        }
        catch (FormatException salah)
        {
            log.CetakSalah(GudangKonfigurasi.BerkasCetak, salah.Message);
            return PengaturanCetak.Bawaan;
        }
    }
}
