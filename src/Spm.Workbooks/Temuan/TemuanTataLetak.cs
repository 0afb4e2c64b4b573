namespace Spm.Workbooks;

/// <summary>Findings about workbooks in other layouts than the template's (SPM-130 to SPM-171).</summary>
internal static class TemuanTataLetak
{
    private const string PakaiTemplate = "pindahkan angkanya ke template.";

    public static readonly JenisTemuan TidakDikenal = JenisTemuan.Galat(
        "SPM-130",
        "Tata letak workbook ini tidak dikenali. Yang dicari: {0}. Yang ditemukan: {1}.",
        "Pakai salah satu tata letak itu dengan judul kolomnya yang semula, atau " + PakaiTemplate);

    public static readonly JenisTemuan KolomHilang = JenisTemuan.Galat(
        "SPM-131",
        "Baris ini mirip kepala tabel '{0}', tetapi tanpa kolom {1}. Judul lain yang tertulis di sini: {2}.",
        "Kembalikan judul kolom itu seperti semula, atau " + PakaiTemplate);

    public static readonly JenisTemuan DuaTataLetak = JenisTemuan.Galat(
        "SPM-132",
        "Workbook ini cocok dengan lebih dari satu tata letak: {0}; tidak ada yang ditebak.",
        "Kirim setiap tata letak dalam berkas tersendiri, atau " + PakaiTemplate);

    public static readonly JenisTemuan BulanLanjut = JenisTemuan.Peringatan(
        "SPM-133", "Bulan sesudah triwulan ini sudah terisi ({0}; jumlahnya {1}); tidak dihitung.", "Periksa apakah berkas ini diunggah ke triwulan yang benar.");

    public static readonly JenisTemuan HanyaTotal = JenisTemuan.Peringatan(
        "SPM-134", "Rinciannya kosong; yang dipakai {1} pada kolom {0}.", "Isi rinciannya agar jumlahnya dapat diperiksa.");

    public static readonly JenisTemuan MungkinKumulatif = JenisTemuan.Galat(
        "SPM-135",
        "Angka bulanan pada {0} baris tabel ini ({1}) dapat dibaca dua cara: per bulan atau kumulatif. Pada sel ini kolom {2} berisi {3}, sama dengan bulan terakhir, padahal bulan-bulannya berjumlah {4}.",
        "Isi setiap bulan dengan angka bulan itu saja, atau perbaiki kolom jumlahnya.");

    public static readonly JenisTemuan NamaMirip = JenisTemuan.Peringatan(
        "SPM-136", "{0} dibaca sebagai '{1}' karena {2}.", "Bila bukan itu maksudnya, tulis nama seperti pada template.");

    public static readonly JenisTemuan SasaranNolTanpaKolomAlasan = JenisTemuan.Galat(
        "SPM-137",
        "Sasarannya 0, padahal tata letak ini tidak memuat alasan.",
        "Kosongkan baris ini dan laporkan layanannya dengan template (Berlaku = Tidak beserta alasannya), atau isi sasaran yang sebenarnya.");

    public static readonly JenisTemuan TanpaMutu = JenisTemuan.Peringatan(
        "SPM-138", "Mutu tidak ada dalam berkas ini; dihitung 0 untuk {0}.", "Laporkan mutunya dengan template, bersama penerima layanannya.");

    public static readonly JenisTemuan ProfilRusak = JenisTemuan.Peringatan(
        "SPM-139", "Profil tata letak {0} milik provinsi tidak dapat dipakai: {1}.", "Pengelola memperbaiki berkas itu dalam container config; sementara itu berkas lain tetap dinilai.");

    public static readonly JenisTemuan BarisGanda = JenisTemuan.Galat(
        "SPM-140", "{0} sudah ada pada {1}.", "Sisakan satu baris, atau jumlahkan keduanya dalam satu baris.");

    public static readonly JenisTemuan NamaTidakDikenal = JenisTemuan.Galat(
        "SPM-141", "Baris ini berisi angka, tetapi {0} bukan layanan atau item mutu yang dikenal.", "Tulis nama seperti pada template beserta kodenya, atau hapus barisnya.");

    public static readonly JenisTemuan BarisDiabaikan = JenisTemuan.Peringatan(
        "SPM-142", "Baris {0} tidak dikenal dan tidak berisi angka; diabaikan.", "Hapus baris ini bila tidak diperlukan.");

    public static readonly JenisTemuan KodeDanNamaBerbeda = JenisTemuan.Galat(
        "SPM-143", "Kode {0} menunjuk '{1}', tetapi nama {2} menunjuk '{3}'.", "Perbaiki kodenya atau namanya.");

    public static readonly JenisTemuan BarisTanpaUraian = JenisTemuan.Peringatan(
        "SPM-144", "Baris ini berisi angka tetapi kolom {0} kosong dan sama dengan jumlah baris lain; tidak dihitung.", "Bila ini data tersendiri, isi kolom itu.");

    public static readonly JenisTemuan SatuanTidakSama = JenisTemuan.Galat(
        "SPM-145", "Satuan {0} berbeda dari {1} pada {2} untuk hal yang sama; tidak dijumlahkan.", "Samakan satuannya beserta angkanya.");

    public static readonly JenisTemuan BukanRasio = JenisTemuan.Galat(
        "SPM-146", "Kolom {0} berisi {1}; yang diperlukan dua angka, misalnya 450/500.", "Tulis jumlah terlayani, garis miring, lalu jumlah yang harus dilayani, sebagai teks.");

    public static readonly JenisTemuan LembarTanpaAngka = JenisTemuan.Peringatan(
        "SPM-147", "{0}: {1} kosong atau tidak ada pada lembar ini, padahal terisi pada lembar lain; jumlahnya dihitung tanpa lembar ini.", "Lengkapi; isi 0 bila memang nol.");

    public static readonly JenisTemuan RekapBerbeda = JenisTemuan.Peringatan(
        "SPM-148", "{0}: pada lembar ini {1}, padahal lembar yang dijumlahkan menghasilkan {2}; yang dipakai jumlahnya.", "Periksa lembar rekap dan lembar rinciannya.");

    public static readonly JenisTemuan LembarTidakDibaca = JenisTemuan.Peringatan(
        "SPM-149", "Lembar {0} tidak dihitung: {1}.", "Hapus lembar itu bila memang tidak dipakai; bila seharusnya dihitung, kirim dalam berkas tersendiri.");

    public static readonly JenisTemuan Tersembunyi = JenisTemuan.Peringatan(
        "SPM-150", "Baris atau kolom tersembunyi pada lembar {0} ikut dihitung: {1}.", "Tampilkan baris dan kolom itu, lalu periksa angkanya.");

    public static readonly JenisTemuan TerlaluBanyakSel = JenisTemuan.Galat(
        "SPM-151", "Workbook ini berisi lebih dari 400.000 sel.", "Hapus lembar yang bukan bagian laporan.");

    public static readonly JenisTemuan LainnyaSerupa = JenisTemuan.Peringatan(
        "SPM-152", "{0} temuan {1} lain pada lembar ini tidak ditampilkan satu per satu.", "Periksa seluruh lembar untuk hal yang sama.");

    public static readonly JenisTemuan LembarSama = JenisTemuan.Galat(
        "SPM-153", "Semua angka pada lembar {0} sama dengan yang pada lembar {1}; keduanya akan terhitung dua kali.", "Hapus salinannya, atau isi dengan angka yang sebenarnya.");

    public static readonly JenisTemuan RekapTidakJelas = JenisTemuan.Galat(
        "SPM-154",
        "Belum jelas apakah lembar {0} rekap lembar lain atau rincian tersendiri: {1}.",
        "Bila rekap, beri nama yang diawali 'Rekap' dan samakan angkanya, atau hapus lembar itu; bila rincian, pakai nama puskesmasnya.");

    public static readonly JenisTemuan BarisMiripJumlah = JenisTemuan.Galat(
        "SPM-155",
        "Angka pada baris ini ({0} dan {1}) sama dengan jumlah baris lainnya; baris jumlah yang ikut dihitung menggandakan angka.",
        "Bila ini jumlah, tulis 'Jumlah' sebagai namanya; bila data, periksa angkanya.");

    public static readonly JenisTemuan EjaanLain = JenisTemuan.Peringatan(
        "SPM-156", "{0} nama pada lembar ini ditulis lain daripada pada daftar dan dibaca sebagai: {1}.", "Periksa pasangannya; bila keliru, tulis nama seperti pada template.");

    public static readonly JenisTemuan KodeItemLain = JenisTemuan.Peringatan(
        "SPM-157",
        "{0} kode pada lembar ini milik item lain menurut daftar yang berlaku; yang dipakai nama itemnya: {1}.",
        "Pakai daftar item yang berlaku, atau periksa nama dan kodenya.");

    public static readonly JenisTemuan NamaBermaknaGanda = JenisTemuan.Peringatan(
        "SPM-158", "{0} cocok dengan lebih dari satu item ({1}); dihitung sebagai item tambahan OPD.", "Tulis kode itemnya, atau nama yang membedakannya.");

    public static readonly JenisTemuan TahunLain = JenisTemuan.Peringatan(
        "SPM-159", "Judul lembar ini menyebut tahun {0}, padahal yang dilaporkan tahun {1}.", "Periksa apakah berkas ini diunggah ke tahun yang benar.");

    public static readonly JenisTemuan BukanJumlah = JenisTemuan.Galat(
        "SPM-160", "Baris ini berisi angka tetapi kolom {0} kosong, dan angkanya bukan jumlah baris lain.", "Isi kolom itu bila ini data; perbaiki angkanya bila ini jumlah.");

    public static readonly JenisTemuan ItemTambahan = JenisTemuan.Peringatan(
        "SPM-161", "{0} tidak ada pada daftar mutu {1}; dihitung sebagai item tambahan OPD.", "Bila ini item pada daftar, tulis namanya seperti pada template; bila bukan mutu, hapus barisnya.");

    public static readonly JenisTemuan LembarSepadan = JenisTemuan.Galat(
        "SPM-162",
        "{0} ada juga pada lembar {1}; pada tata letak ini lembar tidak dijumlahkan.",
        "Sisakan satu lembar untuk periode ini, atau beri nama lembar menurut triwulannya (misalnya TW III) agar hanya satu yang dihitung.");

    public static readonly JenisTemuan BulanKosong = JenisTemuan.Peringatan(
        "SPM-163", "Bulan {0} kosong di seluruh tabel ini atau tidak ada kolomnya; jumlahnya dihitung tanpa bulan itu.", "Lengkapi; isi 0 bila memang nol.");

    public static readonly JenisTemuan LembarSenama = JenisTemuan.Galat(
        "SPM-164", "Ada lebih dari satu lembar bernama {0} (bedanya hanya spasi atau huruf besar); hanya satu yang terbaca.", "Beri setiap lembar nama yang berbeda.");

    public static readonly JenisTemuan ItemTidakAda = JenisTemuan.Peringatan(
        "SPM-165", "{0}: {1} dari {2} item mutu tidak ada dalam berkas ini dan dihitung 0: {3}.", "Tambahkan barisnya, atau laporkan layanan ini dengan template.");

    public static readonly JenisTemuan RincianPenerima = JenisTemuan.Peringatan(
        "SPM-166",
        "{0} dibaca sebagai rincian penerima {1}, karena rinciannya bila dijumlahkan sama dengan angka layanan itu; tidak dihitung sebagai mutu.",
        "Bila ini item mutu, laporkan dengan template; bila rincian, tidak ada yang perlu diubah.");

    public static readonly JenisTemuan BulanTahunLain = JenisTemuan.Peringatan(
        "SPM-170", "Kepala bulan pada tabel ini menyebut {0}, padahal yang dilaporkan tahun {1}.", "Periksa angkanya; bila sudah benar, betulkan tahun pada kepala kolom.");

    public static readonly JenisTemuan SemuaBulanTahunLain = JenisTemuan.Galat(
        "SPM-171",
        "Semua bulan pada tabel ini bertahun lain ({0}), padahal yang dilaporkan tahun {1}, dan tidak ada yang menyebut tahun itu.",
        "Unggah ke tahun yang benar; bila angkanya memang dari tahun yang dilaporkan, betulkan tahun pada kepala kolom.");

    internal static IReadOnlyList<JenisTemuan> Semua { get; } =
    [
        TidakDikenal, KolomHilang, DuaTataLetak, BulanLanjut, HanyaTotal, MungkinKumulatif, NamaMirip, SasaranNolTanpaKolomAlasan, TanpaMutu, ProfilRusak, BarisGanda,
        NamaTidakDikenal, BarisDiabaikan, KodeDanNamaBerbeda, BarisTanpaUraian, SatuanTidakSama, BukanRasio, LembarTanpaAngka, RekapBerbeda, LembarTidakDibaca, Tersembunyi,
        TerlaluBanyakSel, LainnyaSerupa, LembarSama, RekapTidakJelas, BarisMiripJumlah, EjaanLain, KodeItemLain, NamaBermaknaGanda, TahunLain, BukanJumlah, ItemTambahan,
        LembarSepadan, BulanKosong, LembarSenama, ItemTidakAda, RincianPenerima, BulanTahunLain, SemuaBulanTahunLain,
    ];
}
