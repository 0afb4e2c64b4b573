using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The words of the sheet <c>Metode</c>.</summary>
internal static class TeksMetode
{
    public const string Lembar = "Metode";
    public const string Judul = "Cara menghitung, dasar hukum, dan yang belum terverifikasi";
    public const string Kategori = "Kategori indeks";
    public const string Ketentuan = "Ketentuan hitung";
    public const string Pelayanan = "Standar teknis setiap jenis pelayanan dasar";
    public const string TidakBerlaku = "Yang tidak berlaku dalam rekap ini, dan alasannya";
    public const string TanpaYangTidakBerlaku = "Tidak ada layanan yang dilaporkan tidak berlaku.";
    public const string BergantungKejadian = "bergantung kejadian";

    /// <summary>What the numbers are made with, one row each.</summary>
    public static IReadOnlyList<(string Hal, string Uraian, bool? Terverifikasi, string Sumber)> Perangkat(Rekap rekap)
    {
        var aturan = rekap.Aturan;
        return
        [
            ("Aturan hitung", $"{aturan.Nama}, versi {aturan.Versi}", null, aturan.DasarHukum),
            ("Bobot", $"IP = {Persen(aturan.BobotPenerima)} P (penerima) + {Persen(aturan.BobotMutu)} M (mutu)", null, "Lihat ketentuan hitung."),
            ("Batas atas", $"{Persen(aturan.BatasAtas / Pecahan.Seratus)} untuk setiap persentase penerima dan setiap baris mutu", null, "Lihat ketentuan hitung."),
            ("Katalog", $"Versi {Katalog.Versi(rekap.Periode)}: {Jumlah(Tingkat.KabKota)} jenis pelayanan kabupaten/kota dan {Jumlah(Tingkat.Provinsi)} jenis pelayanan provinsi", null, "PP 2/2018 dan standar teknis di bawah."),
            ("Tenggat provinsi", rekap.Tenggat.Provinsi.Lengkap, null, "Diterima sampai tanggal ini = tepat waktu."),
            ("Penutupan nasional", rekap.Tenggat.Nasional.Lengkap, rekap.Tenggat.Terverifikasi, rekap.Tenggat.Terverifikasi ? "Tanggal yang diumumkan." : "Perkiraan menurut kebiasaan."),
            ("Target yang berlaku", TeksTarget.Aturan, false, TeksTarget.SumberAturan),
            (
                "Asal setiap angka",
                "Gabungkan kode daerah, kode layanan, dan blok (A penerima, B mutu, C anggaran, IP untuk P, M, dan IP, T target), misalnya 36.01/K-KES-01/A: baris dengan Id itu di lembar Sumber menyebut berkas, lembar, dan selnya.",
                null,
                $"Perintah explain --periode {rekap.Periode} --wilayah KODE --layanan KODE mencetak jalannya dari sel sampai indeks."),
            ("Perangkat lunak", $"SpmFunctions {typeof(TeksMetode).Assembly.GetName().Version!.ToString(3)}", null, "Versi yang menulis lembar ini."),
        ];
    }

    public static string Status(bool? terverifikasi) => terverifikasi switch
    {
        true => "✓ terverifikasi",
        false => "! belum terverifikasi",
        null => "",
    };

    private static int Jumlah(Tingkat tingkat) => Katalog.Semua.Count(l => l.Tingkat == tingkat);

    private static string Persen(Pecahan bagian) => (bagian * Pecahan.Seratus).KeDecimal().ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',') + "%";
}
