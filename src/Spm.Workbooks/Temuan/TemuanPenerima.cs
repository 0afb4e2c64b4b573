namespace Spm.Workbooks;

/// <summary>Findings about block A (SPM-2xx) beyond those of single cells.</summary>
internal static class TemuanPenerima
{
    public static readonly JenisTemuan KodeTidakDikenal = JenisTemuan.Galat(
        "SPM-210", "Kode {0} bukan kode layanan urusan {1} untuk wilayah ini.", "Kembalikan kode seperti pada template, atau hapus barisnya.");

    public static readonly JenisTemuan KodeGanda = JenisTemuan.Galat(
        "SPM-211", "Kode {0} sudah dipakai pada sel {1}.", "Sisakan satu baris untuk setiap layanan.");

    public static readonly JenisTemuan TanpaKode = JenisTemuan.Galat(
        "SPM-212", "Baris ini berisi data tetapi kolom Kode kosong.", "Kembalikan kode layanan seperti pada template, atau kosongkan barisnya.");

    public static readonly JenisTemuan BerlakuTidakDikenal = JenisTemuan.Galat(
        "SPM-213", "Kolom 'Berlaku' berisi {0}, bukan Ya atau Tidak.", "Pilih Ya atau Tidak; kosong berarti Ya.");

    public static readonly JenisTemuan TidakTanpaAlasan = JenisTemuan.Galat(
        "SPM-214", "{0} dinyatakan tidak berlaku tanpa alasan.", "Tulis alasannya pada kolom Alasan, misalnya: tidak ada kejadian bencana.");

    public static readonly JenisTemuan NilaiDiSampingTidak = JenisTemuan.Galat(
        "SPM-215", "Kolom {0} berisi {1}, padahal Berlaku = Tidak.", "Kosongkan sel ini, atau ubah Berlaku menjadi Ya.");

    public static readonly JenisTemuan SasaranNolTanpaAlasan = JenisTemuan.Galat(
        "SPM-216", "Jumlah harus dilayani 0 tanpa alasan.", "Tulis alasannya pada kolom Alasan, atau isi jumlah yang sebenarnya. Bila belum didata, kosongkan.");

    public static readonly JenisTemuan TerlayaniTanpaSasaran = JenisTemuan.Galat(
        "SPM-217", "Jumlah terlayani {0}, padahal jumlah harus dilayani 0.", "Perbaiki salah satu angkanya.");

    public static readonly JenisTemuan HanyaSatuJumlah = JenisTemuan.Galat(
        "SPM-218", "Kolom {0} kosong, padahal {1} terisi.", "Isi kedua jumlah. Bila belum ada yang terlayani, isi 0; bila belum didata, kosongkan keduanya.");

    public static readonly JenisTemuan BelumDilaporkan = JenisTemuan.Peringatan(
        "SPM-220", "{0}: jumlah harus dilayani dan terlayani belum dilaporkan; indeksnya dihitung 0.", "Isi kedua jumlah pada unggahan berikutnya.");

    public static readonly JenisTemuan MelebihiSasaran = JenisTemuan.Peringatan(
        "SPM-221", "Jumlah terlayani {0} melebihi jumlah harus dilayani {1}; persentasenya dihitung 100.", "Periksa kedua angkanya.");

    public static readonly JenisTemuan TidakDiisi = JenisTemuan.Peringatan(
        "SPM-222", "{0} tidak diisi dalam berkas ini; laporan sebelumnya, bila ada, tetap berlaku.", "Abaikan bila layanan ini dilaporkan OPD lain; bila tidak, isi dan unggah lagi.");

    public static readonly JenisTemuan BiasanyaBerlaku = JenisTemuan.Peringatan(
        "SPM-223", "{0} dinyatakan tidak berlaku atau bersasaran 0, padahal layanan ini biasanya ada di setiap daerah.", "Periksa lagi; bila memang demikian, pastikan alasannya tertulis.");

    public static readonly JenisTemuan SatuanBerbeda = JenisTemuan.Peringatan(
        "SPM-224", "Satuan tertulis {0}, pada template {1}.", "Pakai satuan template bila memungkinkan; angka dengan satuan lain tidak dijumlahkan.");

    public static readonly JenisTemuan TurunDariTriwulanLalu = JenisTemuan.Peringatan(
        "SPM-225", "{0} {1} lebih kecil daripada triwulan lalu ({2}), padahal angka dihitung kumulatif sejak Januari.", "Periksa apakah angka ini sudah kumulatif.");

    internal static IReadOnlyList<JenisTemuan> Semua { get; } =
    [
        .. TemuanIsian.Penerima.Semua, KodeTidakDikenal, KodeGanda, TanpaKode, BerlakuTidakDikenal, TidakTanpaAlasan, NilaiDiSampingTidak, SasaranNolTanpaAlasan,
        TerlayaniTanpaSasaran, HanyaSatuJumlah, BelumDilaporkan, MelebihiSasaran, TidakDiisi, BiasanyaBerlaku, SatuanBerbeda, TurunDariTriwulanLalu,
    ];
}
