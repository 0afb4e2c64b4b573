namespace Spm.Workbooks;

/// <summary>Findings about block C (SPM-4xx) beyond those of single cells.</summary>
internal static class TemuanAnggaran
{
    public static readonly JenisTemuan KodeTidakDikenal = JenisTemuan.Galat(
        "SPM-410", "Kode layanan {0} bukan layanan urusan {1} untuk wilayah ini.", "Kembalikan kode seperti pada template, atau hapus barisnya.");

    public static readonly JenisTemuan KodeGanda = JenisTemuan.Galat(
        "SPM-411", "Kode layanan {0} sudah dipakai pada sel {1}.", "Sisakan satu baris untuk setiap layanan; jumlahkan anggarannya.");

    public static readonly JenisTemuan TanpaKode = JenisTemuan.Galat(
        "SPM-412", "Baris ini berisi anggaran tetapi kolom Kode Layanan kosong.", "Kembalikan kode layanan seperti pada template, atau kosongkan barisnya.");

    public static readonly JenisTemuan MelebihiAlokasi = JenisTemuan.Peringatan(
        "SPM-420", "Realisasi Rp{0} melebihi alokasi Rp{1}.", "Periksa kedua angkanya.");

    public static readonly JenisTemuan AnggaranDiSampingTidak = JenisTemuan.Peringatan(
        "SPM-421", "{0} Rp{1} terisi, padahal {2} dinyatakan tidak berlaku pada lembar A Penerima.", "Periksa anggarannya, atau ubah Berlaku menjadi Ya.");

    public static readonly JenisTemuan TurunDariTriwulanLalu = JenisTemuan.Peringatan(
        "SPM-422", "Realisasi Rp{0} lebih kecil daripada triwulan lalu (Rp{1}), padahal angka dihitung kumulatif sejak Januari.", "Periksa apakah angka ini sudah kumulatif.");

    internal static IReadOnlyList<JenisTemuan> Semua { get; } =
        [.. TemuanIsian.Anggaran.Semua, KodeTidakDikenal, KodeGanda, TanpaKode, MelebihiAlokasi, AnggaranDiSampingTidak, TurunDariTriwulanLalu];
}
