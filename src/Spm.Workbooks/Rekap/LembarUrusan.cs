using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// One sheet per urusan: one row per daerah and service, grouped by daerah. Long form and not a matrix, because kesehatan would need 12 services x 5 figures = 60
/// columns, which no sheet of paper holds; here every urusan prints on A4 with the full name of each service, the reason of a service that does not apply has a
/// place, and the filter gives the other view (one service, all daerah).
/// </summary>
internal static class LembarUrusan
{
    private static readonly IReadOnlyList<KolomLembar> Kolom = [new("Kode", 8), new("Kabupaten/kota", 25), .. SelLayanan.Kolom];

    public static void Tulis(PenulisBuku buku, Rekap rekap, Urusan urusan, LetakAsal asal)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, urusan.NamaPendek, TeksRekap.JudulUrusan(urusan), Kolom, kolomBeku: 2);
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var daerah in rekap.Daerah.Select(d => d.Hasil.Capaian))
        {
            var wilayah = DaftarWilayah.Ambil(daerah.Wilayah);
            var capaian = daerah.Urusan.Single(u => u.Urusan == urusan);
            var awal = true;
            foreach (var layanan in capaian.Layanan)
            {
                // The name stands in every row, so that a filtered or copied row still says whose it is.
                gaya.Teks(baris, 1, wilayah.Kode.ToString(), tebal: awal);
                gaya.Teks(baris, 2, wilayah.Nama, tebal: awal);
                SelLayanan.Tulis(gaya, baris, 3, daerah.Wilayah, layanan, capaian.Status, asal);
                gaya.SelesaiBaris(baris, awal);
                awal = false;
                baris++;
            }
        }

        gaya.Saring(GayaLembar.BarisKepala, baris - 1);
        gaya.Catatan(baris + 1, TeksRekap.CatatanLayanan(rekap.Aturan, TeksRekap.KodeDaerah));
        gaya.Selesai();
    }
}
