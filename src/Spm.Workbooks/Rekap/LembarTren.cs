using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Tren</c>: the indices beside those of earlier rekap, and under them, apart, what was published.</summary>
internal static class LembarTren
{
    private const int KolomPertama = 5;
    private const int KolomSumber = KolomPertama + 2;

    public static void Tulis(PenulisBuku buku, Rekap rekap, Tren tren)
    {
        IReadOnlyList<KolomLembar> kolom =
        [
            new("Kode", 8), new("Daerah", 26), new("Urusan", 18), new($"Indeks {rekap.Periode}", 12),
            .. tren.Pembanding.SelectMany(p => new KolomLembar[] { new(TeksTren.Kepala(rekap.Periode, p.Periode), 36), new("Selisih", 10) }),
            new("Keterangan", 34),
        ];
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksTren.Lembar, TeksTren.Judul, kolom, kolomBeku: 3);
        var capaian = rekap.Daerah.Select(d => d.Hasil).Append(rekap.LaporanProvinsi).ToDictionary(h => h.Capaian.Wilayah, h => h.Capaian);
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var satu in tren.Baris)
        {
            TulisBaris(gaya, baris, rekap, tren, satu, capaian[satu.Wilayah]);
            gaya.SelesaiBaris(baris++, awalKelompok: satu.Urusan is null);
        }

        gaya.Saring(GayaLembar.BarisKepala, baris - 1);
        var catatan = TeksTren.Catatan(rekap, tren);
        gaya.Catatan(baris + 1, catatan);
        TulisTerbitan(gaya, baris + catatan.Count + 2, rekap, tren);
        gaya.Selesai();
    }

    private static void TulisBaris(GayaLembar gaya, int baris, Rekap rekap, Tren tren, BarisTren satu, CapaianDaerah capaian)
    {
        var awal = satu.Urusan is null;
        var indeks = awal ? capaian.Indeks : capaian.Urusan.FirstOrDefault(u => u.Urusan == satu.Urusan)?.Indeks;
        var tanpa = TeksTren.TanpaIndeks(capaian, satu);
        gaya.Teks(baris, 1, satu.Wilayah.ToString());
        gaya.Teks(baris, 2, satu.Wilayah.AdalahProvinsi ? TeksRekap.LaporanSendiri : DaftarWilayah.Ambil(satu.Wilayah).Nama, tebal: awal);
        gaya.Teks(baris, 3, satu.Urusan?.NamaPendek ?? TeksTren.IndeksDaerah, tebal: awal);
        gaya.Persen(baris, 4, indeks, tanpa);
        for (var i = 0; i < tren.Pembanding.Count; i++)
        {
            var (kolom, sel) = (KolomPertama + (2 * i), satu.Lalu[i]);
            var teks = TeksTren.Sel(tren.Pembanding[i], satu, sel, tanpa, rekap.Aturan);
            if (sel.Perubahan is { } perubahan)
            {
                gaya.Teks(baris, kolom, teks, tebal: awal);
                gaya.Persen(baris, kolom + 1, Pecahan.Dari(Math.Round(perubahan.Selisih, 2, MidpointRounding.AwayFromZero)), "");
            }
            else
            {
                gaya.Keadaan(baris, kolom, teks);
                gaya.Keadaan(baris, kolom + 1, "");
            }
        }

        gaya.Teks(baris, KolomPertama + (2 * tren.Pembanding.Count), TeksTren.Terlapor(satu, tren.Pembanding));
    }

    private static void TulisTerbitan(GayaLembar gaya, int baris, Rekap rekap, Tren tren)
    {
        gaya.Subjudul(baris++, TeksTren.JudulTerbitan);
        if (tren.Terbitan.Count > 0)
        {
            gaya.Kepala(baris, 1, ["Kode", "Daerah", "Urusan", "Angka terbitan", "Perubahan di antara angka terbitan", "Tahun", "Sumber"]);
            gaya.SelesaiBaris(baris++);
        }

        foreach (var deret in tren.Terbitan)
        {
            int? tahunLalu = null;
            foreach (var (angka, perubahan) in deret.Angka)
            {
                gaya.Teks(baris, 1, deret.Wilayah.ToString());
                gaya.Teks(baris, 2, DaftarWilayah.Ambil(deret.Wilayah).Nama);
                gaya.Teks(baris, 3, deret.Urusan?.NamaPendek ?? TeksTren.IndeksDaerah);
                gaya.Jumlah(baris, 4, angka.Indeks, "");
                gaya.Teks(baris, 5, TeksTren.PerubahanTerbitan(angka, perubahan, tahunLalu, rekap.Aturan));
                gaya.Teks(baris, 6, angka.Tahun.ToString(System.Globalization.CultureInfo.InvariantCulture));
                gaya.Teks(baris, KolomSumber, angka.Sumber);
                gaya.SelesaiBaris(baris++);
                tahunLalu = angka.Tahun;
            }
        }

        gaya.Catatan(baris + 1, TeksTren.CatatanTerbitan(tren));
    }
}
