using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Sheet <c>Ringkasan</c>: the whole rekap on one printed page. What is the province's number is said beside it: the mean of the indices of its daerah; the index of its own
/// report stands apart.
/// </summary>
internal static class LembarRingkasan
{
    private const int KolomKategori = 5;
    private const int KolomUrusan = 9;
    private const int KolomRerata = KolomUrusan + 1;
    private const int DaerahRapat = 12;
    private const double TinggiGrafik = 225;
    private const double TinggiGrafikRapat = 320;

    // Three tables side by side, a narrow column between them.
    private static readonly double[] Lebar = [34, 11, 40, 2, 34, 9, 22, 2, 19, 11, 11, 14];

    private static readonly IReadOnlyList<StatusUrusan> Kurang = [StatusUrusan.BelumLapor, StatusUrusan.Ditolak];

    public static void Tulis(PenulisBuku buku, Rekap rekap)
    {
        var gaya = GayaLembar.Halaman(buku, rekap, TeksRingkasan.Lembar, TeksRingkasan.Judul, Lebar);
        var agregat = PenyusunAgregat.Susun(rekap);
        var baris = GayaLembar.BarisKepala;
        gaya.Kepala(baris, 1, TeksRingkasan.KepalaUkuran, 1);
        gaya.Kepala(baris, KolomKategori, TeksRingkasan.KepalaKategori, 1);
        gaya.Kepala(baris, KolomUrusan, TeksRingkasan.KepalaUrusan, 1, 2);
        gaya.SelesaiBaris(baris++);
        var awal = baris;
        var ukuran = Ukuran(rekap, agregat);
        var tabel = Math.Max(ukuran.Count, Math.Max(rekap.Aturan.DaftarKategori.Count + 1, agregat.Urusan.Count));
        for (var i = 0; i < tabel; i++, baris++)
        {
            if (i < ukuran.Count)
            {
                TulisUkuran(gaya, baris, ukuran[i]);
            }

            TulisKategori(gaya, baris, rekap, i);
            if (i < agregat.Urusan.Count)
            {
                TulisUrusan(gaya, baris, agregat.Urusan, agregat.Urusan[i]);
            }

            gaya.SelesaiBaris(baris);
        }

        baris = TulisKurang(gaya, baris + 1, rekap) + 1;
        TulisGrafik(gaya, baris, awal, rekap, agregat);
        gaya.Kosong(baris++, rekap.Daerah.Count > DaerahRapat ? TinggiGrafikRapat : TinggiGrafik);
        gaya.Kosong(baris++, 6);
        gaya.Catatan(baris, TeksRingkasan.Catatan);
        TandaTangan.Tulis(gaya, baris + TeksRingkasan.Catatan.Count, rekap);
        gaya.Selesai();
    }

    /// <summary>The figures of the whole province, each said for what it is, and what stands in the place of one that is not there.</summary>
    public static IReadOnlyList<(string Nama, Pecahan? Persen, string Tanpa, string Keterangan)> Ukuran(Rekap rekap, AgregatProvinsi agregat)
    {
        CapaianDaerah[] daerah = [.. rekap.Daerah.Select(d => d.Hasil.Capaian)];
        var sendiri = rekap.LaporanProvinsi.Capaian;
        var isi = daerah.Aggregate(default(Terisi), (jumlah, d) => jumlah + d.Keterisian.Total);
        return
        [
            DariDaerah("Rata-rata indeks kabupaten/kota", agregat.Indeks.Nilai, TeksRekap.TanpaIndeks, TeksRingkasan.RerataIndeks(rekap.Aturan.NamaKategori(agregat.Indeks.Nilai), agregat.Indeks.Daerah.Count)),
            DariDaerah("Rata-rata indeks terlapor kabupaten/kota", agregat.IndeksTerlapor.Nilai, TeksRekap.TanpaIndeks, TeksRingkasan.RerataTerlapor(agregat.IndeksTerlapor.Daerah.Count)),
            ("Indeks laporan provinsi sendiri", sendiri.Indeks, TeksRekap.TanpaIndeks, TeksRingkasan.IndeksSendiri(sendiri.Kategori)),
            DariDaerah("Laporan kabupaten/kota diterima (%)", Diterima(daerah).Persen, TeksRingkasan.TidakAda, Diterima(daerah).Keterangan),
            ("Laporan provinsi diterima (%)", Diterima([sendiri]).Persen, TeksRingkasan.TidakAda, Diterima([sendiri]).Keterangan),
            DariDaerah("Keterisian kabupaten/kota (%)", isi.Persen, TeksRekap.TidakPerlu, TeksRingkasan.SelTerisi(isi)),
            ("Keterisian provinsi (%)", sendiri.Keterisian.Total.Persen, TeksRekap.TidakPerlu, TeksRingkasan.SelTerisi(sendiri.Keterisian.Total)),
        ];

        (string, Pecahan?, string, string) DariDaerah(string nama, Pecahan? persen, string tanpa, string keterangan) =>
            daerah.Length == 0 ? (nama, null, TeksRingkasan.TidakAda, TeksRingkasan.TanpaDaerah) : (nama, persen, tanpa, keterangan);
    }

    private static (Pecahan? Persen, string Keterangan) Diterima(CapaianDaerah[] daerah)
    {
        CapaianUrusan[] urusan = [.. daerah.SelectMany(d => d.Urusan)];
        var diterima = urusan.Count(u => u.Status.AdaLaporan);
        return (new Terisi(diterima, urusan.Length).Persen, TeksRingkasan.Diterima(diterima, urusan.Length, urusan.Count(u => u.Status == StatusUrusan.Diterima)));
    }

    private static void TulisUkuran(GayaLembar gaya, int baris, (string Nama, Pecahan? Persen, string Tanpa, string Keterangan) ukuran)
    {
        gaya.Teks(baris, 1, ukuran.Nama, tebal: true);
        gaya.Persen(baris, 2, ukuran.Persen, ukuran.Tanpa);
        gaya.Teks(baris, 3, ukuran.Keterangan);
    }

    private static void TulisKategori(GayaLembar gaya, int baris, Rekap rekap, int nomor)
    {
        var kategori = rekap.Aturan.DaftarKategori;
        if (nomor > kategori.Count)
        {
            return;
        }

        var nama = nomor < kategori.Count ? kategori[nomor].Nama : null;
        gaya.Teks(baris, KolomKategori, nama is null ? TeksRekap.TanpaKeduanya : TeksRingkasan.NamaKategori(kategori[nomor]));
        gaya.Jumlah(baris, KolomKategori + 1, rekap.Daerah.Count(d => d.Hasil.Capaian.Kategori == nama), "");
        gaya.Teks(baris, KolomKategori + 2, nama is null ? "" : TeksRingkasan.BatasKategori(rekap.Aturan, nomor));
    }

    private static void TulisUrusan(GayaLembar gaya, int baris, IReadOnlyList<RerataUrusan> semua, RerataUrusan urusan)
    {
        Pecahan[] nilai = [.. semua.Select(u => u.Rerata.Nilai).OfType<Pecahan>()];
        var rerata = urusan.Rerata.Nilai;
        gaya.Teks(baris, KolomUrusan, urusan.Urusan.NamaPendek);
        gaya.Persen(baris, KolomRerata, rerata, TeksRekap.TanpaIndeks);
        gaya.Jumlah(baris, KolomRerata + 1, urusan.Rerata.Daerah.Count, "");

        // Of equal ones each is marked; where all are equal there is no best and no worst.
        gaya.Teks(baris, KolomRerata + 2, rerata is null || nilai.Min() == nilai.Max() ? "" : rerata == nilai.Max() ? TeksRingkasan.Tertinggi : rerata == nilai.Min() ? TeksRingkasan.Terendah : "");
    }

    private static int TulisKurang(GayaLembar gaya, int baris, Rekap rekap)
    {
        CapaianDaerah[] semua = [.. rekap.Daerah.Select(d => d.Hasil.Capaian), rekap.LaporanProvinsi.Capaian];
        gaya.Subjudul(baris++, TeksRingkasan.BelumMasuk);
        var ada = Kurang.Where(s => semua.Any(d => d.Urusan.Any(u => u.Status == s))).Select(s => TeksRingkasan.Kurang(s, semua)).DefaultIfEmpty(TeksRingkasan.SemuaMasuk(rekap));
        baris = TulisKalimat(gaya, baris, ada);
        gaya.Subjudul(baris++, TeksRingkasan.Target(rekap));
        return TulisKalimat(gaya, baris, [TeksTarget.Kurang(rekap) ?? TeksTarget.SemuaBertarget]);
    }

    private static int TulisKalimat(GayaLembar gaya, int baris, IEnumerable<string> kalimat)
    {
        foreach (var teks in kalimat)
        {
            gaya.Bentang(baris, 1, Lebar.Length, teks, GayaRekap.Polos);
            gaya.SelesaiBaris(baris++);
        }

        return baris;
    }

    private static void TulisGrafik(GayaLembar gaya, int baris, int barisUrusan, Rekap rekap, AgregatProvinsi agregat)
    {
        if (rekap.Daerah.Count > 0)
        {
            gaya.Grafik(GrafikIndeks.Daerah(rekap) with
            {
                Tempat = new TempatGrafik
                {
                    Awal = (baris, 1),
                    Akhir = (baris, KolomKategori + 2),
                    Lembar = TeksRekap.LembarRekap,
                    KolomNama = LembarRekap.KolomDaerah,
                    KolomNilai = LembarRekap.KolomIndeks,
                    BarisPertama = GayaLembar.BarisKepala + 1,
                },
            });
        }

        gaya.Grafik(GrafikIndeks.Urusan(rekap, agregat) with
        {
            Tempat = new TempatGrafik
            {
                Awal = (baris, KolomUrusan),
                Akhir = (baris, Lebar.Length),
                Lembar = TeksRingkasan.Lembar,
                KolomNama = KolomUrusan,
                KolomNilai = KolomRerata,
                BarisPertama = barisUrusan,
            },
        });
    }
}
