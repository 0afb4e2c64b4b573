using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The words of the sheets <c>Tahapan</c>, <c>Personil</c> and <c>Asesmen</c>. What is not reported is never said to be "belum", which an OPD says of itself.</summary>
internal static class TeksTahapan
{
    public const string Lembar = "Tahapan";
    public const string Judul = "Empat tahapan penerapan SPM per daerah dan jenis pelayanan (bukan bagian indeks)";
    public const string Jumlah = "Jumlah tahap per daerah";
    public const string BelumDilaporkan = "○ " + TeksRekap.BelumDilaporkan;
    public const string SemuaTahap = "semua tahap";

    public const string LembarPersonil = "Personil";
    public const string JudulPersonil = "Dukungan personil per daerah dan urusan (bukan bagian indeks)";
    public const string JumlahPersonil = "Yang melaporkan dukungan personil, per urusan";
    public const string SemuaLayanan = "semua layanan dalam berkas ini";

    public const string LembarAsesmen = "Asesmen";
    public const string JudulAsesmen = "Literasi dan numerasi pendidikan dibandingkan dengan dua tahun sebelumnya (bukan bagian indeks)";
    public const string JumlahAsesmen = "Jumlah kabupaten/kota per jenjang dan kemampuan";
    public const string BelumDapatDibandingkan = "belum dapat dibandingkan";

    public static IReadOnlyList<string> KepalaJumlah { get; } = ["Kode", "Daerah", "Selesai", "Sedang berjalan", "Belum", "Belum dilaporkan", "Jumlah tahap"];

    public static IReadOnlyList<string> KepalaJumlahPersonil { get; } = ["Kode", "Urusan", "Kabupaten/kota melaporkan", "dari", "Provinsi (laporan sendiri)"];

    public static IReadOnlyList<string> KepalaJumlahAsesmen { get; } = ["Kode layanan", "Jenjang", "Kemampuan", "Meningkat", "Tetap", "Menurun", "Belum dapat dibandingkan"];

    public static IReadOnlyList<string> Catatan { get; } =
    [
        "✓ selesai; ▶ sedang berjalan; ✗ belum = OPD sendiri menyatakan belum; ○ belum dilaporkan = status tahap tidak diisi, atau laporannya belum diterima. Belum dilaporkan tidak pernah dianggap belum.",
        "Jumlah tahap = empat tahap setiap layanan; layanan yang tidak berlaku hanya dihitung bila tahapannya tetap dilaporkan. Tahapan tidak memengaruhi indeks dan keterisian.",
        $"Asal: klik Status, atau cari di lembar Sumber Id {TeksRekap.KodeDaerah}/kode layanan/Tahapan. Teks ditulis sebagaimana dilaporkan.",
    ];

    public static IReadOnlyList<string> CatatanPersonil { get; } =
    [
        "Kekurangan = kebutuhan dikurangi yang tersedia, paling sedikit 0. belum diisi = kolom itu tidak diisi; belum dilaporkan = tidak ada personil dalam laporan urusan itu, bukan 0.",
        $"{SemuaLayanan} = personil yang mendukung semua layanan yang diisi berkas asalnya; ditulis sekali pada layanan yang pertama; bila beberapa berkas memuat baris yang sama, yang dipakai berkas yang terakhir diterima. Personil tidak memengaruhi indeks dan keterisian.",
        $"Asal: klik Kebutuhan atau Tersedia, atau cari di lembar Sumber Id {TeksRekap.KodeDaerah}/kode layanan/Personil.",
    ];

    public static IReadOnlyList<string> CatatanAsesmen { get; } =
    [
        "Rata-rata hasil Asesmen Nasional, skala 0 sampai 100, sebagaimana dilaporkan; bukan bagian indeks dan keterisian. Indikatornya meningkat dari hasil dua tahun sebelumnya (belum terverifikasi, begitu pula jenjangnya).",
        "▲ meningkat, ▼ menurun, = tetap; belum dapat dibandingkan = hanya satu dari kedua nilai yang dilaporkan. Nilai daerah tidak dirata-ratakan karena jumlah peserta didiknya tidak diketahui.",
        $"Asal: klik nilainya, atau cari di lembar Sumber Id {TeksRekap.KodeDaerah}/kode layanan/Asesmen.",
    ];

    /// <summary>Status with its own symbol: the colour of the cell says nothing that these do not say.</summary>
    public static string Status(StatusTahap? status) => status switch
    {
        StatusTahap.Selesai => "✓ selesai",
        StatusTahap.SedangBerjalan => "▶ sedang berjalan",
        StatusTahap.Belum => "✗ belum",
        _ => BelumDilaporkan,
    };

    /// <summary>How a result stands to that of two years before, symbol and word.</summary>
    public static string Arah(ArahPerubahan? arah) => arah switch
    {
        ArahPerubahan.Naik => "▲ meningkat",
        ArahPerubahan.Turun => "▼ menurun",
        ArahPerubahan.Tetap => "= tetap",
        _ => BelumDapatDibandingkan,
    };

    /// <summary>Header of a result of a year.</summary>
    public static string KepalaNilai(int tahun) => $"Nilai {tahun.ToString(System.Globalization.CultureInfo.InvariantCulture)} (0-100)";

    /// <summary>What stands for all services of an urusan.</summary>
    public static string SemuaJenis(int banyak) => $"semua jenis pelayanan ({banyak.ToString(System.Globalization.CultureInfo.InvariantCulture)})";
}
