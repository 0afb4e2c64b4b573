namespace Spm.Domain;

/// <summary>The data of <see cref="AturanCapaian.Permendagri59"/>. Users read the texts, so they are Indonesian.</summary>
internal static class AturanPermendagri59
{
    private const string Asumsi = "Asumsi; Lampiran Permendagri 59/2021 belum diperiksa.";
    private const string KetentuanSendiri = "Ketentuan aplikasi ini sendiri; tidak ada sumber yang mengaturnya.";
    private const string DuaAplikasi = "Format SPM Kemendagri sebagaimana dipakai aplikasi Dinas Kesehatan Ciamis dan aplikasi kesehatan Morowali Utara.";

    public static AturanCapaian Buat() => new()
    {
        Nama = "SPM 80/20 Permendagri 59/2021",
        Versi = "2021.1",
        DasarHukum = "Permendagri 59/2021 tentang Penerapan Standar Pelayanan Minimal (Berita Negara 2021/1419), pelaksanaan PP 2/2018.",
        TahunPertama = 2022,
        BobotPenerima = new Pecahan(4, 5),
        BobotMutu = new Pecahan(1, 5),
        BatasAtas = Pecahan.Seratus,
        DaftarKategori =
        [
            Pita("Tuntas Paripurna", 100, "Pengumuman SPM Awards 2025 (44 daerah paripurna)."),
            Pita("Tuntas Utama", 90, "Kota Magelang 90,2 (indeks pendidikan, 2025)."),
            Pita("Tuntas Madya", 80, "Kota Kotamobagu 86,43 (2022); Kota Magelang 80,4 dan Kota Malang 87,9 (indeks pendidikan)."),
            Pita("Tuntas Pratama", 70, "Hanya kode sumber sebuah dasbor pendidikan di Kalimantan Barat.", terverifikasi: false),
            Pita("Tuntas Muda", 60, "Sesditjen Bina Pembangunan Daerah, 2023: rata-rata 69 termasuk Tuntas Muda."),
            Pita("Belum Tuntas", 0, "Sesditjen Bina Pembangunan Daerah, 2023: rata-rata 42,03 termasuk Belum Tuntas."),
        ],
        Catatan =
        [
            Terbukti("Indeks jenis pelayanan (IP) terdiri atas 80% capaian penerima layanan dan 20% capaian mutu minimal.", DuaAplikasi),
            Terbukti("Capaian penerima (P) adalah jumlah terlayani dibagi jumlah yang harus dilayani, dikali 100.", "Aplikasi Dinas Kesehatan Ciamis."),
            Terbukti("Alokasi dan realisasi anggaran dilaporkan, tetapi tidak dihitung dalam indeks.", DuaAplikasi),
            Belum("Capaian penerima dan setiap baris mutu dibatasi paling tinggi 100.", Asumsi),
            Belum("Capaian mutu (M) adalah rata-rata persentase baris mutu, bukan jumlah terpenuhi dibagi jumlah harus dipenuhi, karena satuan baris berbeda-beda.", Asumsi),
            Belum("Baris mutu baku yang kosong dihitung 0; baris dengan kebutuhan 0 tidak dihitung; baris tambahan OPD dihitung bila diisi.", KetentuanSendiri),
            Belum("Bila tidak satu pun baris mutu memiliki kebutuhan, capaian mutu belum dilaporkan dan dihitung 0.", KetentuanSendiri),
            Belum("Jenis pelayanan yang tidak berlaku, dengan alasan, tidak dihitung dalam rata-rata.", Asumsi),
            Belum("Jenis pelayanan mana yang bergantung pada kejadian (bencana, KLB, relokasi, dan sejenisnya) ditetapkan aplikasi ini.", KetentuanSendiri),
            Belum("Jenis pelayanan yang berlaku tetapi belum dilaporkan dihitung 0; nilainya tetap kosong, bukan 0.", KetentuanSendiri),
            Belum("Indeks urusan adalah rata-rata indeks jenis pelayanan yang berlaku, dengan bobot sama.", Asumsi),
            Belum("Indeks daerah adalah rata-rata indeks urusan yang berlaku, dengan bobot sama untuk keenam urusan.", Asumsi),
            Belum("Urusan tanpa laporan yang diterima dihitung 0 dalam indeks daerah dan tidak dihitung dalam indeks terlapor.", KetentuanSendiri),
            Belum("Daerah yang tidak satu pun urusannya berindeks (tanpa laporan yang diterima, atau semua layanan yang dilaporkan tidak berlaku) tidak diperingkat dan tidak berkategori, walaupun indeksnya dihitung 0.", KetentuanSendiri),
            Belum("Kategori ditentukan dari nilai yang tidak dibulatkan: 99,996 belum Tuntas Paripurna.", Asumsi),
            Belum("Nama dan batas kategori 70 sampai di bawah 80 (Tuntas Pratama) hanya bersandar pada satu sumber pihak ketiga.", "Lihat daftar kategori."),
            Belum("Laporan provinsi sendiri berdiri terpisah dan tidak dirata-ratakan dengan kabupaten/kota.", Asumsi),
            Belum("Indikator pendidikan yang bukan jumlah orang (literasi dan numerasi Asesmen Nasional) tidak dihitung; indeks ini bukan Indeks SPM dari Rapor Pendidikan.", KetentuanSendiri),
            Belum("Aturan ini dipakai untuk laporan sejak tahun 2022, tahun penuh pertama setelah Permendagri 59/2021 diundangkan; cara menghitung indeks menurut Permendagri 100/2018 tidak ditemukan, sehingga indeks tahun sebelumnya hanya ditampilkan sebagai angka terbitan.", KetentuanSendiri),
            Belum("Baris mutu kesehatan laporan tahun 2022 dan 2023 adalah daftar standar 2019 (138 baris), sejak tahun 2024 daftar standar 2024 (180 baris).", "Dua versi daftar pada aplikasi Dinas Kesehatan Ciamis; belum dibandingkan dengan Permenkes 4/2019 dan 6/2024."),
            Belum("Keterisian (bagian sel wajib yang terisi) dihitung terpisah dan tidak memengaruhi indeks.", KetentuanSendiri),
        ],
    };

    private static Kategori Pita(string nama, int batasBawah, string sumber, bool terverifikasi = true) => new(nama, new Pecahan(batasBawah, 1), sumber, terverifikasi);

    private static CatatanAturan Terbukti(string teks, string sumber) => new(teks, Terverifikasi: true, sumber);

    private static CatatanAturan Belum(string teks, string sumber) => new(teks, Terverifikasi: false, sumber);
}
