namespace Spm.Workbooks;

/// <summary>Findings about the file and the structure of the workbook (SPM-1xx).</summary>
internal static class TemuanBerkas
{
    private const string UnduhTemplate = "Unduh template yang baru untuk wilayah, urusan, dan periode ini, lalu salin isiannya ke sana.";

    public static readonly JenisTemuan Kosong = JenisTemuan.Galat(
        "SPM-101", "Berkas kosong (0 byte).", "Unggah lagi; bila tetap kosong, simpan ulang workbook di Excel atau LibreOffice lebih dahulu.");

    public static readonly JenisTemuan BukanWorkbook = JenisTemuan.Galat(
        "SPM-102", "Berkas bukan workbook Excel (.xlsx).", "Simpan sebagai \"Excel Workbook (*.xlsx)\", lalu unggah lagi. Mengganti akhiran nama saja tidak cukup.");

    public static readonly JenisTemuan Terenkripsi = JenisTemuan.Galat(
        "SPM-103", "Berkas dilindungi kata sandi sehingga tidak dapat dibaca.", "Di Excel pilih File > Info > Protect Workbook > Encrypt with Password, kosongkan kata sandinya, simpan, lalu unggah lagi.");

    public static readonly JenisTemuan XlsLama = JenisTemuan.Galat(
        "SPM-104", "Berkas berformat Excel lama (.xls).", "Buka di Excel atau LibreOffice, simpan sebagai \"Excel Workbook (*.xlsx)\", lalu unggah lagi.");

    public static readonly JenisTemuan Makro = JenisTemuan.Galat(
        "SPM-105", "Berkas memuat makro; demi keamanan tidak dibaca.", "Simpan sebagai \"Excel Workbook (*.xlsx)\" tanpa makro, lalu unggah lagi.");

    public static readonly JenisTemuan TerlaluBesar = JenisTemuan.Galat(
        "SPM-106", "Berkas lebih besar daripada 20 MiB.", "Hapus gambar dan lembar yang bukan bagian template, simpan, lalu unggah lagi.");

    public static readonly JenisTemuan MekarTerlaluBesar = JenisTemuan.Galat(
        "SPM-107", "Isi berkas lebih besar daripada 200 MiB setelah dimekarkan.", "Hapus baris dan lembar yang bukan bagian template. " + UnduhTemplate);

    public static readonly JenisTemuan TerlaluBanyakEntri = JenisTemuan.Galat(
        "SPM-108", "Berkas terdiri atas lebih dari 300 bagian.", "Hapus gambar, grafik, dan lembar yang bukan bagian template. " + UnduhTemplate);

    public static readonly JenisTemuan Rusak = JenisTemuan.Galat(
        "SPM-109", "Berkas rusak: isinya tidak dapat dibaca sebagai workbook.", "Buka di Excel atau LibreOffice, perbaiki bila diminta, simpan ulang, lalu unggah lagi.");

    public static readonly JenisTemuan Doctype = JenisTemuan.Galat(
        "SPM-110", "Berkas memuat deklarasi dokumen (DOCTYPE) yang tidak pernah ada dalam workbook biasa; demi keamanan tidak dibaca.", UnduhTemplate);

    public static readonly JenisTemuan TerlaluBanyakBaris = JenisTemuan.Galat(
        "SPM-111", "Lembar {0} berisi lebih dari 2.000 baris.", "Hapus baris yang bukan bagian template. " + UnduhTemplate);

    public static readonly JenisTemuan TanpaLembar = JenisTemuan.Galat(
        "SPM-120", "Lembar {0} tidak ada dalam workbook.", "Kembalikan lembar itu dengan namanya yang semula, atau: " + UnduhTemplate);

    public static readonly JenisTemuan TanpaKolom = JenisTemuan.Galat(
        "SPM-121", "Kolom {0} tidak ada pada baris 1; di tempatnya tertulis {1}.", "Kembalikan judul kolom itu persis seperti pada template, atau: " + UnduhTemplate);

    public static readonly JenisTemuan KolomGanda = JenisTemuan.Galat(
        "SPM-122", "Judul kolom {0} muncul lebih dari sekali pada baris 1.", "Hapus kolom yang bukan bagian template.");

    public static readonly JenisTemuan TanpaMeta = JenisTemuan.Galat(
        "SPM-123", "Lembar tersembunyi {0} tidak ada, sehingga asal template tidak diketahui.", UnduhTemplate);

    public static readonly JenisTemuan VersiTidakDikenal = JenisTemuan.Galat(
        "SPM-124", "Versi template {0} tidak dikenal; yang dikenal: {1}.", UnduhTemplate);

    public static readonly JenisTemuan SlotBerbeda = JenisTemuan.Galat(
        "SPM-125",
        "Template ini dibuat untuk {0} {1}, tetapi diunggah ke {0} {2}.",
        "Bila templatenya benar, unggah ke folder yang sesuai; bila foldernya benar, pakai template untuk {2}.");

    public static readonly JenisTemuan TanpaIsian = JenisTemuan.Galat(
        "SPM-126", "Belum ada layanan yang diisi dalam berkas ini.", "Isi sedikitnya satu layanan pada lembar A Penerima, simpan, lalu unggah lagi.");

    public static readonly JenisTemuan TanpaSalinan = JenisTemuan.Peringatan(
        "SPM-127",
        "Berkas bertanda tidak dapat dibuat: {0}.",
        "Perbaiki temuan lain menurut daftar ini. Bila memerlukan berkas bertanda, hapus gambar, grafik, dan lembar yang bukan bagian laporan, simpan ulang, lalu unggah lagi.");

    internal static IReadOnlyList<JenisTemuan> Semua { get; } =
    [
        Kosong, BukanWorkbook, Terenkripsi, XlsLama, Makro, TerlaluBesar, MekarTerlaluBesar, TerlaluBanyakEntri, Rusak, Doctype, TerlaluBanyakBaris,
        TanpaLembar, TanpaKolom, KolomGanda, TanpaMeta, VersiTidakDikenal, SlotBerbeda, TanpaIsian, TanpaSalinan,
    ];

    /// <summary>The finding for a file that cannot be read at all.</summary>
    public static JenisTemuan Untuk(PenolakanBerkas penolakan) => penolakan switch
    {
        PenolakanBerkas.Kosong => Kosong,
        PenolakanBerkas.BukanWorkbook => BukanWorkbook,
        PenolakanBerkas.Terenkripsi => Terenkripsi,
        PenolakanBerkas.XlsLama => XlsLama,
        PenolakanBerkas.Makro => Makro,
        PenolakanBerkas.TerlaluBesar => TerlaluBesar,
        PenolakanBerkas.MekarTerlaluBesar => MekarTerlaluBesar,
        PenolakanBerkas.TerlaluBanyakEntri => TerlaluBanyakEntri,
        PenolakanBerkas.Rusak => Rusak,
        PenolakanBerkas.Doctype => Doctype,
        _ => throw new ArgumentOutOfRangeException(nameof(penolakan)),
    };
}
