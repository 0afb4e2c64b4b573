using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The text of the sheet of instructions: sections, each of paragraphs or numbered steps.</summary>
internal static class TeksPetunjuk
{
    /// <summary>A section of the sheet.</summary>
    /// <param name="Judul">Its heading.</param>
    /// <param name="Butir">Its paragraphs: a short label (a number, a name of a column, or nothing) and the text.</param>
    public sealed record Bagian(string Judul, IReadOnlyList<(string Label, string Teks)> Butir);

    public static string JudulLembar(Slot slot) => $"Laporan Penerapan SPM: {slot.Urusan.Nama}";

    public static string AnakJudul(Slot slot, Wilayah wilayah) =>
        $"{TeksTemplate.NamaLengkap(wilayah)} ({wilayah.Kode}), triwulan {slot.Periode.TriwulanRomawi} tahun {slot.Periode.Tahun}: keadaan 1 Januari s.d. {slot.Periode.Akhir.Lengkap}";

    public static IReadOnlyList<Bagian> Isi(Slot slot, Wilayah wilayah) =>
    [
        new("Untuk apa dan untuk siapa",
        [
            ("", $"Buku kerja ini dipakai perangkat daerah {TeksTemplate.NamaLengkap(wilayah)} yang mengampu urusan {slot.Urusan.Nama} untuk melaporkan penerapan standar pelayanan minimal (SPM) "
                + $"kepada Pemerintah Provinsi {wilayah.NamaProvinsi}. Satu buku kerja berlaku untuk satu daerah, satu urusan, dan satu triwulan."),
            ("", "Bila urusan ini ditangani beberapa perangkat daerah (misalnya Satpol PP, BPBD, dan pemadam kebakaran), masing-masing boleh mengirim berkas sendiri dan hanya mengisi pelayanan yang menjadi "
                + "tugasnya. Pelayanan yang tidak diisi dalam suatu berkas tidak mengubah laporan yang sudah diterima."),
        ]),
        new("Langkah mengisi",
        [
            ("1.", "Isi hanya sel berwarna kuning. Klik sebuah sel untuk melihat petunjuk pengisiannya. Sel lain terkunci; kolom abu-abu dihitung sendiri."),
            ("2.", $"Lembar {TataLetakTemplate.LembarPenerima}: untuk tiap pelayanan isi jumlah orang yang harus dilayani dan jumlah orang yang terlayani. Keduanya harus diisi."),
            ("3.", "Bila sebuah pelayanan tidak berlaku, pilih Tidak pada kolom Berlaku, tulis alasannya, dan kosongkan semua angka pelayanan itu."),
            ("4.", $"Lembar {TataLetakTemplate.LembarMutu}: untuk tiap barang, jasa, tenaga, dan petunjuk teknis isi jumlah yang harus dipenuhi dan jumlah yang terpenuhi, menurut satuannya. "
                + "Sepuluh baris terakhir boleh dipakai untuk item yang belum ada di daftar."),
            ("5.", $"Lembar {TataLetakTemplate.LembarAnggaran}: isi alokasi dan realisasi tiap pelayanan dalam rupiah penuh. Anggaran tidak memengaruhi nilai capaian."),
            ("6.", $"Lembar {TataLetakTemplate.LembarKendala}: bila masih ada warga yang belum terlayani, pilih kode layanannya lalu tulis permasalahan dan tindak lanjutnya."),
            ("7.", $"Lembar {TataLetakTemplate.LembarTahapan} dan {TataLetakTemplate.LembarPersonil}"
                + (PenulisAsesmen.Ada(slot) ? $", juga {TataLetakTemplate.LembarAsesmen}," : "")
                + " tidak wajib: boleh dikosongkan dan tidak memengaruhi nilai capaian. Isinya hanya dipakai untuk pelayanan yang juga diisi pada lembar A sampai Kendala dalam berkas ini."),
            ("8.", "Simpan sebagai buku kerja Excel (.xlsx) tanpa kata sandi dan tanpa makro, lalu kirim ke folder yang disebut di bawah."),
        ]),
        new("Arti isian",
        [
            ("Kumulatif", "Jumlah terlayani, terpenuhi, dan realisasi dihitung kumulatif sejak 1 Januari sampai akhir triwulan ini, bukan hanya selama triwulan ini. Angkanya tidak boleh lebih kecil daripada "
                + "triwulan sebelumnya pada tahun yang sama. Jumlah yang harus dilayani atau dipenuhi adalah sasaran satu tahun."),
            ("Berlaku", "Ya atau kosong berarti pelayanan berlaku. Tidak berarti pelayanan tidak berlaku di daerah ini pada tahun ini."),
            ("Alasan", "Wajib diisi bila Berlaku = Tidak atau bila jumlah yang harus dilayani 0. Contoh: tidak ada kejadian bencana sampai akhir triwulan ini; belum ada program relokasi."),
            ("Belum terlayani", "Warga yang berhak tetapi sampai akhir triwulan belum menerima pelayanan: jumlah harus dilayani dikurangi jumlah terlayani. Dihitung sendiri; tulis penyebabnya di lembar Kendala."),
            ("Tahapan", "Empat tahap penerapan tiap pelayanan: pengumpulan data, penghitungan kebutuhan, penyusunan rencana, pelaksanaan. Pilih statusnya dan sebut buktinya; status kosong berarti belum dilaporkan."),
            ("Personil", $"Jabatan atau kualifikasi yang mendukung pelayanan, kebutuhan, dan yang tersedia. Pilih {TataLetakTemplate.SemuaLayanan} bila satu baris mendukung semua pelayanan dalam berkas ini. Jangan menulis nama orang dan NIK."),
            .. PenulisAsesmen.Ada(slot) ? Asesmen(slot) : [],
            ("Persen", "Terlayani dibagi harus dilayani, dikali 100, paling tinggi 100. Pada lembar C Anggaran persen boleh melebihi 100 agar kelebihan belanja terlihat."),
            ("Kosong atau 0", "Kosong berarti belum dilaporkan. Angka 0 berarti memang nol. Tidak dengan alasan berarti tidak berlaku. Ketiganya berbeda; jangan saling menggantikan."),
        ]),
        new("Jangan diubah",
        [
            ("", "Jangan mengubah nama lembar, baris judul, kode, dan urutan kolom; jangan menyisipkan, menghapus, atau menggabungkan sel; jangan memakai buku kerja ini untuk daerah, urusan, atau triwulan lain."),
            ("", "Ketik angka saja: tanpa Rp, tanpa satuan, tanpa tanda titik pemisah ribuan. Excel menampilkan pemisahnya sendiri. Bila menyalin dari berkas lain, tempel nilainya saja."),
        ]),
        new("Ke mana dikirim",
        [
            ("Folder", $"{slot}/"),
            ("", "Taruh berkas di folder itu pada tempat unggah laporan (wadah uploads). Nama berkas bebas asal berakhiran .xlsx. Batas waktu ditetapkan pemerintah provinsi untuk tiap triwulan."),
        ]),
        new("Setelah dikirim",
        [
            ("", $"Berkas diperiksa otomatis. Hasilnya berada pada wadah feedback, di folder {slot}/: daftar temuan dengan lembar, sel, dan cara memperbaikinya."),
            ("Salinan", $"Bila ada temuan, di folder itu juga ada salinan buku kerja ini ({{nama berkas}}{WorkbookBeranotasi.Akhiran}): sel yang perlu diperiksa diwarnai dan diberi catatan. Boleh diperbaiki di salinan itu atau di berkas asal."),
            ("Galat", "Berkas belum diterima. Perbaiki sel yang disebut, lalu kirim lagi seluruh berkas."),
            ("Peringatan", "Berkas diterima, tetapi angkanya perlu dilihat kembali. Bila memang keliru, perbaiki lalu kirim lagi."),
            ("Kirim ulang", "Berkas yang lebih baru menggantikan angka pelayanan yang diisinya. Berkas lama tetap tersimpan."),
        ]),
        new("Dasar hukum dan yang belum dipastikan",
        [
            ("Dasar", $"UU 23/2014 tentang Pemerintahan Daerah; PP 2/2018 tentang SPM; Permendagri 59/2021 tentang Penerapan SPM; standar teknis: {string.Join("; ", slot.Layanan.Select(l => l.Regulasi).Distinct())}."),
            ("Belum dipastikan", BelumDipastikan(slot)),
        ]),
    ];

    private static (string Label, string Teks)[] Asesmen(Slot slot) =>
    [
        ("Asesmen", $"Rata-rata literasi dan numerasi Asesmen Nasional pada laporan tahun {slot.Periode.Tahun} dan {slot.Periode.Tahun - 2}, skala 0 sampai 100, skala yang sama untuk kedua tahun. "
            + "Targetnya meningkat dari hasil dua tahun sebelumnya. Bukan bagian indeks."),
    ];

    private static string BelumDipastikan(Slot slot) =>
        "Bobot 80% penerima dan 20% mutu mengikuti format SPM yang dipakai beberapa daerah. Rincian rumus mutu, batas 100%, dan aturan pelayanan yang tidak berlaku belum dicocokkan dengan Lampiran "
        + "Permendagri 59/2021. Kode layanan dibuat untuk buku kerja ini, bukan kode resmi. "
        + (slot.Urusan == Urusan.Kesehatan && !slot.Wilayah.AdalahProvinsi
            ? "Daftar item mutu disalin dari daftar yang dipakai satu dinas kesehatan untuk standar tahun 2024, termasuk satuannya."
            : "Item mutu urusan ini berupa tiga baris umum, karena daftar resmi yang lebih rinci belum tersedia.")
        + (slot.Urusan == Urusan.Trantibumlinmas || (slot.Urusan == Urusan.Sosial && slot.Wilayah.AdalahProvinsi) ? " Rumusan penerima pelayanan urusan ini juga belum dicocokkan." : "")
        + (PenulisAsesmen.Ada(slot) ? " Jenjang dan skala pada lembar Asesmen juga belum dicocokkan." : "");
}
