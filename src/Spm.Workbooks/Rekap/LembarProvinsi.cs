using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Provinsi</c>: the services that the province owes itself, then its index per urusan.</summary>
internal static class LembarProvinsi
{
    private static readonly IReadOnlyList<KolomLembar> Kolom = [new("Urusan", 18), .. SelLayanan.Kolom];

    public static void Tulis(PenulisBuku buku, Rekap rekap, LetakAsal asal)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksRekap.LembarProvinsi, TeksRekap.JudulProvinsi, Kolom, kolomBeku: 2);
        var capaian = rekap.LaporanProvinsi.Capaian;
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var urusan in capaian.Urusan)
        {
            var awal = true;
            foreach (var layanan in urusan.Layanan)
            {
                gaya.Teks(baris, 1, urusan.Urusan.NamaPendek, tebal: awal);
                SelLayanan.Tulis(gaya, baris, 2, capaian.Wilayah, layanan, urusan.Status, asal);
                gaya.SelesaiBaris(baris, awal);
                awal = false;
                baris++;
            }
        }

        baris = TulisIndeks(gaya, baris + 1, capaian);
        var catatan = TeksRekap.CatatanLayanan(rekap.Aturan, rekap.Provinsi.ToString());
        gaya.Catatan(baris + 1, catatan);
        TandaTangan.Tulis(gaya, baris + catatan.Count + 2, rekap);
        gaya.Selesai();
    }

    private static int TulisIndeks(GayaLembar gaya, int baris, CapaianDaerah capaian)
    {
        gaya.Subjudul(baris++, TeksRekap.IndeksPerUrusan);
        gaya.Kepala(baris, 1, ["Urusan", "Indeks", "Status"]);
        gaya.SelesaiBaris(baris++);
        foreach (var urusan in capaian.Urusan)
        {
            gaya.Teks(baris, 1, urusan.Urusan.NamaPendek);
            gaya.Persen(baris, 2, urusan.Indeks, TeksRekap.TanpaNilai(urusan.Status));
            gaya.Status(baris, 3, urusan.Status);
            gaya.SelesaiBaris(baris++);
        }

        gaya.Teks(baris, 1, "Indeks", tebal: true);
        gaya.Persen(baris, 2, capaian.Indeks, TeksRekap.TanpaIndeks);
        gaya.Teks(baris, 3, capaian.Kategori ?? TeksRekap.TanpaKategori(capaian));
        gaya.SelesaiBaris(baris++);
        gaya.Teks(baris, 1, "Indeks terlapor", tebal: true);
        gaya.Persen(baris, 2, capaian.IndeksTerlapor, TeksRekap.TanpaIndeks);
        gaya.SelesaiBaris(baris++);
        return baris;
    }
}
