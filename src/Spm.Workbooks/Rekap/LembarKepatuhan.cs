using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Kepatuhan</c>: where each report stands, how many stand there, and how much of the forms was filled in.</summary>
internal static class LembarKepatuhan
{
    private const int KolomUrusan = 3;

    private static readonly IReadOnlyList<StatusUrusan> SemuaStatus =
        [StatusUrusan.Diterima, StatusUrusan.Terlambat, StatusUrusan.Ditolak, StatusUrusan.BelumLapor];

    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Kode", 8), new("Kabupaten/kota", 24),
        .. Urusan.Semua.Select(KolomLembar.Untuk),
        .. SemuaStatus.Select(s => new KolomLembar($"Jumlah {TeksRekap.Status(s)}", 12, Angka: true)),
        new(TeksRekap.TepatWaktu, 10, Angka: true),
        new("Keterisian A Penerima (%)", 13, Angka: true), new("Keterisian B Mutu (%)", 13, Angka: true),
        new("Keterisian C Anggaran (%)", 13, Angka: true), new("Keterisian Kendala (%)", 13, Angka: true),
        new("Keterisian total (%)", 13, Angka: true),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksRekap.LembarKepatuhan, TeksRekap.JudulKepatuhan, Kolom, kolomBeku: 2);
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var daerah in rekap.Daerah.Select(d => d.Hasil.Capaian))
        {
            TulisDaerah(gaya, baris++, daerah, DaftarWilayah.Ambil(daerah.Wilayah).Nama);
        }

        TulisSemua(gaya, baris++, rekap);
        baris = TulisJumlah(gaya, baris, [.. rekap.Daerah.SelectMany(d => d.Hasil.Capaian.Urusan)]);
        TulisDaerah(gaya, baris++, rekap.LaporanProvinsi.Capaian, TeksRekap.LaporanSendiri, awalKelompok: true);
        gaya.Catatan(baris + 1, TeksRekap.CatatanKepatuhan);
        gaya.Selesai();
    }

    private static void TulisDaerah(GayaLembar gaya, int baris, CapaianDaerah capaian, string nama, bool awalKelompok = false)
    {
        gaya.Teks(baris, 1, capaian.Wilayah.ToString());
        gaya.Teks(baris, 2, nama);
        var kolom = KolomUrusan;
        foreach (var urusan in capaian.Urusan)
        {
            gaya.Status(baris, kolom++, urusan.Status);
        }

        TulisHitungan(gaya, baris, kolom, capaian.Urusan, capaian.Keterisian);
        gaya.SelesaiBaris(baris, awalKelompok);
    }

    private static void TulisSemua(GayaLembar gaya, int baris, Rekap rekap)
    {
        var isi = rekap.Daerah.Select(d => d.Hasil.Capaian.Keterisian)
            .Aggregate(new Keterisian(default, default, default, default), (a, b) => new Keterisian(a.A + b.A, a.B + b.B, a.C + b.C, a.Kendala + b.Kendala));
        gaya.Teks(baris, 1, "");
        gaya.Teks(baris, 2, TeksRekap.SemuaDaerah, tebal: true);
        for (var i = 0; i < Urusan.Semua.Count; i++)
        {
            gaya.Teks(baris, KolomUrusan + i, "");
        }

        TulisHitungan(gaya, baris, KolomUrusan + Urusan.Semua.Count, [.. rekap.Daerah.SelectMany(d => d.Hasil.Capaian.Urusan)], isi);
        gaya.SelesaiBaris(baris, awalKelompok: true);
    }

    private static void TulisHitungan(GayaLembar gaya, int baris, int kolom, IReadOnlyList<CapaianUrusan> urusan, Keterisian isi)
    {
        foreach (var status in SemuaStatus)
        {
            gaya.Jumlah(baris, kolom++, urusan.Count(u => u.Status == status), "");
        }

        gaya.Persen(baris, kolom++, TepatWaktu(urusan), TeksRekap.TidakPerlu);
        foreach (var blok in new[] { isi.A, isi.B, isi.C, isi.Kendala, isi.Total })
        {
            gaya.Persen(baris, kolom++, blok.Persen, TeksRekap.TidakPerlu);
        }
    }

    private static Pecahan? TepatWaktu(IReadOnlyList<CapaianUrusan> urusan) => new Terisi(urusan.Count(u => u.Status == StatusUrusan.Diterima), urusan.Count).Persen;

    private static int TulisJumlah(GayaLembar gaya, int baris, IReadOnlyList<CapaianUrusan> semua)
    {
        foreach (var status in SemuaStatus)
        {
            TulisKepala(TeksRekap.JumlahStatus(status));
            for (var i = 0; i < Urusan.Semua.Count; i++)
            {
                gaya.Jumlah(baris, KolomUrusan + i, semua.Count(u => u.Urusan == Urusan.Semua[i] && u.Status == status), "");
            }

            gaya.SelesaiBaris(baris++);
        }

        TulisKepala(TeksRekap.TepatWaktu);
        for (var i = 0; i < Urusan.Semua.Count; i++)
        {
            gaya.Persen(baris, KolomUrusan + i, TepatWaktu([.. semua.Where(u => u.Urusan == Urusan.Semua[i])]), TeksRekap.TidakPerlu);
        }

        gaya.SelesaiBaris(baris++);
        return baris;

        // The sums over all urusan stand in the row above.
        void TulisKepala(string nama)
        {
            gaya.Teks(baris, 1, "");
            gaya.Teks(baris, 2, nama, tebal: true);
            for (var kolom = KolomUrusan + Urusan.Semua.Count; kolom <= Kolom.Count; kolom++)
            {
                gaya.Teks(baris, kolom, "");
            }
        }
    }
}
