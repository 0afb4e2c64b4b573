namespace Spm.Workbooks;

/// <summary>Findings about block B (SPM-3xx) beyond those of single cells.</summary>
internal static class TemuanMutu
{
    public static readonly JenisTemuan LayananTidakDikenal = JenisTemuan.Galat(
        "SPM-310", "Kode layanan {0} bukan layanan urusan {1} untuk wilayah ini.", "Kembalikan kode seperti pada template; pada baris tambahan pilih dari daftar.");

    public static readonly JenisTemuan KodeTidakDikenal = JenisTemuan.Galat(
        "SPM-311", "Kode {0} bukan baris mutu layanan {1}.", "Kembalikan kode seperti pada template. Baris tambahan OPD ditulis di akhir lembar dengan kolom Kode kosong.");

    public static readonly JenisTemuan KodeGanda = JenisTemuan.Galat(
        "SPM-312", "Kode {0} sudah dipakai pada sel {1}.", "Sisakan satu baris untuk setiap kode.");

    public static readonly JenisTemuan TanpaLayanan = JenisTemuan.Galat(
        "SPM-313", "Baris ini berisi data tetapi kolom Kode Layanan kosong.", "Pilih kode layanannya, atau kosongkan barisnya.");

    public static readonly JenisTemuan TanpaItem = JenisTemuan.Galat(
        "SPM-314", "Baris tambahan ini berisi jumlah tetapi kolom Item kosong.", "Tulis nama item, atau kosongkan barisnya.");

    public static readonly JenisTemuan NilaiDiSampingTidak = JenisTemuan.Galat(
        "SPM-315", "Kolom {0} berisi {1}, padahal {2} dinyatakan tidak berlaku pada lembar A Penerima.", "Kosongkan sel ini, atau ubah Berlaku menjadi Ya.");

    public static readonly JenisTemuan TerpenuhiTanpaKebutuhan = JenisTemuan.Galat(
        "SPM-316", "Jumlah terpenuhi {0}, padahal jumlah harus dipenuhi 0.", "Perbaiki salah satu angkanya.");

    public static readonly JenisTemuan HanyaSatuJumlah = JenisTemuan.Galat(
        "SPM-317", "Kolom {0} kosong.", "Isi jumlah harus dipenuhi dan jumlah terpenuhi. Bila belum ada yang terpenuhi, isi 0.");

    public static readonly JenisTemuan BelumDiisi = JenisTemuan.Peringatan(
        "SPM-320", "Baris {0} ({1}) kosong; dihitung 0.", "Isi kedua jumlah; bila tidak diperlukan, isi jumlah harus dipenuhi 0.");

    public static readonly JenisTemuan MelebihiKebutuhan = JenisTemuan.Peringatan(
        "SPM-321", "Jumlah terpenuhi {0} melebihi jumlah harus dipenuhi {1}; persentasenya dihitung 100.", "Periksa kedua angkanya.");

    public static readonly JenisTemuan BarisHilang = JenisTemuan.Peringatan(
        "SPM-322", "Baris {0} ({1}) layanan {2} tidak ada; dihitung 0.", "Kembalikan baris itu dari template dan isi kedua jumlahnya.");

    public static readonly JenisTemuan SasaranNol = JenisTemuan.Peringatan(
        "SPM-323", "{0} bersasaran 0 pada lembar A Penerima; mutunya tidak dihitung.", "Kosongkan baris ini, atau periksa sasarannya.");

    public static readonly JenisTemuan HanyaKodeLayanan = JenisTemuan.Peringatan(
        "SPM-324", "Baris tambahan ini hanya berisi kode layanan; diabaikan.", "Lengkapi item dan kedua jumlahnya, atau kosongkan.");

    public static readonly JenisTemuan TurunDariTriwulanLalu = JenisTemuan.Peringatan(
        "SPM-325", "Jumlah terpenuhi {0} lebih kecil daripada triwulan lalu ({1}), padahal angka dihitung kumulatif sejak Januari.", "Periksa apakah angka ini sudah kumulatif.");

    public static readonly JenisTemuan SemuaTanpaKebutuhan = JenisTemuan.Peringatan(
        "SPM-330", "Semua baris mutu {0} yang diisi berkebutuhan 0; M layanan ini dihitung 0.", "Isi jumlah harus dipenuhi yang sebenarnya; 0 hanya untuk barang atau jasa yang memang tidak diperlukan.");

    internal static IReadOnlyList<JenisTemuan> Semua { get; } =
    [
        .. TemuanIsian.Mutu.Semua, LayananTidakDikenal, KodeTidakDikenal, KodeGanda, TanpaLayanan, TanpaItem, NilaiDiSampingTidak, TerpenuhiTanpaKebutuhan,
        HanyaSatuJumlah, BelumDiisi, MelebihiKebutuhan, BarisHilang, SasaranNol, HanyaKodeLayanan, TurunDariTriwulanLalu, SemuaTanpaKebutuhan,
    ];
}
