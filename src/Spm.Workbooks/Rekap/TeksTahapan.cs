using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The words of the sheets <c>Tahapan</c>, <c>Personil</c> and <c>Asesmen</c>. What is not reported is never said to be "belum", which an OPD says of itself.</summary>
internal static class TeksTahapan
{
    public const string Lembar = "Tahapan";
    public const string Judul = "Empat tahapan penerapan SPM per daerah dan jenis pelayanan (bukan bagian indeks)";
    public const string LembarJumlah = "Jumlah tahapan";
    public const string JudulJumlah = "Jumlah tahap penerapan SPM per daerah (bukan bagian indeks)";
    public const string BelumDilaporkan = "○ " + TeksRekap.BelumDilaporkan;
    public const string SemuaTahap = "semua tahap";

    public const string LembarPersonil = "Personil";
    public const string JudulPersonil = "Dukungan personil per daerah dan urusan (bukan bagian indeks)";
    public const string SemuaLayanan = "semua layanan dalam berkas ini";

    public const string TidakDapatDihitung = "tidak dapat dihitung";

    public const string LembarAsesmen = "Asesmen";
    public const string JudulAsesmen = "Literasi dan numerasi pendidikan dibandingkan dengan dua tahun sebelumnya (bukan bagian indeks)";
    public const string BelumDapatDibandingkan = "belum dapat dibandingkan";

    public static IReadOnlyList<string> Catatan { get; } =
    [
        "✓ selesai; ▶ sedang berjalan; ✗ belum = OPD sendiri menyatakan belum; ○ belum dilaporkan = status tahap kosong atau tidak terbaca, atau laporannya belum diterima. Belum dilaporkan tidak pernah dianggap belum.",
        $"Asal: klik Status, atau cari di lembar Sumber Id {TeksRekap.KodeDaerah}/kode layanan/Tahapan. Teks ditulis sebagaimana dilaporkan.",
    ];

    public static IReadOnlyList<string> CatatanJumlah { get; } =
    [
        "Jumlah tahap = empat tahap setiap layanan; layanan yang tidak berlaku hanya dihitung bila tahapannya tetap dilaporkan. Tahapan tidak memengaruhi indeks dan keterisian.",
        "Belum = OPD sendiri menyatakan belum. Belum dilaporkan = status tahap kosong atau tidak terbaca, atau laporannya belum diterima; tidak pernah dianggap belum.",
        $"Asal: penghitungan baris daerah itu di lembar {Lembar}; di sana klik Status sampai berkas dan sel yang diunggah.",
    ];

    public static IReadOnlyList<string> CatatanPersonil { get; } =
    [
        "Kekurangan = kebutuhan dikurangi yang tersedia, paling sedikit 0. tanpa angka = kosong, atau isinya bukan angka yang dapat dipakai (disebut dalam jawaban unggahannya); belum dilaporkan = tidak ada personil dalam laporan urusan itu, bukan 0.",
        $"{SemuaLayanan} = personil yang mendukung semua layanan yang diisi berkas asalnya; ditulis sekali pada layanan yang pertama; bila berkas yang diterima kemudian mengisi lagi salah satu layanan itu dan memuat baris yang sama, yang dipakai barisnya; baris berkas yang layanannya lain sama sekali berdiri sendiri. Personil tidak memengaruhi indeks dan keterisian.",
        $"Asal: klik Kebutuhan atau Tersedia, atau cari di lembar {TeksRekap.LembarSumber} Id yang tertulis di kolom terakhir."
    ];

    public static IReadOnlyList<string> CatatanAsesmen { get; } =
    [
        "Rata-rata hasil Asesmen Nasional, skala 0 sampai 100, sebagaimana dilaporkan; bukan bagian indeks dan keterisian. Indikatornya meningkat dari hasil dua tahun sebelumnya (belum terverifikasi, begitu pula jenjangnya).",
        "▲ meningkat, ▼ menurun, = tetap; belum dapat dibandingkan = salah satu nilainya tanpa angka, yaitu kosong atau tidak terbaca. Nilai daerah tidak dirata-ratakan karena jumlah peserta didiknya tidak diketahui.",
        $"Asal: klik nilainya, atau cari di lembar Sumber Id {TeksRekap.KodeDaerah}/kode layanan/Asesmen.",
    ];

    /// <summary>A sentence on who reported the personnel of an urusan.</summary>
    public static string JumlahPersonil(Urusan urusan, int melaporkan, int semua, bool provinsi) =>
        $"{urusan.NamaPendek}: {Bilangan(melaporkan)} dari {Bilangan(semua)} kabupaten/kota melaporkan dukungan personil; laporan provinsi sendiri: {(provinsi ? TeksRekap.Dilaporkan : TeksRekap.BelumDilaporkan)}.";

    /// <summary>A sentence on how the daerah stand in one subject of one jenjang.</summary>
    public static string JumlahAsesmen(JumlahAsesmen jumlah) =>
        $"{jumlah.Layanan} {jumlah.Jenjang}, {jumlah.Kemampuan}: {Bilangan(jumlah.Naik)} kabupaten/kota meningkat, {Bilangan(jumlah.Tetap)} tetap, {Bilangan(jumlah.Turun)} menurun, " +
        $"{Bilangan(jumlah.TanpaPembanding)} {BelumDapatDibandingkan}.";

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
    public static string KepalaNilai(int tahun) => $"Nilai {Bilangan(tahun)} (0-100)";

    /// <summary>What stands for all services of an urusan.</summary>
    public static string SemuaJenis(int banyak) => $"semua jenis pelayanan ({Bilangan(banyak)})";

    private static string Bilangan(int angka) => angka.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
