using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The words of the sheet <c>Ringkasan</c> and of the signature block.</summary>
internal static class TeksRingkasan
{
    public const string Lembar = "Ringkasan";
    public const string Judul = "Ringkasan capaian, kelengkapan, dan yang belum masuk";
    public const string Tertinggi = "▲ tertinggi";
    public const string Terendah = "▼ terendah";
    public const string BelumMasuk = "Laporan yang belum masuk atau ditolak";
    public const string TidakAda = "tidak ada";
    public const string TanpaDaerah = "tidak ada kabupaten/kota yang melapor sendiri dalam provinsi ini";
    public const string GrafikDaerah = "Indeks SPM per kabupaten/kota";
    public const string GrafikUrusan = "Rata-rata indeks per urusan";
    public const string DeretIndeks = "Indeks";

    private const int PanjangDaftar = 420;
    private const string Titik = "…………………………………………";

    public static IReadOnlyList<string> KepalaUkuran { get; } = ["Ukuran", "Nilai", "Keterangan"];

    public static IReadOnlyList<string> KepalaKategori { get; } = ["Kategori", "Jumlah daerah", "Indeks"];

    public static IReadOnlyList<string> KepalaUrusan { get; } = ["Urusan", "Rata-rata indeks", "Daerah dihitung", "Keterangan"];

    public static IReadOnlyList<string> Catatan { get; } =
    [
        "Angka provinsi adalah rata-rata indeks kabupaten/kota dengan bobot sama; laporan pemerintah provinsi sendiri disebut terpisah dan tidak pernah ikut dirata-ratakan. Cara ini ketentuan aplikasi, belum terverifikasi.",
        "Dalam rata-rata indeks, urusan tanpa laporan yang berlaku dihitung 0; dalam rata-rata indeks terlapor dan rata-rata per urusan tidak dihitung. Rincian: lembar Rekap, Kepatuhan, dan Metode.",
        "Asal angka: indeks daerah dan rata-rata dari lembar Rekap; dari lembar urusan setiap angka menuju berkas dan sel yang diunggah.",
        "Angka pada grafik dan tabel adalah nilai yang sama dengan lembar lain; daerah tanpa indeks tidak mempunyai batang.",
    ];

    /// <summary>Heading over what is said of targets, which are no reports.</summary>
    public static string Target(Rekap rekap) => $"Target tahun {TeksTarget.Tahun(rekap)} dalam rencana aksi atau keputusan";

    /// <summary>Said where no report is missing.</summary>
    public static string SemuaMasuk(Rekap rekap) => rekap.Daerah.Count == 0
        ? $"Semua laporan urusan provinsi sudah diterima; {TanpaDaerah}."
        : "Semua laporan urusan kabupaten/kota dan provinsi sudah diterima.";

    public static string JumlahDaerah(int jumlah) => $"{Bilangan(jumlah)} daerah";

    public static string RerataIndeks(string? kategori, int daerah) => $"{kategori ?? TeksRekap.TanpaIndeks}; rata-rata {JumlahDaerah(daerah)}, bobot sama";

    public static string RerataTerlapor(int daerah) => $"{JumlahDaerah(daerah)}; urusan tanpa laporan tidak dihitung";

    public static string IndeksSendiri(string? kategori) => $"{kategori ?? TeksRekap.TanpaKeduanya}; terpisah, tidak dirata-ratakan";

    public static string Diterima(int diterima, int wajib, int tepat) => $"{Bilangan(diterima)} dari {Bilangan(wajib)} laporan urusan; {Bilangan(tepat)} tepat waktu";

    public static string SelTerisi(Terisi terisi) => $"{Bilangan(terisi.Isi)} dari {Bilangan(terisi.Wajib)} sel wajib; bukan capaian";

    public static string NamaKategori(Kategori kategori) => kategori.Nama + (kategori.Terverifikasi ? "" : " (batas belum terverifikasi)");

    /// <summary>The range of a band; <paramref name="nomor"/> counts from the highest, 0.</summary>
    public static string BatasKategori(AturanCapaian aturan, int nomor)
    {
        var (bawah, atas) = (Angka(aturan.DaftarKategori[nomor].BatasBawah), nomor == 0 ? aturan.BatasAtas : aturan.DaftarKategori[nomor - 1].BatasBawah);
        return nomor == 0 && aturan.DaftarKategori[0].BatasBawah == aturan.BatasAtas ? bawah : $"{bawah} – di bawah {Angka(atas)}";
    }

    /// <summary>Which reports are missing: <c>○ belum lapor (2): Kabupaten Lebak (Perumahan Rakyat, Sosial)</c>; of a list that is too long the rest is a number.</summary>
    public static string Kurang(StatusUrusan status, IReadOnlyList<CapaianDaerah> semua)
    {
        var daerah = semua.Select(d => (Nama: d.Wilayah.AdalahProvinsi ? TeksRekap.LaporanSendiri : DaftarWilayah.Ambil(d.Wilayah).Nama, Urusan: d.Urusan.Where(u => u.Status == status).ToList()))
            .Where(d => d.Urusan.Count > 0)
            .Select(d => (d.Urusan.Count, Teks: $"{d.Nama} ({(d.Urusan.Count == Urusan.Semua.Count ? "semua urusan" : string.Join(", ", d.Urusan.Select(u => u.Urusan.NamaPendek)))})"))
            .ToList();
        var panjang = 0;
        var muat = daerah.TakeWhile(d => (panjang += d.Teks.Length + 2) <= PanjangDaftar).Select(d => d.Teks).ToList();
        var sisa = daerah.Count - muat.Count;
        return $"{TeksRekap.Status(status)} ({Bilangan(daerah.Sum(d => d.Count))} laporan): {string.Join("; ", muat)}"
            + (sisa > 0 ? $"; dan {JumlahDaerah(sisa)} lain, lihat lembar {TeksRekap.LembarKepatuhan}" : "") + ".";
    }

    public static string KeteranganGrafik(string judul) => $"{judul}: satu batang untuk masing-masing, nilainya tertulis di atasnya dan ada di dalam tabel.";

    public static string Jabatan(Rekap rekap) => $"Gubernur {TeksRekap.NamaProvinsi(rekap)}";

    public static IReadOnlyList<(string Kiri, string Kanan)> TandaTangan(Rekap rekap) =>
    [
        ("Mengetahui,", "……………………, ………………………… 20……"),
        (Jabatan(rekap), "Jabatan: " + Titik),
        ("Nama: " + Titik, "Nama: " + Titik),
        ("NIP: " + Titik, "NIP: " + Titik),
    ];

    private static string Angka(Pecahan nilai) => nilai.KeDecimal().ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Bilangan(int angka) => AngkaTertulis.Bilangan(angka);
}
