namespace Spm.Workbooks;

/// <summary>Findings about the file and the structure of the workbook (SPM-1xx).</summary>
internal static class TemuanBerkas
{
    private const string UnduhTemplate = "Unduh template yang baru untuk wilayah, urusan, dan periode ini, lalu salin isiannya ke sana.";

    public static readonly JenisTemuan Kosong = JenisTemuan.Galat(
        "SPM-101", "Berkas kosong (0 byte).", "Unggah lagi; bila tetap kosong, simpan ulang workbook di Excel atau LibreOffice lebih dahulu.");

    public static readonly JenisTemuan BukanWorkbook = JenisTemuan.Galat(
        "SPM-102",
        "Berkas bukan workbook Excel (.xlsx). Barangkali halaman web, CSV, ODS, .xlsb, arsip zip, atau dokumen lain yang akhiran namanya diganti.",
        "Buka di Excel atau LibreOffice, simpan sebagai \"Excel Workbook (*.xlsx)\", lalu unggah hasilnya. Bila arsip zip, keluarkan dahulu workbook di dalamnya. Mengganti akhiran nama saja tidak cukup.");

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

    public static readonly JenisTemuan RasioMekar = JenisTemuan.Galat(
        "SPM-112",
        "Berkas memuat bagian yang mekar lebih dari 100 kali lipat, seperti pada bom zip; demi keamanan tidak dibaca.",
        "Hapus gambar, baris, dan lembar kosong yang tidak perlu. " + UnduhTemplate);

    public static readonly JenisTemuan TeksTerlaluPanjang = JenisTemuan.Galat(
        "SPM-113",
        "Berkas memuat teks yang lebih panjang daripada 32.767 karakter, batas satu sel di Excel.",
        "Pendekkan teks itu atau pindahkan ke dokumen lain, simpan, lalu unggah lagi.");

    public static readonly JenisTemuan TerlaluBanyakIsi = JenisTemuan.Galat(
        "SPM-114",
        "Isi berkas terlalu banyak: lebih dari 10 juta sel, 1 juta teks yang berbeda, 32 juta karakter, atau 100 ribu sel gabungan dalam satu lembar.",
        "Hapus baris, kolom, dan lembar yang bukan bagian template. " + UnduhTemplate);

    public static readonly JenisTemuan EntriGanda = JenisTemuan.Galat(
        "SPM-115",
        "Berkas memuat dua bagian bernama sama, sehingga tidak pasti mana yang berlaku; demi keamanan tidak dibaca.",
        "Buka di Excel atau LibreOffice, periksa isinya, simpan ulang sebagai \"Excel Workbook (*.xlsx)\", lalu unggah lagi.");

    public static readonly JenisTemuan ObjekTertanam = JenisTemuan.Galat(
        "SPM-116",
        "Berkas memuat objek tertanam (dokumen lain, objek OLE, atau kontrol ActiveX); demi keamanan tidak dibaca.",
        "Di Excel tekan F5 > Special > Objects, hapus objek itu dari setiap lembar (gambar dan grafik boleh tetap), simpan, lalu unggah lagi.");

    public static readonly JenisTemuan TautanLuar = JenisTemuan.Galat(
        "SPM-117",
        "Berkas bertaut ke berkas lain: rumus yang mengambil isi workbook lain, atau gambar yang tidak disimpan di dalamnya. Isi berkas lain itu tidak ikut terkirim.",
        "Di Excel pilih Data > Edit Links (Workbook Links) > Break Link untuk setiap tautan, sisipkan ulang gambar yang bertaut, simpan, lalu unggah lagi. Hyperlink biasa boleh tetap.");

    public static readonly JenisTemuan KoneksiData = JenisTemuan.Galat(
        "SPM-118",
        "Berkas memuat koneksi data (basis data, web, Power Query, DDE, atau RTD); demi keamanan tidak dibaca.",
        "Di Excel pilih Data > Queries & Connections, hapus setiap kueri dan koneksi (untuk DDE: Data > Edit Links > Break Link), simpan, lalu unggah lagi.");

    public static readonly JenisTemuan XmlTidakLazim = JenisTemuan.Galat(
        "SPM-119",
        "Bagian berkas yang besar tidak ditulis dengan cara yang lazim, sehingga terlalu berat untuk dibaca.",
        "Buka di Excel atau LibreOffice, simpan ulang sebagai \"Excel Workbook (*.xlsx)\", lalu unggah lagi.");

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

    public static readonly JenisTemuan NomorDalamAlamat = JenisTemuan.Galat(
        "SPM-167",
        "Nama berkas atau folder unggahan memuat 16 angka seperti NIK atau nomor kartu keluarga. Berkas ini tidak dibaca, dan nomornya disamarkan pada jawaban ini.",
        "Ganti namanya, misalnya menjadi laporan.xlsx, lalu unggah lagi. Nama yang lama tetap tercatat pada tempat unggahan: hapus berkas yang lama di sana, atau minta admin provinsi menghapusnya.");

    public static readonly JenisTemuan NomorDalamNamaLembar = JenisTemuan.Galat(
        "SPM-168",
        "Nama {0} lembar memuat 16 angka seperti NIK atau nomor kartu keluarga; nama lembar tampil pada temuan dan rekap, sehingga berkas ini tidak dinilai.",
        "Beri lembar itu nama lain tanpa nomor orang, simpan, lalu unggah lagi.");

    internal static IReadOnlyList<JenisTemuan> Semua { get; } =
    [
        Kosong, BukanWorkbook, Terenkripsi, XlsLama, Makro, TerlaluBesar, MekarTerlaluBesar, TerlaluBanyakEntri, Rusak, Doctype, TerlaluBanyakBaris,
        RasioMekar, TeksTerlaluPanjang, TerlaluBanyakIsi, EntriGanda, ObjekTertanam, TautanLuar, KoneksiData, XmlTidakLazim,
        TanpaLembar, TanpaKolom, KolomGanda, TanpaMeta, VersiTidakDikenal, SlotBerbeda, TanpaIsian, TanpaSalinan, NomorDalamAlamat, NomorDalamNamaLembar,
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
        PenolakanBerkas.RasioMekar => RasioMekar,
        PenolakanBerkas.TeksTerlaluPanjang => TeksTerlaluPanjang,
        PenolakanBerkas.TerlaluBanyakIsi => TerlaluBanyakIsi,
        PenolakanBerkas.EntriGanda => EntriGanda,
        PenolakanBerkas.ObjekTertanam => ObjekTertanam,
        PenolakanBerkas.TautanLuar => TautanLuar,
        PenolakanBerkas.KoneksiData => KoneksiData,
        PenolakanBerkas.XmlTidakLazim => XmlTidakLazim,
        _ => throw new ArgumentOutOfRangeException(nameof(penolakan)),
    };
}
