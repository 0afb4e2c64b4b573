using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Provinsi</c>: the services that the province owes itself, under those of an urusan its index, and the index of all at the end.</summary>
internal static class LembarProvinsi
{
    private const int KolomLayanan = 2;

    private static readonly IReadOnlyList<KolomLembar> Kolom = [new("Urusan", 18), .. SelLayanan.Kolom];

    public static void Tulis(PenulisBuku buku, Rekap rekap, LetakAsal asal)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksRekap.LembarProvinsi, TeksRekap.JudulProvinsi, Kolom, kolomBeku: 2, satuHalaman: true);
        var capaian = rekap.LaporanProvinsi.Capaian;
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var urusan in capaian.Urusan)
        {
            var awal = true;
            foreach (var layanan in urusan.Layanan)
            {
                gaya.Teks(baris, 1, urusan.Urusan.NamaPendek, tebal: awal);
                SelLayanan.Tulis(gaya, baris, KolomLayanan, capaian.Wilayah, layanan, urusan.Status, asal);
                gaya.SelesaiBaris(baris, awal);
                awal = false;
                baris++;
            }

            TulisIndeks(gaya, baris, urusan.Urusan.NamaPendek, TeksRekap.IndeksUrusan, urusan.Indeks, TeksRekap.TanpaNilai(urusan.Status), TeksRekap.Status(urusan.Status));
            gaya.SelesaiBaris(baris++);
        }

        TulisIndeks(gaya, baris, TeksRekap.SemuaUrusan, TeksRekap.IndeksProvinsi, capaian.Indeks, TeksRekap.TanpaIndeks, capaian.Kategori ?? TeksRekap.TanpaKategori(capaian));
        gaya.SelesaiBaris(baris++, awalKelompok: true);
        TulisIndeks(gaya, baris, TeksRekap.SemuaUrusan, TeksRekap.IndeksProvinsiTerlapor, capaian.IndeksTerlapor, TeksRekap.TanpaIndeks, "");
        gaya.SelesaiBaris(baris++);
        var catatan = TeksRekap.CatatanLayanan(rekap.Aturan, rekap.Provinsi.ToString());
        gaya.Catatan(baris + 1, catatan);
        TandaTangan.Tulis(gaya, baris + catatan.Count + 2, rekap);
        gaya.Selesai();
    }

    private static void TulisIndeks(GayaLembar gaya, int baris, string urusan, string nama, Pecahan? indeks, string tanpaNilai, string keterangan)
    {
        gaya.Teks(baris, 1, urusan);
        foreach (var kolom in new[] { 2, 4, 5, 6, 7, 8 })
        {
            gaya.Teks(baris, kolom, "");
        }

        gaya.Teks(baris, 3, nama, tebal: true);
        gaya.Persen(baris, SelLayanan.KolomIndeks(KolomLayanan), indeks, tanpaNilai);
        gaya.Teks(baris, Kolom.Count, keterangan);
    }
}
