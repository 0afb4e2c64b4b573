using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>The calendar of deadlines in force: <c>tenggat.json</c> of the container <c>config</c>, else the built-in one.</summary>
/// <param name="konfigurasi">The province's own settings.</param>
public sealed class KalenderProvinsi(GudangKonfigurasi konfigurasi)
{
    /// <summary>Reads the calendar; it is small and may change between two runs, so it is not cached.</summary>
    /// <exception cref="FormatException">The province's own file cannot be read; nothing is guessed in its place.</exception>
    public async Task<KalenderTenggat> BacaAsync(CancellationToken ct) =>
        await konfigurasi.BacaAsync(GudangKonfigurasi.BerkasTenggat, ct) is { } isi ? KalenderTenggat.Baca(isi.ToStream()) : KalenderTenggat.Bawaan;
}
