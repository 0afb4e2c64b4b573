namespace Spm.Workbooks;

/// <summary>
/// Findings about the sheets of the template that are not required, Tahapan, Personil and Asesmen (SPM-530 to SPM-569): all warnings, because nothing there is worth
/// rejecting the figures of the other sheets for.
/// </summary>
internal static class TemuanTambahan
{
    public static readonly JenisTemuan KodeTidakDikenal = JenisTemuan.Peringatan(
        "SPM-530", "Kode layanan {0} bukan layanan urusan {1} untuk wilayah ini; baris ini tidak dipakai.", "Kembalikan kodenya seperti pada template, atau pilih dari daftar pada sel ini.");

    public static readonly JenisTemuan TanpaKode = JenisTemuan.Peringatan(
        "SPM-531", "Baris ini berisi data tetapi kolom Kode Layanan kosong; tidak dipakai.", "Isi kode layanannya (untuk personil semua layanan dalam berkas ini: Semua), atau kosongkan barisnya.");

    public static readonly JenisTemuan LayananTidakDiisi = JenisTemuan.Peringatan(
        "SPM-532",
        "Lembar ini diisi untuk {0}, padahal layanan itu tidak diisi pada lembar A sampai Kendala; isian ini tidak dipakai.",
        "Isi juga angka layanan itu pada lembar A Penerima dalam berkas yang sama, lalu kirim lagi.");

    public static readonly JenisTemuan TahapTidakDikenal = JenisTemuan.Peringatan(
        "SPM-533", "Kolom Tahap berisi {0}, bukan salah satu dari empat tahap; baris ini tidak dipakai.", "Kembalikan nama tahap seperti pada template.");

    public static readonly JenisTemuan TahapGanda = JenisTemuan.Peringatan(
        "SPM-534", "Tahap {0} layanan {1} sudah ditulis pada sel {2}; baris ini tidak dipakai.", "Sisakan satu baris untuk setiap tahap.");

    public static readonly JenisTemuan StatusTidakDikenal = JenisTemuan.Peringatan(
        "SPM-535", "Status berisi {0}; tahap ini dihitung belum dilaporkan.", "Pilih Selesai, Sedang berjalan, atau Belum dari daftar pada sel ini.");

    public static readonly JenisTemuan TanpaStatus = JenisTemuan.Peringatan(
        "SPM-536", "Bukti atau catatan diisi tetapi Status kosong; tahap ini dihitung belum dilaporkan.", "Pilih statusnya dari daftar pada sel ini.");

    public static readonly JenisTemuan SelesaiTanpaBukti = JenisTemuan.Peringatan(
        "SPM-537", "Tahap dinyatakan Selesai tanpa bukti.", "Tulis dokumen atau hasil yang membuktikannya, misalnya nomor keputusan atau nama laporan.");

    public static readonly JenisTemuan TahapTerlewati = JenisTemuan.Peringatan(
        "SPM-538", "Tahap {0} dinyatakan Selesai, padahal tahap {1} dinyatakan Belum.", "Periksa status kedua tahap itu.");

    public static readonly JenisTemuan TanpaKualifikasi = JenisTemuan.Peringatan(
        "SPM-540", "Baris personil ini tidak menyebut jabatan atau kualifikasi; tidak dipakai.", "Tulis jabatan atau kualifikasinya (bukan nama orang), atau kosongkan barisnya.");

    public static readonly JenisTemuan HanyaSatuJumlah = JenisTemuan.Peringatan(
        "SPM-541", "Kolom {0} kosong, padahal baris personil ini diisi.", "Isi kebutuhan dan jumlah yang tersedia. Bila tidak ada, isi 0.");

    public static readonly JenisTemuan HanyaKode = JenisTemuan.Peringatan(
        "SPM-542", "Baris ini hanya berisi kode layanan; tidak dipakai.", "Lengkapi barisnya, atau kosongkan.");

    public static readonly JenisTemuan TanpaKolom = JenisTemuan.Peringatan(
        "SPM-546",
        "Kolom {0} tidak ada pada baris 1; di tempatnya tertulis {1}. Lembar ini tidak wajib dan tidak dipakai sebelum kolomnya lengkap.",
        "Kembalikan judul kolom itu persis seperti pada template.");

    public static readonly JenisTemuan KolomGanda = JenisTemuan.Peringatan(
        "SPM-547", "Judul kolom {0} muncul lebih dari sekali pada baris 1; yang dipakai yang pertama.", "Hapus kolom yang bukan bagian template.");

    public static readonly JenisTemuan TerlaluBanyakBaris = JenisTemuan.Peringatan(
        "SPM-548", "Lembar {0} berisi lebih dari 2.000 baris; lembar ini tidak dipakai.", "Hapus baris yang bukan bagian template.");

    public static readonly JenisTemuan BarisAsesmenTidakDikenal = JenisTemuan.Peringatan(
        "SPM-550", "Jenjang {0} dengan kemampuan {1} bukan baris asesmen layanan {2}; tidak dipakai.", "Kembalikan jenjang dan kemampuan seperti pada template.");

    public static readonly JenisTemuan AsesmenGanda = JenisTemuan.Peringatan(
        "SPM-551", "{0} {1} layanan {2} sudah ditulis pada sel {3}; baris ini tidak dipakai.", "Sisakan satu baris untuk setiap jenjang dan kemampuan.");

    public static readonly JenisTemuan DiLuarSkala = JenisTemuan.Peringatan(
        "SPM-552", "Kolom {0} berisi {1}, lebih dari 100; sel ini tidak dipakai.", "Isi nilai pada skala 0 sampai 100.");

    public static readonly JenisTemuan HanyaSatuNilai = JenisTemuan.Peringatan(
        "SPM-553", "Kolom {0} kosong, sehingga nilainya belum dapat dibandingkan.", "Isi kedua nilainya, pada skala yang sama.");

    internal static IReadOnlyList<JenisTemuan> Semua { get; } =
    [
        KodeTidakDikenal, TanpaKode, LayananTidakDiisi, TahapTidakDikenal, TahapGanda, StatusTidakDikenal, TanpaStatus, SelesaiTanpaBukti, TahapTerlewati, TanpaKualifikasi, HanyaSatuJumlah,
        HanyaKode, TanpaKolom, KolomGanda, TerlaluBanyakBaris, BarisAsesmenTidakDikenal, AsesmenGanda, DiLuarSkala, HanyaSatuNilai, .. TemuanIsian.Tambahan.Semua,
    ];
}
