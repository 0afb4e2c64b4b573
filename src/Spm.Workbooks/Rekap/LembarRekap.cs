using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Rekap</c>: one row per daerah with the index of each urusan, the index, the band and the rank; then the means of these columns and over how many daerah they go.</summary>
internal static class LembarRekap
{
    /// <summary>Column of the names of the daerah.</summary>
    public const int KolomDaerah = 2;

    /// <summary>Column of the index.</summary>
    public static int KolomIndeks => KolomUrusan + Urusan.Semua.Count;

    private const int KolomUrusan = 3;

    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Kode", 8), new("Kabupaten/kota", 29),
        .. Urusan.Semua.Select(u => KolomLembar.Untuk(u) with { Angka = true }),
        new("Indeks", 11, Angka: true), new("Indeks terlapor", 11, Angka: true), new("Kategori", 18), new("Peringkat kabupaten", 12, Angka: true), new("Peringkat kota", 12, Angka: true),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksRekap.LembarRekap, TeksRekap.JudulRekap, Kolom, kolomBeku: 2);
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var daerah in rekap.Daerah)
        {
            Tulis(gaya, baris, daerah);
            gaya.SelesaiBaris(baris);
            baris++;
        }

        baris = TulisRerata(gaya, baris, PenyusunAgregat.Susun(rekap));
        var catatan = TeksRekap.CatatanRekap(rekap.Aturan);
        gaya.Catatan(baris + 1, catatan);
        TandaTangan.Tulis(gaya, baris + catatan.Count + 2, rekap);
        gaya.Selesai();
    }

    private static void Tulis(GayaLembar gaya, int baris, BarisRekap daerah)
    {
        var capaian = daerah.Hasil.Capaian;
        var wilayah = DaftarWilayah.Ambil(capaian.Wilayah);
        gaya.Teks(baris, 1, wilayah.Kode.ToString());
        gaya.Teks(baris, KolomDaerah, wilayah.Nama);
        var kolom = KolomUrusan;
        foreach (var urusan in capaian.Urusan)
        {
            gaya.Persen(baris, kolom++, urusan.Indeks, TeksRekap.TanpaNilai(urusan.Status));
        }

        gaya.Persen(baris, kolom++, capaian.Indeks, TeksRekap.TanpaIndeks);
        gaya.Persen(baris, kolom++, capaian.IndeksTerlapor, TeksRekap.TanpaIndeks);
        gaya.Teks(baris, kolom++, capaian.Kategori ?? TeksRekap.TanpaKategori(capaian));

        // One column per group: a 1 among the kabupaten and a 1 among the kota are not the same 1. The column of the other group stays empty.
        gaya.Teks(baris, kolom, "");
        gaya.Teks(baris, kolom + 1, "");
        gaya.Jumlah(baris, wilayah.Jenis == JenisWilayah.Kota ? kolom + 1 : kolom, daerah.Peringkat, TeksRekap.TanpaKategori(capaian));
    }

    private static int TulisRerata(GayaLembar gaya, int baris, AgregatProvinsi agregat)
    {
        RerataIndeks[] rerata = [.. agregat.Urusan.Select(u => u.Rerata), agregat.Indeks, agregat.IndeksTerlapor];
        Kepala(TeksRekap.Rerata);
        for (var i = 0; i < rerata.Length; i++)
        {
            gaya.Persen(baris, KolomUrusan + i, rerata[i].Nilai, TeksRekap.TanpaIndeks);
        }

        gaya.SelesaiBaris(baris++, awalKelompok: true);
        Kepala(TeksRekap.DaerahDihitung);
        for (var i = 0; i < rerata.Length; i++)
        {
            gaya.Hitungan(baris, KolomUrusan + i, TeksAgregat.Hitungan(rerata[i]));
        }

        gaya.SelesaiBaris(baris++);
        return baris;

        void Kepala(string nama)
        {
            gaya.Teks(baris, 1, "");
            gaya.Teks(baris, KolomDaerah, nama, tebal: true);
            for (var kolom = KolomUrusan + rerata.Length; kolom <= Kolom.Count; kolom++)
            {
                gaya.Teks(baris, kolom, "");
            }
        }
    }
}
