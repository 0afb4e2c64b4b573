using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Peringkat</c>: the kabupaten by rank, then the kota by rank, each with those that share its rank.</summary>
internal static class LembarPeringkat
{
    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Kelompok", 14), new("Peringkat", 12, Angka: true), new("Kode", 9), new("Daerah", 32), new("Indeks", 12, Angka: true), new("Kategori", 20), new("Indeks terlapor", 12, Angka: true),
        new("Laporan urusan diterima", 14, Angka: true), new("Keterangan", 46),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksPeringkat.Lembar, TeksPeringkat.Judul, Kolom, kolomBeku: 4);
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var kelompok in rekap.Daerah.GroupBy(d => DaftarWilayah.Ambil(d.Hasil.Capaian.Wilayah).Jenis).OrderBy(k => k.Key))
        {
            BarisRekap[] urut = [.. kelompok.OrderBy(d => d.Peringkat ?? int.MaxValue).ThenBy(d => d.Hasil.Capaian.Wilayah)];
            foreach (var daerah in urut)
            {
                TulisDaerah(gaya, baris, kelompok.Key, daerah, urut);
                gaya.SelesaiBaris(baris++, awalKelompok: daerah == urut[0]);
            }
        }

        gaya.Saring(GayaLembar.BarisKepala, baris - 1);
        gaya.Catatan(baris + 1, [.. TeksPeringkat.Catatan, TeksRekap.CatatanBatas]);
        TandaTangan.Tulis(gaya, baris + TeksPeringkat.Catatan.Count + 2, rekap);
        gaya.Selesai();
    }

    private static void TulisDaerah(GayaLembar gaya, int baris, JenisWilayah jenis, BarisRekap daerah, BarisRekap[] kelompok)
    {
        var capaian = daerah.Hasil.Capaian;
        gaya.Teks(baris, 1, TeksPeringkat.Kelompok(jenis));
        gaya.Jumlah(baris, 2, daerah.Peringkat, TeksRekap.TanpaKategori(capaian));
        gaya.Teks(baris, 3, capaian.Wilayah.ToString());
        gaya.Teks(baris, 4, DaftarWilayah.Ambil(capaian.Wilayah).Nama);
        gaya.Persen(baris, 5, capaian.Indeks, TeksRekap.TanpaIndeks);
        gaya.Teks(baris, 6, capaian.Kategori ?? TeksRekap.TanpaKategori(capaian));
        gaya.Persen(baris, 7, capaian.IndeksTerlapor, TeksRekap.TanpaIndeks);
        gaya.Hitungan(baris, 8, TeksPeringkat.Diterima(capaian.Urusan.Count(u => u.Status.AdaLaporan)));
        gaya.Teks(baris, 9, TeksPeringkat.Sama(
            [.. kelompok.Where(d => d != daerah && d.Peringkat is not null && d.Peringkat == daerah.Peringkat).Select(d => DaftarWilayah.Ambil(d.Hasil.Capaian.Wilayah).Nama)]));
    }
}
