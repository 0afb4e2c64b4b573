namespace Spm.EndToEnd.Tests;

/// <summary>A folder of workbooks made into answers and rekap, by the host that <see cref="UntukHost"/> names.</summary>
internal static class JalanRekap
{
    /// <summary>Runs it.</summary>
    /// <param name="masukan">Folder with <c>{periode}/{wilayah}/{urusan}/</c>.</param>
    /// <param name="keluaran">Folder for <c>feedback</c> and <c>rekap</c>.</param>
    /// <param name="storage">Data folder of Azurite; what an earlier run left there counts.</param>
    /// <param name="sekarang">When the workbooks are received.</param>
    /// <param name="konfigurasi">Folder with the settings of a province, or null.</param>
    /// <param name="periode">The only quarter wanted, or null.</param>
    /// <returns>Of the real host only the exit code is known: 2 where a file was rejected.</returns>
    public static Task<HasilProses> JalankanAsync(
        string masukan, string keluaran, string storage, string sekarang = Waktu.SebelumTenggat, string? konfigurasi = null, string? periode = null)
    {
        if (UntukHost.Fungsi)
        {
            return RekapFungsi.JalankanAsync(masukan, keluaran, storage, sekarang, konfigurasi, periode, CancellationToken.None);
        }

        string[] lain = [.. konfigurasi is null ? Array.Empty<string>() : ["--config", konfigurasi], .. periode is null ? Array.Empty<string>() : ["--periode", periode]];
        return ProsesLokal.RekapAsync(masukan, keluaran, storage, sekarang, lain);
    }
}
