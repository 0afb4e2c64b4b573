using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>All texts of a template but those of its first sheet (<see cref="TeksPetunjuk"/>). Hints may have 255 characters, their titles 32.</summary>
internal static class TeksTemplate
{
    public const int PanjangTeksTerbesar = 1000;
    private const int PanjangPetunjuk = 255;

    public const string TandaContoh = "contoh, bukan data resmi";
    public const string Ya = "Ya";
    public const string Tidak = "Tidak";
    public const string Halaman = "Halaman ";
    public const string DariHalaman = " dari ";

    public const string JudulGalat = "Isian belum sesuai";
    public const string GalatCacah = "Ketik bilangan bulat 0 atau lebih, tanpa titik, koma, atau satuan. Contoh: 12345.";
    public const string GalatDesimal = "Ketik angka 0 atau lebih, tanpa satuan dan tanpa Rp.";
    public const string GalatTeks = "Teks paling panjang 1.000 huruf. Ringkas isiannya.";
    public const string GalatBerlaku = "Pilih Ya atau Tidak dari daftar, atau kosongkan. Kosong berarti Ya.";
    public const string GalatSkala = "Ketik nilai 0 sampai 100. Pecahan boleh, misalnya 61,5.";
    public const string GalatStatus = "Pilih Selesai, Sedang berjalan, atau Belum dari daftar, atau kosongkan. Kosong berarti belum dilaporkan.";
    public const string GalatKodePersonil = "Pilih kode layanan atau Semua dari daftar. Daftar kode ada di lembar A Penerima.";
    public const string GalatKodeLayanan = "Pilih kode layanan dari daftar. Daftar kode ada di lembar A Penerima.";

    public const string JudulBerlaku = "Berlaku";
    public const string PetunjukBerlaku = "Ya atau kosong: pelayanan wajib dilaporkan. Tidak: pelayanan tidak berlaku di daerah ini tahun ini; tulis alasannya dan kosongkan kedua jumlah.";
    public const string JudulAlasan = "Alasan";
    public const string PetunjukAlasan = "Wajib diisi bila Berlaku = Tidak, atau bila jumlah harus dilayani 0. Contoh: tidak ada kejadian bencana sampai akhir triwulan ini.";
    public const string JudulHarus = "Jumlah harus dilayani";
    public const string PetunjukHarus = "Semua warga yang berhak tahun ini (orang, bilangan bulat). Bila 0, tulis alasannya di kolom Alasan. Kosong berarti belum dilaporkan.";
    public const string JudulTerlayani = "Jumlah terlayani";
    public const string PetunjukTerlayani = "Warga yang sudah dilayani sejak 1 Januari sampai akhir triwulan ini (kumulatif, orang, bilangan bulat).";

    public const string PetunjukHarusMutu = "Jumlah yang harus dipenuhi tahun ini, dalam satuan baris ini. Bila tidak diperlukan, isi 0.";
    public const string PetunjukTerpenuhi = "Jumlah yang sudah terpenuhi sejak 1 Januari sampai akhir triwulan ini (kumulatif).";
    public const string PetunjukHanyaBulat = " Orang: bilangan bulat.";
    public const string JudulMutuSendiri = "Item tambahan";
    public const string PetunjukKodeMutuSendiri = "Pilih pelayanan yang memakai item ini. Baris ini boleh dikosongkan.";
    public const string PetunjukItemMutuSendiri = "Tulis nama barang, jasa, atau tenaga yang belum ada di daftar di atas.";
    public const string PetunjukSatuanMutuSendiri = "Tulis satuannya. Contoh: Paket, Unit, Orang.";

    public const string JudulAlokasi = "Alokasi (Rp)";
    public const string PetunjukAlokasi = "Pagu anggaran pelayanan ini tahun ini, dalam rupiah penuh. Contoh: 250000000.";
    public const string JudulRealisasi = "Realisasi (Rp)";
    public const string PetunjukRealisasi = "Belanja sejak 1 Januari sampai akhir triwulan ini (kumulatif), dalam rupiah penuh.";

    public const string JudulKendala = "Kendala";
    public const string PetunjukKodeKendala = "Pilih pelayanan yang mengalami kendala. Satu baris untuk satu masalah.";
    public const string PetunjukPermasalahan = "Tulis penyebab masih ada warga yang belum terlayani atau mutu yang belum terpenuhi.";
    public const string PetunjukTindakLanjut = "Tulis apa yang akan dilakukan, oleh siapa, dan kapan.";

    public const string JudulTahapan = "Tahapan (tidak wajib)";
    public const string PetunjukStatus = "Pilih Selesai, Sedang berjalan, atau Belum. Kosong berarti belum dilaporkan, bukan Belum. Bukan bagian indeks.";
    public const string PetunjukBukti = "Tulis dokumen atau hasil yang membuktikannya, misalnya nomor keputusan atau nama laporan. Jangan menulis nama dan NIK warga.";
    public const string PetunjukCatatan = "Tulis hal yang perlu diketahui tentang tahap ini, misalnya apa yang belum selesai.";

    public const string JudulPersonil = "Personil (tidak wajib)";
    public const string PetunjukKodePersonil = "Pilih pelayanan yang didukung personil ini, atau Semua bila mendukung semua pelayanan yang diisi dalam berkas ini.";
    public const string PetunjukKualifikasi = "Tulis jabatan atau kualifikasi, misalnya Bidan atau Guru SD berijazah S1. Jangan menulis nama orang dan NIK.";
    public const string PetunjukSatuanPersonil = "Tulis satuannya. Kosong berarti Orang.";
    public const string PetunjukKebutuhan = "Jumlah yang dibutuhkan tahun ini, dalam satuan baris ini.";
    public const string PetunjukTersedia = "Jumlah yang tersedia pada akhir triwulan ini, dalam satuan baris ini. Bila tidak ada, isi 0.";
    public const string PetunjukKeteranganPersonil = "Tulis hal yang perlu diketahui, misalnya status kepegawaian atau rencana pemenuhan.";

    public const string JudulAsesmen = "Asesmen (tidak wajib)";

    /// <summary>Title of the document: what, where, when.</summary>
    public static string Judul(Slot slot, Wilayah wilayah) => $"SPM {slot.Urusan.NamaPendek}, {NamaLengkap(wilayah)}, {slot.Periode}";

    /// <summary>The hint of a result of an asesmen.</summary>
    public static string PetunjukAsesmen(int tahun) =>
        $"Rata-rata hasil Asesmen Nasional pada laporan tahun {tahun.ToString(System.Globalization.CultureInfo.InvariantCulture)}, skala 0 sampai 100, skala yang sama untuk kedua tahun. Kosongkan bila belum ada. Bukan bagian indeks.";

    /// <summary>Name with its kind; the list of wilayah has provinces without theirs.</summary>
    public static string NamaLengkap(Wilayah wilayah) => wilayah.Jenis == JenisWilayah.Provinsi ? $"Provinsi {wilayah.Nama}" : wilayah.Nama;

    /// <summary>The hint of a count of block B, with the name of the service, which block B itself shows by its code only.</summary>
    public static string PetunjukMutu(JenisPelayanan layanan, string petunjuk, bool orang)
    {
        var ekor = orang ? petunjuk + PetunjukHanyaBulat : petunjuk;
        var sisa = PanjangPetunjuk - ekor.Length - 2;
        var nama = layanan.Nama.Length <= sisa ? layanan.Nama : string.Concat(layanan.Nama.AsSpan(0, sisa - 1), "…");
        return $"{nama}. {ekor}";
    }
}
