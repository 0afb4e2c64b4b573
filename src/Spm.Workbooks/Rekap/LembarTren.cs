using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Tren</c>: the indices beside those of earlier rekap.</summary>
internal static class LembarTren
{
    private const int KolomPertama = 5;

    public static void Tulis(PenulisBuku buku, Rekap rekap, Tren tren)
    {
        // A column in which every cell says that there is no rekap tells nothing that the note under the table does not.
        int[] ada = [.. Enumerable.Range(0, tren.Pembanding.Count).Where(i => tren.Pembanding[i].Keadaan != KeadaanPembanding.TidakAda)];
        if (ada.Length == 0)
        {
            TulisTanpaPembanding(buku, rekap, tren);
            return;
        }

        IReadOnlyList<KolomLembar> kolom =
        [
            new("Kode", 8), new("Daerah", 26), new("Urusan", 18), new($"Indeks {rekap.Periode}", 17, Angka: true),
            .. ada.SelectMany(i => new KolomLembar[] { new(TeksTren.Kepala(rekap.Periode, tren.Pembanding[i].Periode), 36), new("Selisih", 10, Angka: true) }),
            new("Keterangan", 34),
        ];
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksTren.Lembar, TeksTren.Judul, kolom, kolomBeku: 3);
        var capaian = rekap.Daerah.Select(d => d.Hasil).Append(rekap.LaporanProvinsi).ToDictionary(h => h.Capaian.Wilayah, h => h.Capaian);
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var satu in tren.Baris)
        {
            TulisBaris(gaya, baris, rekap, tren, ada, satu, capaian[satu.Wilayah]);
            gaya.SelesaiBaris(baris++, awalKelompok: satu.Urusan is null);
        }

        gaya.Saring(GayaLembar.BarisKepala, baris - 1);
        gaya.Catatan(baris + 1, [.. TeksTren.Catatan(rekap, tren.Pembanding), .. TeksTren.CatatanAsal(tren)]);
        gaya.Selesai();
    }

    // Sentences only: a header over no rows would look as if something were missing.
    private static void TulisTanpaPembanding(PenulisBuku buku, Rekap rekap, Tren tren)
    {
        var gaya = GayaLembar.Halaman(buku, rekap, TeksTren.Lembar, TeksTren.Judul, GayaLembar.LebarKalimat);
        gaya.Kalimat(GayaLembar.BarisKepala, [TeksTren.TanpaPembanding, .. TeksTren.AkanDibandingkan(rekap.Periode), .. TeksTren.LetakTerbitan(tren)]);
        gaya.Selesai();
    }

    private static void TulisBaris(GayaLembar gaya, int baris, Rekap rekap, Tren tren, int[] ada, BarisTren satu, CapaianDaerah capaian)
    {
        var awal = satu.Urusan is null;
        var indeks = awal ? capaian.Indeks : capaian.Urusan.FirstOrDefault(u => u.Urusan == satu.Urusan)?.Indeks;
        var tanpa = TeksTren.TanpaIndeks(capaian, satu);
        gaya.Teks(baris, 1, satu.Wilayah.ToString());
        gaya.Teks(baris, 2, satu.Wilayah.AdalahProvinsi ? TeksRekap.LaporanSendiri : DaftarWilayah.Ambil(satu.Wilayah).Nama, tebal: awal);
        gaya.Teks(baris, 3, satu.Urusan?.NamaPendek ?? TeksTren.IndeksDaerah, tebal: awal);
        gaya.Persen(baris, 4, indeks, tanpa);
        for (var i = 0; i < ada.Length; i++)
        {
            var (kolom, sel) = (KolomPertama + (2 * i), satu.Lalu[ada[i]]);
            var teks = TeksTren.Sel(tren.Pembanding[ada[i]], satu, sel, tanpa, rekap.Aturan);
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

        gaya.Teks(baris, KolomPertama + (2 * ada.Length), TeksTren.Keterangan(satu, tren.Pembanding.Index()));
    }
}
