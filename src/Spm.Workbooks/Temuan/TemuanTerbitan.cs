using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Findings about the file of published figures, <c>config/history.csv</c> (SPM-180 to SPM-189): shown on the sheet <c>Tren</c>, never a reason to stop.</summary>
internal static class TemuanTerbitan
{
    private const string Bentuk = "daerah;year;urusan;index;source";

    public static readonly JenisTemuan BukanUtf8 = JenisTemuan.Galat(
        "SPM-180", "history.csv bukan teks UTF-8; tidak ada angka terbitan yang dibaca.", "Di Excel simpan sebagai \"CSV UTF-8 (Comma delimited) (*.csv)\", lalu letakkan lagi di config.");

    public static readonly JenisTemuan KepalaSalah = JenisTemuan.Galat(
        "SPM-181", "Baris 1 history.csv tertulis {0}; tidak ada angka terbitan yang dibaca.", "Tulis judul kolom " + Bentuk + ", dipisahkan titik koma atau koma.");

    public static readonly JenisTemuan BarisSalah = JenisTemuan.Galat(
        "SPM-182", "history.csv baris {0}: {1}; baris itu tidak dibaca.", "Tulis lima isian menurut judul kolom " + Bentuk + "; isian yang memuat pemisah atau baris baru diapit tanda kutip dua.");

    public static readonly JenisTemuan DaerahSalah = JenisTemuan.Galat(
        "SPM-183", "history.csv baris {0}: {1} bukan kode daerah yang melapor SPM; baris itu tidak dibaca.", "Tulis kode wilayah Kemendagri, misalnya 36.01, atau 36 untuk provinsi.");

    public static readonly JenisTemuan TahunSalah = JenisTemuan.Galat(
        "SPM-184", "history.csv baris {0}: tahun {1} bukan tahun sejak 2018; baris itu tidak dibaca.", "Tulis tahun dengan empat angka. Angka sebelum PP 2/2018 tidak dapat dibandingkan: daftar urusannya lain.");

    public static readonly JenisTemuan UrusanSalah = JenisTemuan.Galat(
        "SPM-185", "history.csv baris {0}: {1} bukan urusan SPM; baris itu tidak dibaca.", "Tulis salah satu: pendidikan, kesehatan, pekerjaan-umum, perumahan-rakyat, trantibumlinmas, sosial; kosongkan untuk indeks daerah.");

    public static readonly JenisTemuan IndeksSalah = JenisTemuan.Galat(
        "SPM-186", "history.csv baris {0}: indeks {1} bukan angka dari 0 sampai 100; baris itu tidak dibaca.", "Tulis angkanya saja seperti diterbitkan, misalnya 81,31.");

    public static readonly JenisTemuan TanpaSumber = JenisTemuan.Galat(
        "SPM-187", "history.csv baris {0}: kolom source kosong; baris itu tidak dibaca.", "Tulis di mana angka itu diterbitkan, misalnya nama dokumen atau alamat halamannya.");

    public static readonly JenisTemuan Ganda = JenisTemuan.Galat(
        "SPM-188", "history.csv baris {0} menyebut daerah, tahun, dan urusan yang sama dengan baris {1}; baris {0} tidak dibaca.", "Sisakan satu baris untuk setiap daerah, tahun, dan urusan.");

    public static readonly JenisTemuan JumlahTidakCocok = JenisTemuan.Peringatan(
        "SPM-189", "Angka terbitan {0} tahun {1}: indeks daerah {2}, padahal rata-rata keenam urusannya {3}.", "Cocokkan dengan sumbernya. Kedua angka ditampilkan sebagaimana diterbitkan.");

    internal static IReadOnlyList<JenisTemuan> Semua { get; } =
        [BukanUtf8, KepalaSalah, BarisSalah, DaerahSalah, TahunSalah, UrusanSalah, IndeksSalah, TanpaSumber, Ganda, JumlahTidakCocok];

    public static Temuan Untuk(JumlahTerbitan jumlah) => JumlahTidakCocok.DiBerkas(
        DaftarWilayah.Ambil(jumlah.Total.Wilayah).Nama,
        jumlah.Total.Tahun.ToString(CultureInfo.InvariantCulture),
        Tampilan.Angka(jumlah.Total.Indeks),
        Tampilan.Angka(Math.Round(jumlah.Rerata, 2, MidpointRounding.AwayFromZero)));
}
