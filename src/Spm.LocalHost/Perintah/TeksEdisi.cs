using Spm.Domain;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>What somebody at the console reads about an edition: what happened, where it lies, and what to do next.</summary>
internal static class TeksEdisi
{
    private const string PenyimpananLain =
        "Bila rekap itu dari penyimpanan lain, sebut penyimpanan itu dengan --storage (data dari layanan tanpa perintah ada di folder data), atau dengan --connection selama layanannya berjalan.";

    /// <param name="permintaan">What was asked for.</param>
    /// <param name="hasil">What came of it.</param>
    /// <param name="penyimpanan">Which storage was looked at, for people.</param>
    public static IEnumerable<string> Baris(PermintaanEdisi permintaan, HasilEdisi hasil, string penyimpanan) => hasil switch
    {
        { Putusan: PutusanEdisi.Dibekukan, Edisi: { } edisi } => Beku($"Edisi {edisi.Nomor} dicatat terkirim", permintaan, edisi),
        { Putusan: PutusanEdisi.SudahTerkirim, Edisi: { } edisi } => Beku($"Tidak ada yang dicatat lagi: workbook itu sudah dicatat terkirim sebagai edisi {edisi.Nomor}", permintaan, edisi),
        { Putusan: PutusanEdisi.BelumAdaRekap } =>
            [$"Tidak dicatat: di {penyimpanan} belum ada rekap {permintaan.Periode} provinsi {permintaan.Provinsi}. Periksa --periode dan --provinsi.", PenyimpananLain],
        { Putusan: PutusanEdisi.SedangDisusun } =>
            [$"Tidak dicatat: rekap {permintaan.Periode} sedang disusun, karena ada laporan yang baru masuk. Tunggu sampai selesai, lalu periksa apakah yang dikirim masih sama."],
        { Putusan: PutusanEdisi.BerkasLain } =>
        [
            $"Tidak dicatat: workbook itu bukan rekap {permintaan.Periode} yang sekarang di {penyimpanan}.",
            PenyimpananLain,
            "Bila memang dari penyimpanan ini: rekap sudah disusun ulang sejak berkas itu diambil, atau berkas itu disimpan ulang oleh Excel.",
            "Ambil rekap yang sekarang, bandingkan dengan yang akan dikirim, dan catat yang itu. Yang sudah telanjur dikirim tidak dapat dicatat lagi; kirim yang sekarang sebagai gantinya.",
        ],
        _ => ["Tidak dicatat: orang lain baru saja mencatat edisi rekap ini. Jalankan perintah ini lagi untuk melihatnya."],
    };

    private static IEnumerable<string> Beku(string kepala, PermintaanEdisi permintaan, Edisi edisi) =>
    [
        $"{kepala} oleh {edisi.Oleh}, {edisi.Dikirim.Menit}.{(edisi.Catatan is { } catatan ? $" Catatan: {catatan}" : "")}",
        $"Salinannya tidak berubah lagi: {NamaContainer.Rekap}/{GudangEdisi.Folder(permintaan.Periode, permintaan.Provinsi, edisi.Nomor)}/",
        $"Laporan yang masuk sesudahnya masuk ke edisi {edisi.Nomor + 1}; lembar Perubahan di sana menyebut nilai yang berbeda, dan apa saja yang dibandingkan.",
    ];
}
