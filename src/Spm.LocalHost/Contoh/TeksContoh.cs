using Spm.Domain;

namespace Spm.LocalHost;

/// <summary>What the OPD of the sample write: obstacles, reasons, and what stands in cells that are wrong on purpose.</summary>
internal static class TeksContoh
{
    public const string TidakAdaRelokasi = "Tidak ada program relokasi permukiman pada tahun ini.";
    public const string TidakAdaBencanaRumah = "Tidak ada rumah rusak akibat bencana sampai akhir triwulan ini.";
    public const string TidakAdaKlb = "Tidak ada penetapan kejadian luar biasa tingkat provinsi pada tahun ini.";
    public const string BelumAdaInstalasiRegional = "Belum ada instalasi pengolahan air limbah regional lintas kabupaten/kota.";
    public const string TidakAdaGelandangan = "Tidak ditemukan gelandangan dan pengemis pada pendataan dinas sosial tahun ini.";

    public const string AngkaKiraKira = "kurang lebih 500";
    public const string AngkaDuaArti = "1,234";
    public const string ItemSendiri = "Kursi roda adaptif untuk anak";
    public const string SatuanSendiri = "Unit";

    public const string CatatanTahap = "Menunggu data dari perangkat daerah lain.";
    public const string OperatorData = "Operator data SPM";
    public const string KeteranganOperator = "Merangkap tugas lain.";

    private static readonly Dictionary<Urusan, string[]> JabatanPerUrusan = new()
    {
        [Urusan.Pendidikan] = ["Guru berkualifikasi S1/D4", "Tenaga kependidikan", "Tutor kesetaraan"],
        [Urusan.Kesehatan] = ["Bidan", "Perawat", "Tenaga kesehatan masyarakat"],
        [Urusan.PekerjaanUmum] = ["Tenaga teknik air minum", "Tenaga teknik penyehatan lingkungan"],
        [Urusan.PerumahanRakyat] = ["Tenaga fasilitator perumahan", "Tenaga teknik bangunan"],
        [Urusan.Trantibumlinmas] = ["Polisi pamong praja", "Analis kebencanaan", "Tenaga tanggap darurat"],
        [Urusan.Sosial] = ["Pekerja sosial", "Tenaga kesejahteraan sosial", "Relawan sosial"],
    };

    private static readonly (string Permasalahan, string TindakLanjut)[] Umum =
    [
        ("Data sasaran antara perangkat daerah dan desa/kelurahan belum sama, sehingga sebagian warga belum terdata.",
            "Padankan data dengan Dinas Dukcapil setiap triwulan dan perbarui daftar nama dan alamat sasaran."),
        ("Anggaran perubahan baru tersedia pada triwulan III sehingga sebagian kegiatan belum selesai.", "Usulkan kegiatan SPM sebagai prioritas pada APBD murni tahun berikutnya."),
    ];

    private static readonly Dictionary<Urusan, (string Permasalahan, string TindakLanjut)[]> PerUrusan = new()
    {
        [Urusan.Pendidikan] =
        [
            ("Sebagian anak usia sekolah bekerja atau pindah tanpa surat pindah.", "Telusuri anak tidak sekolah bersama kecamatan dan tawarkan pendidikan kesetaraan."),
            ("Satuan pendidikan di wilayah selatan kekurangan guru.", "Tata ulang penempatan guru dan usulkan formasi baru."),
        ],
        [Urusan.Kesehatan] =
        [
            ("Sasaran di daerah sulit dijangkau belum seluruhnya dikunjungi.", "Jadwalkan puskesmas keliling tambahan dan libatkan kader desa."),
            ("Pelayanan di klinik swasta belum dilaporkan ke puskesmas.", "Buat kesepakatan pelaporan bulanan dengan klinik dan rumah sakit swasta."),
        ],
        [Urusan.PekerjaanUmum] =
        [
            ("Jaringan perpipaan belum menjangkau seluruh kecamatan.", "Bangun sambungan rumah bertahap dan dampingi kelompok pengelola air minum desa."),
            ("Penyedotan lumpur tinja terjadwal belum berjalan di semua kelurahan.", "Tambah armada dan jalin kerja sama dengan operator swasta."),
        ],
        [Urusan.PerumahanRakyat] = [("Status tanah sebagian korban belum jelas sehingga rumah belum dapat dibangun.", "Selesaikan status tanah bersama kantor pertanahan dan pemerintah desa.")],
        [Urusan.Trantibumlinmas] =
        [
            ("Sosialisasi rawan bencana baru dilakukan di sebagian desa.", "Lanjutkan sosialisasi melalui desa tangguh bencana dan sekolah."),
            ("Waktu tanggap melebihi 15 menit di kecamatan yang jauh dari pos.", "Tambah pos dan relawan pemadam di kecamatan tersebut."),
        ],
        [Urusan.Sosial] =
        [
            ("Sebagian penerima belum memiliki dokumen kependudukan.", "Layani perekaman dokumen di tempat bersama Dinas Dukcapil."),
            ("Pekerja sosial belum sebanding dengan jumlah penerima.", "Latih relawan dan usulkan penambahan pekerja sosial."),
        ],
    };

    /// <summary>Evidence of a finished stage.</summary>
    public static string Bukti(Tahap tahap, int tahun) => tahap switch
    {
        Tahap.PengumpulanData => $"Berita acara pemutakhiran data sasaran SPM tahun {tahun}",
        Tahap.PenghitunganKebutuhan => $"Kertas kerja penghitungan kebutuhan SPM tahun {tahun}",
        Tahap.PenyusunanRencana => $"Renja perangkat daerah tahun {tahun}, bagian SPM",
        _ => $"Laporan pelaksanaan kegiatan SPM tahun {tahun}",
    };

    /// <summary>A jabatan or kualifikasi of an urusan.</summary>
    public static string Jabatan(Urusan urusan, int nomor) => JabatanPerUrusan[urusan][nomor % JabatanPerUrusan[urusan].Length];

    /// <summary>Obstacles that an urusan can name.</summary>
    public static IReadOnlyList<(string Permasalahan, string TindakLanjut)> Kendala(Urusan urusan) => [.. PerUrusan[urusan], .. Umum];
}
