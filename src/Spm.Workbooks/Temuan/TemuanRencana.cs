namespace Spm.Workbooks;

/// <summary>Findings about a rencana aksi or target decree: its content (SPM-701 to SPM-739, and from SPM-745) and its address (SPM-740 to SPM-744).</summary>
internal static class TemuanRencana
{
    private const string BentukAlamat = "uploads/{{tahun}}-RAD/{{wilayah}}/{{nama berkas}}";
    private const string Tindakan = "Unggah lagi dengan susunan " + BentukAlamat + ", misalnya uploads/2025-RAD/36.01/target.xlsx.";
    private const string PakaiTemplate = "Pakai template rencana aksi, atau tulis judul kolom seperti di sana: Kode Layanan, Jenis Pelayanan Dasar, Satuan, Tahun, Target Jumlah, Target Mutu (%).";

    public static readonly JenisTemuan TanpaTabel = JenisTemuan.Galat(
        "SPM-710", "Tidak ada tabel target yang dikenal: kolom jenis pelayanan dasar (atau kode layanan) dan sedikitnya satu kolom target dalam satu kepala tabel.", PakaiTemplate);

    public static readonly JenisTemuan TanpaTarget = JenisTemuan.Galat(
        "SPM-711", "Belum ada target yang terisi untuk satu pun layanan daerah ini.", "Isi target jumlah atau target mutu sedikitnya satu layanan, simpan, lalu unggah lagi.");

    public static readonly JenisTemuan LayananTidakDikenal = JenisTemuan.Galat(
        "SPM-712", "Baris ini berisi target, tetapi {0} bukan jenis pelayanan dasar daerah ini.", "Tulis kode layanan atau nama layanan seperti pada template; bila baris ini bukan target, hapus angkanya.");

    public static readonly JenisTemuan TahunSalah = JenisTemuan.Galat(
        "SPM-713", "Tahun target {0} bukan satu tahun dari 2018 sampai 2099.", "Tulis tahun dengan empat angka, satu baris atau satu kolom untuk setiap tahun.");

    public static readonly JenisTemuan TahunKosong = JenisTemuan.Galat(
        "SPM-714", "Baris ini berisi target, tetapi kolom {0} kosong.", "Isi tahun yang targetnya ditetapkan.");

    public static readonly JenisTemuan GandaBerbeda = JenisTemuan.Galat(
        "SPM-715", "{0} tahun {1} sudah diberi {2} {3} pada {4}; di sini {5}.", "Sisakan satu angka untuk setiap layanan dan tahun.");

    public static readonly JenisTemuan MutuDiAtasSeratus = JenisTemuan.Galat(
        "SPM-716", "Kolom {0} berisi {1} persen, lebih dari 100.", "Isi target mutu sebagai persen dari 0 sampai 100.");

    public static readonly JenisTemuan MutuBermaknaGanda = JenisTemuan.Galat(
        "SPM-717",
        "Kolom {0} berisi {1}, padahal target mutu lain dalam tabel ini lebih dari 1: dapat berarti {1} persen atau {2} persen.",
        "Tulis semua target mutu dengan cara yang sama, sebagai persen dari 0 sampai 100.");

    public static readonly JenisTemuan MutuSebagaiBagian = JenisTemuan.Peringatan(
        "SPM-718", "Semua target mutu dalam tabel ini paling besar 1; dibaca sebagai bagian dari satu: {0} = {1} persen.", "Bila bukan itu maksudnya, tulis sebagai persen dari 0 sampai 100.");

    public static readonly JenisTemuan TargetNol = JenisTemuan.Peringatan(
        "SPM-719",
        "{0} tahun {1}: target jumlahnya 0, dan tidak ada keterangan mengapa; dicatat sebagai target nol.",
        "Tulis sebabnya pada kolom Keterangan; bila target memang tidak ditetapkan, kosongkan selnya.");

    public static readonly JenisTemuan TahunDariLuar = JenisTemuan.Peringatan(
        "SPM-720", "Tabel ini tidak menyebut tahun; dibaca sebagai target tahun {0} menurut {1}.", "Bila tahunnya lain, tambahkan kolom Tahun.");

    public static readonly JenisTemuan TanpaDasarHukum = JenisTemuan.Peringatan(
        "SPM-721", "Nama dan nomor keputusan atau peraturan yang menetapkan target tidak ditemukan.", "Tulis Dasar Hukum, lalu namanya di sel sebelah kanan, misalnya Keputusan Bupati Nomor 5 Tahun 2025.");

    public static readonly JenisTemuan LayananTanpaTarget = JenisTemuan.Peringatan(
        "SPM-722",
        "Tahun {0}: {1} dari {2} layanan tidak diberi target dalam berkas ini: {3}. Bagi layanan itu berlaku dokumen lain, bila ada.",
        "Lengkapi bila targetnya ditetapkan; bila tidak, biarkan kosong.");

    public static readonly JenisTemuan PersenBukanMutu = JenisTemuan.Peringatan(
        "SPM-723", "Kolom {0} berisi target dalam persen yang bukan target mutu; tidak dibaca.", "Tulis target jumlahnya (orang) pada kolom Target Jumlah; standar penerima selalu 100 persen.");

    public static readonly JenisTemuan NamaMirip = JenisTemuan.Peringatan(
        "SPM-724", "{0} dibaca sebagai {1}, karena namanya mirip.", "Bila keliru, tulis kode layanan atau nama seperti pada template.");

    public static readonly JenisTemuan SatuanLain = JenisTemuan.Peringatan(
        "SPM-725", "Satuan tertulis {0}, pada daftar layanan {1}.", "Pakai satuan yang sama dengan laporan SPM: target hanya dibandingkan dengan angka yang satuannya sama.");

    public static readonly JenisTemuan LembarTersembunyi = JenisTemuan.Peringatan(
        "SPM-726", "Lembar {0} tersembunyi; tabel target di dalamnya tidak dibaca.", "Bila target itu berlaku, tampilkan lembarnya; bila tidak, hapus.");

    public static readonly JenisTemuan Laporan = JenisTemuan.Galat(
        "SPM-727", "Workbook ini template laporan capaian, bukan rencana aksi.", "Unggah laporan ke folder periode, wilayah, dan urusannya; unggah rencana aksi ke sini.");

    public static readonly JenisTemuan SlotBerbeda = JenisTemuan.Galat(
        "SPM-728", "Template ini dibuat untuk wilayah {0}, tetapi diunggah ke {1}.", "Bila templatenya benar, unggah ke folder wilayah itu; bila foldernya benar, pakai template untuk {1}.");

    public static readonly JenisTemuan TahunTerlewat = JenisTemuan.Peringatan(
        "SPM-730", "Target tahun {0} tidak akan dipakai: dokumen bertahun {1} berlaku sejak tahun itu.", "Bila dokumen ini ditetapkan lebih awal, unggah ke {2}-RAD.");

    public static readonly JenisTemuan SemuaTerlewat = JenisTemuan.Galat(
        "SPM-731", "Semua target dalam berkas ini untuk tahun sebelum {0}, sehingga tidak ada yang akan dipakai.", "Unggah ke folder tahun dokumennya, misalnya {1}-RAD, atau periksa tahun targetnya.");

    public static readonly JenisTemuan KodeDanNamaBerbeda = JenisTemuan.Galat(
        "SPM-732", "Kode {0} berarti {1}, tetapi namanya {2} berarti {3}.", "Betulkan kode atau nama layanannya.");

    public static readonly JenisTemuan BukanTarget = JenisTemuan.Peringatan(
        "SPM-733", "Kolom {0} tidak menyebut bahwa isinya target; tidak dibaca.", "Bila isinya target, tulis Target Jumlah atau Target Mutu (%) pada kepala kolom itu; bila bukan, biarkan.");

    public static readonly JenisTemuan JumlahSebagaiBagian = JenisTemuan.Galat(
        "SPM-734",
        "Semua target jumlah dalam tabel ini paling besar 1: {1} pada kolom {0} dapat berarti {1} penerima atau {2} persen.",
        "Tulis banyaknya penerima; target dalam persen tidak dipakai. Bila targetnya memang satu penerima, tulis sebabnya pada Keterangan di setiap barisnya.");

    public static readonly JenisTemuan JumlahTanpaSatuan = JenisTemuan.Galat(
        "SPM-735",
        "Semua target jumlah dalam tabel ini paling besar 100, dan di baris ini tidak tertulis apa yang dihitung: {1} pada kolom {0} dapat berarti {1} penerima atau {1} persen.",
        "Tulis banyaknya penerima; target dalam persen tidak dipakai. Bila memang sebanyak itu penerimanya, tulis satuannya (misalnya Orang atau KK) pada kolom Satuan di setiap barisnya.");

    public static readonly JenisTemuan GandaSatuanBerbeda = JenisTemuan.Galat(
        "SPM-736", "{0} tahun {1} sudah diberi target jumlah dalam satuan {2} pada {3}; di sini dalam satuan {4}.", "Sisakan satu angka dan satu satuan untuk setiap layanan dan tahun.");

    public static readonly JenisTemuan TerlaluBanyakKepala = JenisTemuan.Galat(
        "SPM-737", "Lembar {0} memuat lebih dari {1} baris yang mirip kepala tabel; yang mulai baris {2} tidak dibaca.", "Bagi tabelnya atas beberapa lembar, atau satukan dalam satu tabel seperti pada template.");

    public static readonly JenisTemuan SebagianTahun = JenisTemuan.Peringatan(
        "SPM-738",
        "{0} berisi target sebagian tahun (triwulan, semester, bulan) atau target kumulatif (s.d.), bukan target setahun; tidak dibaca.",
        "Bila isinya target setahun, tulis Target Setahun pada kepala kolomnya; bila bukan, tambahkan kolom Target Jumlah untuk setahun penuh.");

    public static readonly JenisTemuan HanyaSebagianTahun = JenisTemuan.Galat(
        "SPM-739",
        "Berkas ini hanya memuat target sebagian tahun (triwulan, semester, bulan) atau target kumulatif (s.d.); tidak ada target setahun.",
        "Tulis target setahun penuh setiap layanan pada kolom Target Jumlah, simpan, lalu unggah lagi.");

    public static readonly JenisTemuan TahunBerbeda = JenisTemuan.Galat(
        "SPM-745", "Kolom {0} menyebut tahun {1}, tetapi kepala kolom {2} menyebut tahun {3}.", "Tulis tahun target di satu tempat saja: pada kolom Tahun, atau pada kepala kolom.");

    public static readonly JenisTemuan IndikatorPersen = JenisTemuan.Galat(
        "SPM-746",
        "Indikator baris ini menyebut persen, tetapi satuannya {1}: {2} pada kolom {0} dapat berarti {2} penerima atau {2} persen.",
        "Bila {2} itu banyaknya penerima, tulis indikatornya tanpa kata persen (misalnya Jumlah ...) atau satuannya di belakang angkanya; bila persen, tulis banyaknya penerima.");

    public static readonly JenisTemuan KodeTidakAda = JenisTemuan.Peringatan(
        "SPM-747", "Kode {0} tidak ada dalam daftar layanan daerah ini; barisnya dibaca sebagai {1} menurut namanya.", "Perbaiki kodenya, atau hapus bila namanya yang benar.");

    public static readonly JenisTemuan JumlahBagian = JenisTemuan.Galat(
        "SPM-740", "Alamat unggahan {0} tidak terdiri atas tiga bagian tahun-RAD/wilayah/nama berkas.", Tindakan);

    public static readonly JenisTemuan TahunAlamat = JenisTemuan.Galat(
        "SPM-741", "Bagian pertama alamat, {1}, bukan tahun dokumen rencana aksi. Alamat lengkap: {0}.", "Tulis tahun dengan empat angka dari 2018 sampai 2099, lalu -RAD dengan huruf besar, misalnya 2025-RAD. " + Tindakan);

    public static readonly JenisTemuan WilayahAlamat = JenisTemuan.Galat(
        "SPM-742",
        "Bagian kedua alamat, {1}, bukan kode wilayah yang dikenal. Alamat lengkap: {0}.",
        "Tulis kode wilayah Kemendagri: dua angka untuk provinsi (36), dua angka, titik, dua angka untuk kabupaten/kota (36.01). " + Tindakan);

    public static readonly JenisTemuan WilayahTidakMelapor = JenisTemuan.Galat(
        "SPM-743", "Wilayah {1} adalah wilayah administrasi tanpa rencana aksi sendiri. Alamat lengkap: {0}.", "Muat targetnya dalam rencana aksi provinsi. Bila kodenya keliru: " + Tindakan);

    public static readonly JenisTemuan NamaAlamat = JenisTemuan.Galat(
        "SPM-744", "Nama berkas {1} kosong, lebih dari 200 karakter, atau memuat karakter yang tidak boleh dipakai. Alamat lengkap: {0}.", "Beri nama yang sederhana seperti target.xlsx. " + Tindakan);

    internal static IReadOnlyList<JenisTemuan> Semua { get; } =
    [
        .. TemuanIsian.Rencana.Semua, TanpaTabel, TanpaTarget, LayananTidakDikenal, TahunSalah, TahunKosong, GandaBerbeda, MutuDiAtasSeratus, MutuBermaknaGanda, MutuSebagaiBagian,
        TargetNol, TahunDariLuar, TanpaDasarHukum, LayananTanpaTarget, PersenBukanMutu, NamaMirip, SatuanLain, LembarTersembunyi, Laporan, SlotBerbeda, TahunTerlewat, SemuaTerlewat,
        KodeDanNamaBerbeda, BukanTarget, JumlahSebagaiBagian, JumlahTanpaSatuan, GandaSatuanBerbeda, TerlaluBanyakKepala, SebagianTahun, HanyaSebagianTahun,
        TahunBerbeda, IndikatorPersen, KodeTidakAda, JumlahBagian, TahunAlamat, WilayahAlamat, WilayahTidakMelapor, NamaAlamat,
    ];
}
