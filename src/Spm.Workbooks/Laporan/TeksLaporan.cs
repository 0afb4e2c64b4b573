using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Every word of the governor's report but the sentences of <see cref="KalimatKendala"/>. Each statement follows from the rekap, the catalogue or the rules.</summary>
internal static class TeksLaporan
{
    public const string DaftarIsi = "DAFTAR ISI";
    public const string Ringkasan = "RINGKASAN";
    public const string Bab1 = "BAB I PENDAHULUAN";
    public const string Bab2 = "BAB II PENERAPAN STANDAR PELAYANAN MINIMAL";
    public const string Bab3 = "BAB III PROGRAM DAN KEGIATAN";
    public const string Bab4 = "BAB IV PENUTUP";
    public const string Lampiran = "LAMPIRAN: KETENTUAN HITUNG";

    public const string TabelUkuran = "Angka pokok";
    public const string TabelKategori = "Jumlah kabupaten/kota per kategori indeks";
    public const string TabelIndeks = "Indeks SPM kabupaten/kota per urusan";
    public const string TabelTren = "Indeks kabupaten/kota dibandingkan dengan rekap sebelumnya";
    public const string TabelProgram = "Anggaran provinsi untuk layanannya sendiri, dengan program dan kegiatannya";
    public const string TabelKetentuan = "Ketentuan hitung, keadaannya, dan sumbernya";

    public const string TigaMacamAngka = "Tiga macam angka dipakai, masing-masing disebut menurut macamnya dan tidak pernah dicampur:";
    public const string PengantarStandarTeknis = "Standar teknis yang dipakai katalog aplikasi, per urusan (periksa apakah ada yang lebih baru):";
    public const string PengantarPenerapan =
        "Setiap urusan memuat dua bagian yang terpisah: layanan kabupaten/kota (dijumlahkan atau dirata-ratakan atas kabupaten/kota saja) dan layanan pemerintah provinsi sendiri.";
    public const string PengantarProgram = "Angka di bawah adalah anggaran yang dilaporkan pemerintah provinsi untuk layanannya sendiri; anggaran kabupaten/kota ada di BAB II.";
    public const string Target =
        "Standarnya 100% warga negara yang berhak. Jumlah yang harus dilayani di bawah adalah jumlah angka kabupaten/kota yang melapor; yang belum melapor tidak dianggap 0.";
    public const string TargetProvinsi = "Jumlah yang harus dilayani oleh pemerintah provinsi sendiri ada dalam tabel realisasi layanan provinsi.";

    public const string CatatanSampul =
        "Disusun otomatis dari laporan yang diterima. Sebelum ditandatangani, isi setiap bagian yang ditandai [diisi …]: bagian itu tidak dapat diketahui dari laporan.";
    public const string CatatanAnggaran =
        "Jumlah hanya memuat angka yang dilaporkan; kolom dari layanan menyebut berapa layanan yang melaporkannya. Serapan = realisasi dibagi alokasi dari layanan yang melaporkan keduanya (ketentuan aplikasi, belum terverifikasi). Anggaran tidak dihitung dalam indeks.";

    public const string IsianLatarBelakang = "[diisi Biro Pemerintahan: keadaan daerah yang perlu diketahui pembaca laporan]";
    public const string IsianDasarHukum = "[diisi Biro Pemerintahan: peraturan daerah dan peraturan gubernur tentang SPM, dan standar teknis yang lebih baru bila ada]";
    public const string IsianKebijakanUmum = "[diisi Biro Pemerintahan: kebijakan umum penerapan SPM di provinsi]";
    public const string IsianArahKebijakan = "[diisi Biro Pemerintahan: arah kebijakan penerapan SPM, termasuk rencana aksi]";
    public const string IsianProgramDaerah = "[diisi Biro Pemerintahan: pembinaan dan pengawasan terhadap kabupaten/kota, dan program provinsi lain yang mendukung SPM]";
    public const string IsianSaran = "[diisi Biro Pemerintahan: saran dan tindak lanjut gubernur]";

    public const string CatatanGrafik = "Angka di atas batang sama dengan angka dalam tabel; yang tanpa indeks tidak mempunyai batang.";
    public const string PetunjukDaftarIsi =
        "Nomor halaman muncul setelah daftar isi diperbarui: di Word jawab Ya saat berkas dibuka, atau klik kanan lalu Perbarui Bidang; di LibreOffice klik kanan lalu Perbarui Indeks.";

    // Of Jakarta, whose kota and kabupaten are administrative.
    private const string SendiriSaja = "pada pemerintah provinsi sendiri; tidak ada kabupaten/kota yang melapor sendiri dalam provinsi ini, sehingga bagian kabupaten/kota kosong";
    private const string Titik = "…………………………………";

    public static IReadOnlyList<string> MacamAngka { get; } =
    [
        "Jumlah kabupaten/kota: banyaknya penerima dan rupiah dijumlahkan sebagaimana dilaporkan, dan P dihitung dari jumlah itu.",
        "Rata-rata indeks kabupaten/kota: setiap daerah berbobot sama; bukan dari jumlah di atas.",
        "Laporan pemerintah provinsi sendiri: 14 jenis pelayanan provinsi; tidak ikut dalam jumlah dan rata-rata kabupaten/kota.",
    ];

    public static IReadOnlyList<string> DasarHukum { get; } =
    [
        "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah.",
        "Peraturan Pemerintah Nomor 2 Tahun 2018 tentang Standar Pelayanan Minimal.",
        "Peraturan Menteri Dalam Negeri Nomor 59 Tahun 2021 tentang Penerapan Standar Pelayanan Minimal.",
    ];

    public static string Judul(Rekap rekap) => $"Laporan Penerapan SPM Provinsi {TeksRekap.NamaProvinsi(rekap)}";

    public static string KepalaHalaman(Rekap rekap) => $"{Judul(rekap)}, {Triwulan(rekap)}, edisi {Bilangan(rekap.Edisi.Nomor)}";

    public static string JudulTabel(int nomor, string judul) => $"Tabel {Bilangan(nomor)}. {judul}";

    public static IReadOnlyList<string> JudulSampul(Rekap rekap) =>
    [
        "LAPORAN PENERAPAN",
        "STANDAR PELAYANAN MINIMAL",
        $"PROVINSI {TeksRekap.NamaProvinsi(rekap).ToUpperInvariant()}",
        "dan rekapitulasi kabupaten/kota",
    ];

    public static IReadOnlyList<string> KeteranganSampul(Rekap rekap) =>
        [Triwulan(rekap), Edisi(rekap.Edisi), .. rekap.Contoh ? [TeksRekap.Contoh] : (string[])[]];

    public static string Cakupan(Rekap rekap) =>
        $"Laporan ini memuat penerapan SPM sampai akhir {Triwulan(rekap)} (angka kumulatif sejak Januari) {(rekap.Daerah.Count == 0 ? SendiriSaja : $"di {Bilangan(rekap.Daerah.Count)} kabupaten/kota dan pada pemerintah provinsi sendiri")}. " +
        $"Rinciannya ada dalam {RekapWorkbook.NamaBerkas(rekap)}; lembar yang disebut dalam laporan ini adalah lembar workbook itu. Dari berkas dan sel mana setiap angka daerah berasal ada di lembar Sumber.";

    public static string PerhatianAturan(Rekap rekap) => $"{TeksRekap.Aturan(rekap)} Daftarnya ada di Lampiran.";

    public static IReadOnlyList<string> CatatanIndeks(AturanCapaian aturan) =>
    [
        "Peringkat dihitung terpisah untuk kabupaten dan untuk kota; nilai yang sama berperingkat sama (ketentuan aplikasi, belum terverifikasi). Urusan tanpa laporan yang berlaku dihitung 0 dalam indeks.",
        TeksRekap.CatatanBatas,
        .. aturan.DaftarKategori.Where(k => !k.Terverifikasi).Select(k => $"Nama dan batas kategori {k.Nama} belum terverifikasi."),
    ];

    public static IReadOnlyList<string> LatarBelakang(Rekap rekap)
    {
        CapaianUrusan[] semua = [.. rekap.Daerah.SelectMany(d => d.Hasil.Capaian.Urusan)];
        return
        [
            "Standar Pelayanan Minimal mengatur jenis dan mutu pelayanan dasar yang berhak diperoleh setiap warga negara secara minimal, dalam enam urusan pemerintahan wajib yang berkaitan dengan pelayanan dasar: "
                + $"{string.Join("; ", Urusan.Semua.Select(u => u.Nama))}.",
            "Menurut Pasal 23 Permendagri 59/2021, gubernur menyampaikan laporan penerapan SPM di daerah provinsi dan rekapitulasi penerapan SPM di daerah kabupaten/kota kepada Menteri; laporan memuat paling sedikit hasil penerapan, kendala, dan ketersediaan anggaran.",
            $"Untuk {Triwulan(rekap)} diterima {Bilangan(semua.Count(u => u.Status.AdaLaporan))} dari {Bilangan(semua.Length)} laporan urusan kabupaten/kota, {Bilangan(semua.Count(u => u.Status == StatusUrusan.Diterima))} di antaranya tepat waktu, " +
                $"dan {Bilangan(rekap.LaporanProvinsi.Capaian.Urusan.Count(u => u.Status.AdaLaporan))} dari {Bilangan(Urusan.Semua.Count)} laporan urusan pemerintah provinsi sendiri.",
        ];
    }

    public static string StandarTeknis(Urusan urusan, IReadOnlyList<string> regulasi) => $"{urusan.Nama}: {string.Join("; ", regulasi)}.";

    public static string JudulUrusan(char huruf, Urusan urusan) => $"{huruf}. Urusan {urusan.Nama}";

    public static string TabelPelayananKabKota(Urusan urusan) => $"Jenis pelayanan dasar kabupaten/kota, urusan {urusan.NamaPendek}";

    public static string TabelPelayananProvinsi(Urusan urusan) => $"Jenis pelayanan dasar provinsi, urusan {urusan.NamaPendek}";

    public static string TabelTarget(Urusan urusan) => $"Jumlah yang harus dilayani di seluruh kabupaten/kota, urusan {urusan.NamaPendek}";

    public static string TabelRealisasi(Urusan urusan) => $"Jumlah yang terlayani di seluruh kabupaten/kota, urusan {urusan.NamaPendek}";

    public static string TabelDaerah(Urusan urusan) => $"Indeks urusan {urusan.NamaPendek} per kabupaten/kota";

    public static string TabelSendiri(Urusan urusan) => $"Layanan pemerintah provinsi sendiri, urusan {urusan.NamaPendek}";

    public static string TabelAnggaran(Urusan urusan) => $"Anggaran kabupaten/kota, urusan {urusan.NamaPendek}";

    public static string TabelAnggaranProvinsi(Urusan urusan) => $"Anggaran provinsi untuk layanannya sendiri, urusan {urusan.NamaPendek}";

    public static string Penerimaan(IReadOnlyList<CapaianUrusan> daerah, Rekap rekap)
    {
        string Kurang(StatusUrusan status)
        {
            var nama = daerah.Zip(rekap.Daerah).Where(d => d.First.Status == status).Select(d => DaftarWilayah.Ambil(d.Second.Hasil.Capaian.Wilayah).Nama).ToList();
            return nama.Count == 0 ? "" : $" {TeksRekap.Status(status)}: {string.Join(", ", nama)}.";
        }

        return $"Laporan yang diterima: {Bilangan(daerah.Count(u => u.Status.AdaLaporan))} dari {Bilangan(daerah.Count)} kabupaten/kota, {Bilangan(daerah.Count(u => u.Status == StatusUrusan.Diterima))} tepat waktu."
            + Kurang(StatusUrusan.BelumLapor) + Kurang(StatusUrusan.Ditolak);
    }

    public static string RerataUrusan(Urusan urusan, RerataIndeks rerata, AturanCapaian aturan) => rerata.Nilai is null
        ? $"Tidak satu pun kabupaten/kota mempunyai indeks urusan {urusan.Nama}."
        : $"Rata-rata indeks urusan {urusan.Nama} kabupaten/kota: {AngkaTertulis.Persen(rerata.Nilai, aturan, "")} ({TeksAgregat.Cakupan(rerata)}).";

    public static string RealisasiProvinsi(CapaianUrusan provinsi, Rekap rekap) =>
        $"Layanan pemerintah provinsi sendiri, terpisah dari kabupaten/kota: status laporan {TeksRekap.Status(provinsi.Status)}, indeks urusan {AngkaTertulis.Persen(provinsi.Indeks, rekap.Aturan, TeksRekap.TanpaNilai(provinsi.Status))}.";

    public static string CatatanLayanan(AturanCapaian aturan) => TeksRekap.ArtiIndeks(aturan) + " P dari jumlah = jumlah terlayani dibagi jumlah harus dilayani, paling tinggi 100; bukan rata-rata P daerah.";

    public static string IsianPersonil(Urusan urusan) =>
        $"[diisi Biro Pemerintahan dari OPD pengampu urusan {urusan.NamaPendek}: jumlah dan kualifikasi personil yang mendukung penerapan SPM]";

    public static string IsianTarget(Urusan urusan) => $"[diisi Biro Pemerintahan: target tahun ini menurut keputusan kepala daerah atau rencana aksi untuk urusan {urusan.NamaPendek}, bila berbeda dari 100%]";

    public static string IsianTargetDaerah(Urusan urusan) => $"[diisi Biro Pemerintahan: target tahun ini kabupaten/kota menurut keputusan kepala daerah atau rencana aksi untuk urusan {urusan.NamaPendek}]";

    public static string IsianTargetProvinsi(Urusan urusan) => $"[diisi Biro Pemerintahan: target tahun ini untuk layanan provinsi sendiri dalam urusan {urusan.NamaPendek}]";

    public static string TargetDaerah(Rekap rekap, Urusan urusan, int banyak, IReadOnlyList<string> tanpa) =>
        $"Target tahun {TeksTarget.Tahun(rekap)} urusan {urusan.NamaPendek} ditetapkan dengan keputusan kepala daerah atau rencana aksi di {Bilangan(banyak)} dari {Bilangan(rekap.Daerah.Count)} kabupaten/kota."
        + (tanpa.Count == 0 ? "" : $" Tanpa dokumen atau tanpa target urusan ini: {string.Join(", ", tanpa)}.");

    public static string TabelTargetDaerah(Rekap rekap, Urusan urusan) => $"Target tahun {TeksTarget.Tahun(rekap)} dan realisasinya di kabupaten/kota, urusan {urusan.NamaPendek}";

    public static string TabelTargetProvinsi(Rekap rekap, Urusan urusan) => $"Target tahun {TeksTarget.Tahun(rekap)} dan realisasi layanan provinsi sendiri, urusan {urusan.NamaPendek}";

    public static string CatatanTarget(Rekap rekap) =>
        $"Jumlah hanya memuat daerah yang layanannya berlaku dan dilaporkan, dan yang target dan realisasinya ada dalam satuan yang sama; banyaknya, dan mengapa yang lain tidak ikut, ada di kolom Daerah dalam jumlah. Rincian per daerah dan target mutu ada di lembar {TeksTarget.Lembar}, dokumennya di lembar {TeksRekap.LembarSumber} (Id yang berakhir /T). Target berlaku setahun penuh, realisasi sampai {rekap.Periode}. Indeks tidak dihitung dari target.";

    public static string IsianProgram(Urusan urusan) => $"[diisi OPD pengampu urusan {urusan.NamaPendek}: program, kegiatan, dan subkegiatan]";

    public static IEnumerable<string> Kesimpulan(Rekap rekap, AgregatProvinsi agregat)
    {
        var aturan = rekap.Aturan;
        if (agregat.Indeks.Nilai is { } rerata)
        {
            yield return $"Rata-rata indeks kabupaten/kota: {AngkaTertulis.Persen(rerata, aturan, "")}, {aturan.NamaKategori(rerata)} ({TeksAgregat.Cakupan(agregat.Indeks)}; urusan tanpa laporan dihitung 0).";
        }

        var kategori = aturan.DaftarKategori.Select(k => (k.Nama, Banyak: rekap.Daerah.Count(d => d.Hasil.Capaian.Kategori == k.Nama))).Where(k => k.Banyak > 0).ToList();
        if (kategori.Count > 0)
        {
            yield return $"Kategori kabupaten/kota: {string.Join("; ", kategori.Select(k => $"{k.Nama} {Bilangan(k.Banyak)} daerah"))}.";
        }

        var urut = agregat.Urusan.Where(u => u.Rerata.Nilai is not null).OrderBy(u => u.Rerata.Nilai!.Value).ToList();
        if (urut.Count > 1 && urut[0].Rerata.Nilai != urut[^1].Rerata.Nilai)
        {
            string Sebut(Pecahan? nilai) => string.Join(
                " dan ", agregat.Urusan.Where(u => u.Rerata.Nilai == nilai).Select(u => $"{u.Urusan.Nama} ({AngkaTertulis.Persen(nilai, aturan, "")}; {TeksAgregat.Cakupan(u.Rerata)})"));
            yield return $"Rata-rata indeks urusan kabupaten/kota tertinggi: {Sebut(urut[^1].Rerata.Nilai)}; terendah: {Sebut(urut[0].Rerata.Nilai)}. Rata-rata urusan hanya memuat daerah yang mempunyai indeks urusan itu.";
        }

        var tanpa = agregat.Urusan.Where(u => u.Rerata.Nilai is null).Select(u => u.Urusan.NamaPendek).ToList();
        if (rekap.Daerah.Count > 0 && tanpa.Count > 0)
        {
            yield return $"Tidak satu pun kabupaten/kota mempunyai indeks urusan {string.Join(", ", tanpa)}; urusan itu tidak ikut dalam urutan tertinggi dan terendah.";
        }

        foreach (var kalimat in TrenLaporan.Kalimat(rekap))
        {
            yield return kalimat;
        }

        var sendiri = rekap.LaporanProvinsi.Capaian;
        yield return $"Indeks laporan pemerintah provinsi sendiri, terpisah dari kabupaten/kota: {AngkaTertulis.Persen(sendiri.Indeks, aturan, TeksRekap.TanpaIndeks)}{(sendiri.Indeks is null ? "" : $", {sendiri.Kategori ?? TeksRekap.TanpaKategori(sendiri)}")}.";
    }

    public static string Tren(Periode lalu, Rekap rekap, IReadOnlyCollection<SelTren> perubahan)
    {
        string Banyak(ArahPerubahan arah, string kata)
        {
            SelTren[] milik = [.. perubahan.Where(p => p.Perubahan!.Value.Arah == arah)];
            var berbeda = milik.Count(p => p.Keadaan.Count > 0);
            return $"{kata} di {Bilangan(milik.Length)} daerah{(berbeda == 0 ? "" : $" ({Bilangan(berbeda)} di antaranya dengan urusan atau layanan yang keadaannya berubah)")}";
        }

        var tanpa = rekap.Daerah.Count - perubahan.Count;
        return $"Indeks kabupaten/kota terhadap {lalu}: {Banyak(ArahPerubahan.Naik, "naik")}, {Banyak(ArahPerubahan.Turun, "turun")}, {Banyak(ArahPerubahan.Tetap, "tetap")}"
            + (tanpa == 0 ? "." : $"; {Bilangan(tanpa)} daerah tidak dapat dibandingkan.");
    }

    public static (IReadOnlyList<string> Atas, IReadOnlyList<string> Bawah) TandaTangan(Rekap rekap) => (
        ["……………………, ………………… 20…", TeksRingkasan.Jabatan(rekap) + ","],
        ["Nama: " + Titik]);

    public static string PengantarKetentuan(AturanCapaian aturan) =>
        $"Angka laporan ini dihitung menurut {aturan.Nama}, versi {aturan.Versi}. Dasar hukum: {aturan.DasarHukum} Ketentuan bertanda “{TeksMetode.Status(false)}” harus dicocokkan dengan Lampiran peraturan itu sebelum angkanya disebut resmi.";

    public static IReadOnlyList<string> CatatanLampiran(AturanCapaian aturan) =>
    [
        .. aturan.DaftarKategori.Select((k, i) => $"Kategori {k.Nama} ({TeksRingkasan.BatasKategori(aturan, i)}): {TeksMetode.Status(k.Terverifikasi)}. {k.Sumber}"),
        TeksAgregat.Catatan[^1],
        "Susunan BAB mengikuti Lampiran Permendagri 100/2018; apakah Permendagri 59/2021 mengubahnya belum terverifikasi.",
    ];

    private static string Edisi(KeadaanEdisi edisi) => edisi.Terkirim is { } terkirim
        ? $"Edisi {Bilangan(edisi.Nomor)}, sesudah edisi {Bilangan(terkirim.Nomor)} yang dikirim {DateOnly.FromDateTime(terkirim.Dikirim.DateTime).Lengkap}"
        : $"Edisi {Bilangan(edisi.Nomor)}";

    private static string Triwulan(Rekap rekap) => $"Triwulan {rekap.Periode.TriwulanRomawi} Tahun {rekap.Periode.Tahun.ToString(CultureInfo.InvariantCulture)}";

    private static string Bilangan(int angka) => AngkaTertulis.Bilangan(angka);
}
