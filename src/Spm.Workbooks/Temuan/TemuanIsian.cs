namespace Spm.Workbooks;

/// <summary>
/// Findings about the content of a single cell, the same in every block: <c>SPM-201</c> in block A is <c>SPM-301</c> in B, <c>SPM-401</c> in C and <c>SPM-701</c> in a rencana aksi.
/// On the sheets that are not required they are warnings of their own, <c>SPM-554</c> and <c>SPM-560</c> to <c>SPM-569</c>. The first value shown is always the column's name.
/// </summary>
internal sealed class TemuanIsian
{
    public static readonly TemuanIsian Penerima = new('2');
    public static readonly TemuanIsian Mutu = new('3');
    public static readonly TemuanIsian Anggaran = new('4');
    public static readonly TemuanIsian Kendala = new('5');
    public static readonly TemuanIsian Rencana = new('7');
    public static readonly TemuanIsian Tambahan = new();

    private TemuanIsian(char blok)
    {
        BukanAngka = JenisTemuan.Galat(
            $"SPM-{blok}01", "Kolom {0} berisi {1}, bukan angka.", "Ketik angkanya saja, tanpa keterangan lain.");
        DuaBacaan = JenisTemuan.Galat(
            $"SPM-{blok}02", "Kolom {0} berisi teks {1} yang dapat dibaca {2} (koma desimal) atau {3} (koma pemisah ribuan).", "Ketik ulang sebagai angka tanpa titik dan koma pemisah ribuan.");
        AngkaDariTeks = JenisTemuan.Peringatan(
            $"SPM-{blok}03", "Kolom {0} berisi teks {1}; dibaca sebagai angka {2}.", "Bila bukan itu maksudnya, ketik ulang sebagai angka.");
        Negatif = JenisTemuan.Galat($"SPM-{blok}04", "Kolom {0} berisi {1}, kurang dari nol.", "Isi dengan 0 atau lebih.");
        Pecahan = JenisTemuan.Galat($"SPM-{blok}05", "Kolom {0} berisi {1}, padahal jumlah orang tidak mungkin pecahan.", "Isi dengan bilangan bulat.");
        NilaiGalat = JenisTemuan.Galat($"SPM-{blok}06", "Kolom {0} berisi galat {1}.", "Perbaiki rumusnya atau ketik isinya langsung.");
        RumusTanpaNilai = JenisTemuan.Galat(
            $"SPM-{blok}07",
            "Kolom {0} berisi rumus yang hasilnya tidak tersimpan dalam berkas.",
            "Buka di Excel atau LibreOffice, hitung ulang, dan simpan; atau ketik isinya langsung.");
        TerlaluBesar = JenisTemuan.Galat($"SPM-{blok}08", "Kolom {0} berisi {1}, lebih besar daripada yang mungkin.", "Periksa angkanya, lalu ketik ulang.");
        TandaKosong = JenisTemuan.Peringatan(
            $"SPM-{blok}29", "Kolom {0} berisi {1}; dibaca sebagai kosong, bukan nol.", "Isi 0 bila memang nol; kosongkan bila belum didata.");
        Tanggal = JenisTemuan.Galat(
            $"SPM-{blok}09",
            "Kolom {0} berisi tanggal, bukan angka. Excel mengubah ketikan seperti 3/4 menjadi tanggal.",
            "Ubah format sel menjadi Number, lalu ketik ulang angkanya.");
    }

    private TemuanIsian()
    {
        BukanAngka = JenisTemuan.Peringatan("SPM-560", "Kolom {0} berisi {1}, bukan angka; sel ini tidak dipakai.", "Ketik angkanya saja, tanpa keterangan lain.");
        DuaBacaan = JenisTemuan.Peringatan(
            "SPM-561",
            "Kolom {0} berisi teks {1} yang dapat dibaca {2} (koma desimal) atau {3} (koma pemisah ribuan); sel ini tidak dipakai.",
            "Ketik ulang sebagai angka tanpa titik dan koma pemisah ribuan.");
        AngkaDariTeks = JenisTemuan.Peringatan("SPM-562", "Kolom {0} berisi teks {1}; dibaca sebagai angka {2}.", "Bila bukan itu maksudnya, ketik ulang sebagai angka.");
        Negatif = JenisTemuan.Peringatan("SPM-563", "Kolom {0} berisi {1}, kurang dari nol; sel ini tidak dipakai.", "Isi dengan 0 atau lebih.");
        Pecahan = JenisTemuan.Peringatan(
            "SPM-564", "Kolom {0} berisi {1}, padahal jumlah orang tidak mungkin pecahan; sel ini tidak dipakai.", "Isi dengan bilangan bulat.");
        NilaiGalat = JenisTemuan.Peringatan("SPM-565", "Kolom {0} berisi galat {1}; sel ini tidak dipakai.", "Perbaiki rumusnya atau ketik isinya langsung.");
        RumusTanpaNilai = JenisTemuan.Peringatan(
            "SPM-566",
            "Kolom {0} berisi rumus yang hasilnya tidak tersimpan dalam berkas; sel ini tidak dipakai.",
            "Buka di Excel atau LibreOffice, hitung ulang, dan simpan; atau ketik isinya langsung.");
        TerlaluBesar = JenisTemuan.Peringatan(
            "SPM-567", "Kolom {0} berisi {1}, lebih besar daripada yang mungkin; sel ini tidak dipakai.", "Periksa angkanya, lalu ketik ulang.");
        Tanggal = JenisTemuan.Peringatan(
            "SPM-568",
            "Kolom {0} berisi tanggal, bukan angka; sel ini tidak dipakai. Excel mengubah ketikan seperti 3/4 menjadi tanggal.",
            "Ubah format sel menjadi Number, lalu ketik ulang angkanya.");
        TandaKosong = JenisTemuan.Peringatan(
            "SPM-569", "Kolom {0} berisi {1}; dibaca sebagai kosong, bukan nol.", "Isi 0 bila memang nol; kosongkan bila belum didata.");
        NomorDisamarkan = JenisTemuan.Peringatan(
            "SPM-554", "Kolom {0} memuat 16 angka seperti NIK; nomor itu disamarkan dan tidak ikut dalam rekap.", "Hapus nomor itu: lembar ini bukan tempat data pribadi.");
    }

    public JenisTemuan BukanAngka { get; }

    public JenisTemuan DuaBacaan { get; }

    public JenisTemuan AngkaDariTeks { get; }

    public JenisTemuan Negatif { get; }

    public JenisTemuan Pecahan { get; }

    public JenisTemuan NilaiGalat { get; }

    public JenisTemuan RumusTanpaNilai { get; }

    public JenisTemuan TerlaluBesar { get; }

    public JenisTemuan Tanggal { get; }

    public JenisTemuan TandaKosong { get; }

    /// <summary>A text holds a number like a NIK, which is masked wherever it is shown; null in blocks that do not say so.</summary>
    public JenisTemuan? NomorDisamarkan { get; }

    /// <summary>Those that this block can raise: rupiah may be fractional, and the sheet of obstacles has no figures.</summary>
    internal IReadOnlyList<JenisTemuan> Semua =>
        this == Kendala ? [NilaiGalat, RumusTanpaNilai]
        : this == Anggaran ? [BukanAngka, DuaBacaan, AngkaDariTeks, Negatif, NilaiGalat, RumusTanpaNilai, TerlaluBesar, Tanggal, TandaKosong]
        : [BukanAngka, DuaBacaan, AngkaDariTeks, Negatif, Pecahan, NilaiGalat, RumusTanpaNilai, TerlaluBesar, Tanggal, TandaKosong, .. NomorDisamarkan is { } nomor ? [nomor] : (JenisTemuan[])[]];
}
