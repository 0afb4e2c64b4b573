namespace Spm.LocalHost;

/// <summary>What users read about Azurite.</summary>
internal static class AzuriteTeks
{
    public const string Memulai = "Menjalankan Azurite…";

    public static string NodeTidakAda(string minimum) =>
        $"Node.js tidak ditemukan. Pasang Node.js {minimum} atau yang lebih baru dari https://nodejs.org, pastikan perintah \"node\" ada di PATH, lalu jalankan lagi.";

    public static string NodeTerlaluLama(string version, string minimum) =>
        $"Node.js {version} terlalu lama untuk Azurite; perlu {minimum} atau yang lebih baru. Perbarui dari https://nodejs.org, lalu jalankan lagi.";

    public static string Memasang(string version) =>
        $"Memasang Azurite {version} dengan npm ci (sekali saja, kira-kira setengah menit)…";

    public static string NpmTidakAda() =>
        "Perintah \"npm\" tidak ditemukan. Pasang Node.js berikut npm dari https://nodejs.org, lalu jalankan lagi.";

    public static string NpmGagal(int exitCode, string output) =>
        $"npm ci gagal (kode {exitCode}). Periksa sambungan internet atau pengaturan registry npm, lalu jalankan lagi. Keluaran terakhir:\n{output}";

    public static string BukanFolderProyek(string folder) =>
        $"package-lock.json yang memuat Azurite tidak ada di {folder}. Jalankan dari salinan repositori SpmFunctions yang lengkap.";

    public static string AkarTidakAda(string from) =>
        $"SpmFunctions.sln tidak ditemukan di {from} atau folder di atasnya. Jalankan dari salinan repositori SpmFunctions yang lengkap.";

    public static string GagalMulai(string log, string tail) =>
        $"Azurite tidak mau berjalan. Baca {log}, perbaiki, lalu jalankan lagi. Baris terakhirnya:\n{tail}";

    public static string TidakMenjawab(int pid, string folder) =>
        $"Azurite (proses {pid}) memakai folder {folder} tetapi tidak menjawab. Hentikan proses itu, lalu jalankan lagi.";

    public static string TidakMauBerhenti(int pid) =>
        $"Azurite (proses {pid}) tidak mau berhenti. Hentikan proses itu, lalu jalankan lagi.";
}
