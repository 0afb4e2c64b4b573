using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Metode</c>: how the numbers were made, on what legal ground, what of it is not verified, and what does not apply and why.</summary>
internal static class LembarMetode
{
    private static readonly IReadOnlyList<KolomLembar> Kolom = [new("Hal", 30), new("Uraian", 84), new("Keadaan", 22), new("Sumber atau alasan", 66)];

    public static void Tulis(PenulisBuku buku, Rekap rekap)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksMetode.Lembar, TeksMetode.Judul, Kolom, kolomBeku: 1);
        var aturan = rekap.Aturan;
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var (hal, uraian, terverifikasi, sumber) in TeksMetode.Perangkat(rekap))
        {
            TulisBaris(gaya, baris++, hal, uraian, TeksMetode.Status(terverifikasi), sumber);
        }

        baris = TulisBagian(gaya, baris, TeksMetode.Kategori, [.. aturan.DaftarKategori.Select((k, i) => (k.Nama, TeksRingkasan.BatasKategori(aturan, i), TeksMetode.Status(k.Terverifikasi), k.Sumber))]);
        baris = TulisBagian(gaya, baris, TeksMetode.Ketentuan, [.. aturan.Catatan.Select((c, i) => ($"Ketentuan {i + 1}", c.Teks, TeksMetode.Status(c.Terverifikasi), c.Sumber))]);
        baris = TulisBagian(
            gaya, baris, TeksMetode.Pelayanan, [.. Katalog.SemuaPada(rekap.Periode).Select(l => (l.Kode.ToString(), l.Nama, l.BergantungKejadian ? TeksMetode.BergantungKejadian : "", l.Regulasi))]);
        var tidakBerlaku = TidakBerlaku(rekap).ToList();
        if (tidakBerlaku.Count == 0)
        {
            gaya.Subjudul(++baris, TeksMetode.TidakBerlaku);
            gaya.Catatan(baris + 1, [TeksMetode.TanpaYangTidakBerlaku]);
        }
        else
        {
            TulisBagian(gaya, baris, TeksMetode.TidakBerlaku, tidakBerlaku);
        }

        gaya.Selesai();
    }

    private static IEnumerable<(string Hal, string Uraian, string Keadaan, string Sumber)> TidakBerlaku(Rekap rekap) =>
        from capaian in rekap.Daerah.Select(d => d.Hasil.Capaian).Append(rekap.LaporanProvinsi.Capaian)
        let nama = capaian.Wilayah.AdalahProvinsi ? TeksRekap.LaporanSendiri : DaftarWilayah.Ambil(capaian.Wilayah).Nama
        from layanan in capaian.Urusan.SelectMany(u => u.Layanan)
        where layanan.Status == StatusLayanan.TidakBerlaku
        select (nama, $"{layanan.Kode} {TeksRekap.Layanan(layanan.Kode).Nama}", TeksRekap.TidakBerlaku, layanan.Laporan?.Alasan ?? TeksRekap.KeteranganTanpaAlasan);

    private static int TulisBagian(GayaLembar gaya, int baris, string judul, IReadOnlyList<(string Hal, string Uraian, string Keadaan, string Sumber)> isi)
    {
        gaya.Subjudul(++baris, judul);
        foreach (var (hal, uraian, keadaan, sumber) in isi)
        {
            TulisBaris(gaya, ++baris, hal, uraian, keadaan, sumber);
        }

        return baris + 1;
    }

    private static void TulisBaris(GayaLembar gaya, int baris, string hal, string uraian, string keadaan, string sumber)
    {
        gaya.Teks(baris, 1, hal, tebal: true);
        gaya.Teks(baris, 2, uraian);
        gaya.Teks(baris, 3, keadaan);
        gaya.Teks(baris, 4, sumber);
        gaya.SelesaiBaris(baris);
    }
}
