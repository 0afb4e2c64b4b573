using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Every word that the rekap says: Indonesian for people in the workbook, codes for programs in <c>rekap.json</c>.</summary>
internal static class TeksRekap
{
    public const string LembarRekap = "Rekap";
    public const string LembarProvinsi = "Provinsi";
    public const string LembarKepatuhan = "Kepatuhan";
    public const string LembarKendala = "Kendala";
    public const string LembarSumber = "Sumber";

    public const string KodeDaerah = "kode daerah";
    public const string Contoh = TeksTemplate.TandaContoh;
    public const string Dilaporkan = "dilaporkan";
    public const string BelumDilaporkan = "belum dilaporkan";
    public const string TidakBerlaku = "tidak berlaku";
    public const string TanpaIndeks = "tanpa indeks";
    public const string TanpaLaporan = "tanpa laporan";
    public const string TanpaKeduanya = "tanpa laporan atau indeks";
    public const string TidakPerlu = "tidak perlu";
    public const string BelumDiisi = "belum diisi";
    public const string TanpaAngka = "tanpa angka";
    public const string TepatWaktu = "Tepat waktu (%)";
    public const string SemuaDaerah = "Semua kabupaten/kota";
    public const string KendalaKosong = "Tidak ada kendala dalam laporan yang diterima.";
    public const string LaporanSendiri = "Provinsi (laporan sendiri)";
    public const string SemuaUrusan = "Semua urusan";
    public const string IndeksUrusan = "Indeks urusan (rata-rata IP)";
    public const string IndeksProvinsi = "Indeks laporan provinsi sendiri";
    public const string IndeksProvinsiTerlapor = "Indeks terlapor laporan provinsi sendiri";
    public const string Rerata = "Rata-rata kabupaten/kota";
    public const string DaerahDihitung = "Daerah yang dihitung";

    public const string JudulRekap = "Indeks SPM kabupaten/kota";
    public const string JudulProvinsi = "Capaian layanan pemerintah provinsi sendiri";
    public const string JudulKepatuhan = "Kepatuhan pelaporan dan keterisian";
    public const string JudulKendala = "Kendala dan tindak lanjut";

    public const string KeteranganTidakBerlaku = "Tidak berlaku: ";
    public const string KeteranganTanpaAlasan = "Tidak berlaku.";
    public const string KeteranganBelumDilaporkan = "Belum dilaporkan; dihitung 0 dalam indeks urusan.";
    public const string TanpaKebutuhan = "tanpa kebutuhan";
    public const string KeteranganTanpaKebutuhan = "Semua baris mutu yang dilaporkan tanpa kebutuhan (0); M dihitung 0 dalam IP.";
    public const string KeteranganMutuKosong = "Mutu belum dilaporkan; dihitung 0 dalam IP.";
    public const string KeteranganDitolak = "Berkas urusan ini ditolak; perbaiki sesuai daftar temuan, lalu kirim ulang.";
    public const string KeteranganBelumLapor = "Laporan urusan ini belum diterima.";

    public const string CatatanBatas =
        "<100,00 = nilainya belum mencapai 100 walaupun pembulatan dua desimal menjadi 100,00 (begitu pula <90,00 dan batas lain); kategori dan peringkat memakai nilai tanpa pembulatan.";

    public const string CatatanNol = "0 atau 0,00 = memang dilaporkan nol.";

    public static IReadOnlyList<string> CatatanKepatuhan { get; } =
    [
        "Asal: versi dan waktu terima setiap berkas ada di lembar Sumber (saring Kode Daerah dan Urusan).",
        "✓ diterima = semua layanan pertama kali diterima sampai tenggat provinsi; ▲ terlambat = diterima setelah tenggat provinsi.",
        "✗ ditolak = berkas terakhir ditolak dan tidak ada laporan yang berlaku: perbaiki sesuai daftar temuan, lalu kirim ulang; ○ belum lapor = belum ada berkas, atau sudah ditarik.",
        "Tepat waktu = laporan diterima sampai tenggat provinsi, dibagi laporan yang wajib: enam urusan dalam baris satu daerah, semua kabupaten/kota dalam kolom satu urusan; laporan yang ditolak atau belum ada tidak tepat waktu.",
        "Baris Jumlah dan Tepat waktu di bawah Semua kabupaten/kota menghitung kabupaten/kota; laporan provinsi sendiri tidak termasuk.",
        "Keterisian = persen sel wajib yang terisi, terpisah dari capaian (aturan sendiri, belum terverifikasi); tidak perlu = tidak ada sel yang wajib diisi.",
    ];

    public static IReadOnlyList<string> CatatanKendala { get; } =
    [
        "belum diisi = kolom pasangannya diisi, kolom ini kosong atau tidak terbaca. Teks ditulis sebagaimana dilaporkan.",
        $"Asal teks: klik Kode layanan, atau cari di lembar Sumber Id {KodeDaerah}/kode layanan/Kendala.",
    ];

    /// <summary>Why a daerah has no band and no rank.</summary>
    public static string TanpaKategori(CapaianDaerah capaian) => capaian.TanpaLaporan ? TanpaLaporan : TanpaIndeks;

    public static string JudulUtama(Rekap rekap) => $"Rekapitulasi Penerapan SPM Provinsi {NamaProvinsi(rekap)}";

    public static string JudulUrusan(Urusan urusan) => $"Urusan {urusan.Nama}: capaian per daerah dan jenis pelayanan";

    public static string KakiHalaman(Rekap rekap, string lembar, string? utama = null) => $"{utama ?? JudulUtama(rekap)} {rekap.Periode}, lembar {lembar}{(rekap.Contoh ? $" ({Contoh})" : "")}";

    public static string NamaProvinsi(Rekap rekap) => DaftarWilayah.Ambil(rekap.Provinsi).Nama;

    /// <summary>Province and quarter in the name of a file: <c>banten-2025-TW4</c>.</summary>
    public static string BagianNama(Rekap rekap)
    {
        var nama = NamaProvinsi(rekap).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return $"{string.Join('-', nama.Select(kata => string.Concat(kata.Where(char.IsAsciiLetterOrDigit))))}-{rekap.Periode}";
    }

    public static string Waktu(Rekap rekap)
    {
        var (periode, tenggat) = (rekap.Periode, rekap.Tenggat);
        return $"Periode Triwulan {periode.TriwulanRomawi} Tahun {Bilangan(periode.Tahun)} ({periode}), angka kumulatif sejak Januari. " +
            $"Tenggat provinsi: {tenggat.Provinsi.Lengkap}. Penutupan nasional: {tenggat.Nasional.Lengkap}{(tenggat.Terverifikasi ? "" : " (perkiraan)")}. {TeksPerubahan.Edisi(rekap.Edisi)}";
    }

    public static string Aturan(Rekap rekap)
    {
        var aturan = rekap.Aturan;
        var belum = aturan.Catatan.Count(c => !c.Terverifikasi);
        var perhatian = belum == 0 ? "" : $" Perhatian: {Bilangan(belum)} dari {Bilangan(aturan.Catatan.Count)} ketentuannya belum terverifikasi; " +
            "cocokkan dengan Lampiran Permendagri 59/2021 sebelum dipakai sebagai angka resmi.";
        return $"Aturan hitung: {aturan.Nama}, versi {aturan.Versi}.{perhatian}";
    }

    public static IReadOnlyList<string> CatatanRekap(AturanCapaian aturan)
    {
        string[] belum = [.. aturan.DaftarKategori.Where(k => !k.Terverifikasi).Select(k => k.Nama)];
        return
        [
            "belum lapor = belum ada berkas, atau sudah ditarik; ditolak = berkas terakhir ditolak dan tidak ada laporan yang berlaku: keduanya dihitung 0 dalam Indeks, tidak ikut dalam Indeks terlapor.",
            "tidak berlaku = tidak ada layanan yang berlaku dalam urusan itu; tidak ikut dihitung. tanpa indeks = tidak ada yang dapat dihitung; daerah yang semua layanan terlapornya tidak berlaku tidak diperingkat dan tidak berkategori, walaupun urusan yang belum lapor membuat Indeksnya 0.",
            "tanpa laporan = tidak satu pun laporan diterima: Indeksnya dihitung 0 (bukan dilaporkan nol), dan daerah itu tidak diperingkat dan tidak berkategori.",
            "Rata-rata: setiap daerah berbobot sama (ketentuan aplikasi ini, belum terverifikasi). Rata-rata Indeks menghitung daerah tanpa laporan sebagai 0; rata-rata Indeks terlapor dan per urusan hanya memuat daerah yang laporannya diterima.",
            "Peringkat dihitung terpisah untuk kabupaten dan untuk kota (kolom kelompok lain kosong); nilai yang sama berperingkat sama.",
            CatatanBatas,
            "Laporan pemerintah provinsi sendiri ada di lembar Provinsi dan tidak dirata-ratakan dengan kabupaten/kota.",
            "Asal angka: indeks urusan = rata-rata IP layanan daerah itu di lembar urusannya (cari kode daerah); dari sana klik angkanya sampai berkas dan sel yang diunggah.",
            .. belum.Length == 0 ? (string[])[] : [$"Nama dan batas kategori yang belum terverifikasi: {string.Join(", ", belum)}."],
        ];
    }

    /// <summary>What P, M and IP stand for.</summary>
    public static string ArtiIndeks(AturanCapaian aturan) =>
        $"P = persentase penerima layanan, M = persentase mutu minimal, IP = indeks layanan ({Persen(aturan.BobotPenerima)} P + {Persen(aturan.BobotMutu)} M); 0 sampai 100.";

    /// <summary>A sentence on the obstacles of an urusan.</summary>
    public static string JumlahKendala(Urusan urusan, int jumlah, int daerah, int tanpaTindakLanjut) => jumlah == 0
        ? $"{urusan.NamaPendek}: tidak ada kendala."
        : $"{urusan.NamaPendek}: {Bilangan(jumlah)} kendala dari {Bilangan(daerah)} daerah (termasuk provinsi), {Bilangan(tanpaTindakLanjut)} tanpa tindak lanjut.";

    /// <summary>What a row of counts of a status counts.</summary>
    public static string JumlahStatus(StatusUrusan status) => $"Jumlah {Status(status)}";

    /// <summary>The notes under rows of services.</summary>
    /// <param name="aturan">The rule set.</param>
    /// <param name="kode">Code of the daerah, or the column it stands in.</param>
    public static IReadOnlyList<string> CatatanLayanan(AturanCapaian aturan, string kode) =>
    [
        ArtiIndeks(aturan),
        "belum dilaporkan = layanan berlaku, angkanya belum diisi; dihitung 0. tidak berlaku = tidak ikut dihitung, alasannya di kolom Keterangan. " + CatatanNol,
        "belum lapor = belum ada berkas untuk urusan ini, atau sudah ditarik; ditolak = berkas terakhir ditolak dan tidak ada laporan yang berlaku.",
        CatatanBatas,
        $"Asal angka: klik angkanya, atau cari di lembar Sumber Id {kode}/kode layanan/A (harus dilayani, terlayani) atau {kode}/kode layanan/IP (P, M, IP). Di sana tertulis berkas, versi, lembar, dan sel yang diunggah.",
    ];

    /// <summary>Text with its own symbol: the colour of the cell says nothing that these do not say.</summary>
    public static string Status(StatusUrusan status)
    {
        var simbol = status switch
        {
            StatusUrusan.Diterima => '✓',
            StatusUrusan.Terlambat => '▲',
            StatusUrusan.Ditolak => '✗',
            StatusUrusan.BelumLapor => '○',
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };
        return $"{simbol} {NamaStatus(status)}";
    }

    /// <summary>What stands in the place of the index of an urusan that has none.</summary>
    public static string TanpaNilai(StatusUrusan status) => status.AdaLaporan ? TidakBerlaku : NamaStatus(status);

    /// <summary>The status as people read it: the text for programs in words.</summary>
    public static string NamaStatus(StatusUrusan status) => status.Teks.Replace('-', ' ');

    public static string KodeJenis(JenisWilayah jenis) => jenis switch
    {
        JenisWilayah.Provinsi => "provinsi",
        JenisWilayah.Kabupaten => "kabupaten",
        JenisWilayah.Kota => "kota",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), "An administrative wilayah does not report."),
    };

    /// <summary>The service of a code that is known to exist, with the rows and the standard of a quarter.</summary>
    public static JenisPelayanan Layanan(KodeLayanan kode, Periode periode) => Katalog.Cari(kode, periode) ?? throw new KeyNotFoundException($"There is no service {kode}.");

    /// <summary>The service of a code that is known to exist.</summary>
    public static JenisPelayanan Layanan(KodeLayanan kode) => Katalog.Cari(kode) ?? throw new KeyNotFoundException($"There is no service {kode}.");

    private static string Persen(Pecahan bagian) =>
        (bagian * Pecahan.Seratus).KeDecimal().ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',') + "%";

    private static string Bilangan(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
