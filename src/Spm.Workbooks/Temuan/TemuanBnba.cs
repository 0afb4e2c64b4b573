namespace Spm.Workbooks;

/// <summary>Findings about the optional sheet BNBA (SPM-6xx). All are warnings, and none ever shows a NIK or a name.</summary>
internal static class TemuanBnba
{
    private const string PeriksaNik = "Periksa NIK pada KTP atau kartu keluarga, lalu ketik ulang 16 angkanya sebagai teks.";

    public static readonly JenisTemuan TanpaKolom = JenisTemuan.Peringatan(
        "SPM-601", "Kolom {0} tidak ada pada baris 1 lembar BNBA; daftar itu tidak dihitung.", "Tulis judul kolom pada baris 1: {1}. Bila lembar ini bukan daftar penerima, ganti namanya.");

    public static readonly JenisTemuan KolomGanda = JenisTemuan.Peringatan(
        "SPM-602", "Judul kolom {0} muncul lebih dari sekali pada baris 1; yang dibaca hanya kolom yang pertama.", "Hapus kolom yang tidak dipakai, atau ganti judulnya.");

    public static readonly JenisTemuan Tersamar = JenisTemuan.Peringatan(
        "SPM-603",
        "NIK pada {0} baris tersamar: lembar ini berasal dari salinan temuan. BNBA tidak dibandingkan dengan Jumlah terlayani.",
        "Tempel kembali kolom NIK dari daftar asal, atau perbaiki berkas asal dan unggah yang itu.");

    public static readonly JenisTemuan BukanEnamBelasAngka = JenisTemuan.Peringatan(
        "SPM-610", "NIK bukan 16 angka; baris ini tidak dihitung.", "Periksa NIK pada KTP atau kartu keluarga, lalu ketik 16 angkanya tanpa titik, tanda hubung, atau spasi.");

    public static readonly JenisTemuan Terpotong = JenisTemuan.Peringatan(
        "SPM-611",
        "NIK tersimpan sebagai bilangan. Excel hanya menyimpan 15 angka, sehingga angka ke-16 hilang; baris ini tidak dihitung.",
        "Ubah format kolom NIK menjadi Text, lalu ketik atau tempel ulang NIK dari sumbernya.");

    public static readonly JenisTemuan WilayahMustahil = JenisTemuan.Peringatan(
        "SPM-612", "Enam angka pertama NIK tidak mungkin kode kecamatan; baris ini tidak dihitung.", PeriksaNik);

    public static readonly JenisTemuan TanggalMustahil = JenisTemuan.Peringatan(
        "SPM-613",
        "Angka ke-7 sampai ke-12 NIK bukan tanggal lahir (tanggal, bulan, tahun; untuk perempuan tanggalnya ditambah 40); baris ini tidak dihitung.",
        PeriksaNik);

    public static readonly JenisTemuan TanpaNomorUrut = JenisTemuan.Peringatan(
        "SPM-614", "Empat angka terakhir NIK 0000, padahal nomor urut dimulai dari 0001; baris ini tidak dihitung.", PeriksaNik);

    public static readonly JenisTemuan TanpaNik = JenisTemuan.Peringatan(
        "SPM-615", "Kolom NIK kosong pada baris yang terisi; baris ini tidak dihitung.", "Isi NIK, atau kosongkan barisnya. Orang yang belum memiliki NIK tidak dapat dihitung dari daftar ini.");

    public static readonly JenisTemuan TidakTerbaca = JenisTemuan.Peringatan(
        "SPM-616", "Kolom NIK berisi galat atau rumus yang hasilnya tidak tersimpan dalam berkas; baris ini tidak dihitung.", "Ketik atau tempel NIK sebagai teks.");

    public static readonly JenisTemuan TanpaLayanan = JenisTemuan.Peringatan(
        "SPM-617", "Kolom Layanan kosong; baris ini tidak dihitung.", "Tulis kode layanannya, misalnya {1}.");

    public static readonly JenisTemuan LayananTidakDikenal = JenisTemuan.Peringatan(
        "SPM-618", "Kolom Layanan tidak menyebut satu layanan urusan {0} untuk wilayah ini; baris ini tidak dihitung.", "Tulis kode layanannya, misalnya {1}.");

    public static readonly JenisTemuan Ganda = JenisTemuan.Peringatan(
        "SPM-619", "NIK yang sama sudah ada untuk layanan yang sama pada sel {0}; dihitung satu kali.", "Hapus salah satu barisnya, atau periksa NIK dan layanannya.");

    public static readonly JenisTemuan WilayahTidakDikenal = JenisTemuan.Peringatan(
        "SPM-620",
        "Kode wilayah {0} pada awal NIK tidak ada dalam daftar kabupaten/kota sekarang ({1} NIK, yang pertama di sel ini); tetap dihitung.",
        "Periksa NIK itu. Abaikan bila kodenya memang kode lama, dari sebelum pemekaran.");

    public static readonly JenisTemuan JumlahBerbeda = JenisTemuan.Peringatan(
        "SPM-630", "Jumlah terlayani {0}, padahal lembar BNBA memuat {1} orang untuk {2}.", "Periksa kedua daftarnya. Keduanya dihitung sejak 1 Januari; baris BNBA yang bermasalah tidak ikut dihitung.");

    public static readonly JenisTemuan TanpaTerlayani = JenisTemuan.Peringatan(
        "SPM-631", "Lembar BNBA memuat {1} orang untuk {0}, tetapi Jumlah terlayani layanan itu tidak ada.", "Isi Jumlah terlayani layanan itu, atau perbaiki kolom Layanan pada BNBA.");

    internal static IReadOnlyList<JenisTemuan> Semua { get; } =
    [
        TanpaKolom, KolomGanda, Tersamar, BukanEnamBelasAngka, Terpotong, WilayahMustahil, TanggalMustahil, TanpaNomorUrut, TanpaNik, TidakTerbaca,
        TanpaLayanan, LayananTidakDikenal, Ganda, WilayahTidakDikenal, JumlahBerbeda, TanpaTerlayani,
    ];

    /// <summary>What is wrong with a NIK; null where nothing is, or where it is masked.</summary>
    public static JenisTemuan? Untuk(KeadaanNik keadaan) => keadaan switch
    {
        KeadaanNik.Kosong => TanpaNik,
        KeadaanNik.BukanEnamBelasAngka => BukanEnamBelasAngka,
        KeadaanNik.Terpotong => Terpotong,
        KeadaanNik.WilayahMustahil => WilayahMustahil,
        KeadaanNik.TanggalMustahil => TanggalMustahil,
        KeadaanNik.TanpaNomorUrut => TanpaNomorUrut,
        KeadaanNik.TidakTerbaca => TidakTerbaca,
        _ => null,
    };
}
