using Microsoft.Extensions.DependencyInjection;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>Ways into a storage that has to be there already, for commands that act on what it holds.</summary>
internal static class PenyimpananAda
{
    /// <summary>Starts a host of its own on a data folder.</summary>
    /// <exception cref="KegagalanLokalException">The folder does not exist, or another host works on it.</exception>
    public static Task<SesiLokal> MulaiAsync(string folder, DateTimeOffset? sekarang, Kemajuan kemajuan, CancellationToken ct)
    {
        PastikanAda(folder);
        var opsi = new OpsiSesi
        {
            FolderData = folder,
            Sekarang = sekarang,
            Kemajuan = kemajuan,
            BilaDipakai = "Hentikan yang itu dengan Ctrl-C, atau biarkan berjalan dan ganti --storage dengan --connection \"…\" (baris Penyimpanan pada layarnya).",
        };
        return SesiLokal.MulaiAsync(opsi, ct);
    }

    /// <summary>
    /// The services over a storage that another host serves, without a host: a second one there would deliver its reminders and judge its uploads once more.
    /// </summary>
    public static ServiceProvider Layanan(PengaturanPenyimpanan penyimpanan, DateTimeOffset? sekarang = null) => new ServiceCollection()
        .AddLogging()
        .AddPenyimpanan(penyimpanan)
        .AddSingleton<TimeProvider>(new JamLokal(sekarang))
        .AddSpmFunctions()
        .BuildServiceProvider();

    /// <summary>Makes sure that a data folder is there, so that none is made by a mistyped name.</summary>
    /// <exception cref="KegagalanLokalException">It is not.</exception>
    public static void PastikanAda(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new KegagalanLokalException($"Folder data {folder} tidak ada. Periksa --storage (data dari layanan tanpa perintah ada di folder data).");
        }
    }
}
