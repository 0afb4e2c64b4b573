using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Sheet <c>Anggaran</c>: alokasi, realisasi and serapan of each daerah per urusan and in all, then the sums of the kabupaten and kota per urusan, then the province's own. Every
/// sum says from how many services it comes.
/// </summary>
internal static class LembarAnggaran
{
    private const int KolomAlokasi = 4;
    private const int KolomRealisasi = 6;

    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Kode", 8), new("Daerah", 27), new("Urusan", 19), new("Alokasi (Rp)", 22, Angka: true), new("Layanan dalam alokasi", 12, Angka: true), new("Realisasi (Rp)", 22, Angka: true),
        new("Layanan dalam realisasi", 12, Angka: true), new("Serapan (%)", 18, Angka: true), new("Keterangan", 42),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap, LetakAsal asal)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksAnggaran.Lembar, TeksAnggaran.Judul, Kolom, kolomBeku: 2);
        CapaianDaerah[] semua = [.. rekap.Daerah.Select(d => d.Hasil.Capaian)];
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var daerah in semua)
        {
            baris = TulisDaerah(gaya, baris, daerah, DaftarWilayah.Ambil(daerah.Wilayah).Nama, asal);
        }

        gaya.Saring(GayaLembar.BarisKepala, baris - 1);
        baris = TulisJumlah(gaya, baris + 1, rekap, semua);
        gaya.Subjudul(++baris, TeksAnggaran.Provinsi);
        baris = TulisDaerah(gaya, baris + 1, rekap.LaporanProvinsi.Capaian, TeksRekap.LaporanSendiri, asal);
        gaya.Catatan(baris + 1, TeksAnggaran.Catatan);
        gaya.Selesai();
    }

    private static int TulisDaerah(GayaLembar gaya, int baris, CapaianDaerah daerah, string nama, LetakAsal asal)
    {
        foreach (var urusan in daerah.Urusan)
        {
            TulisBaris(gaya, baris, daerah.Wilayah, nama, urusan.Urusan.NamaPendek, urusan.Layanan, TeksAnggaran.TanpaJumlah(urusan));
            // The first service with a budget, so that the row names cells where there are any.
            if (urusan.Layanan is [var awal, ..])
            {
                var pertama = urusan.Layanan.FirstOrDefault(l => l.Laporan?.Anggaran is not null) ?? awal;
                asal.Tautkan(gaya, baris, KolomAlokasi, new IdAsal(daerah.Wilayah, pertama.Kode, BlokAsal.Anggaran));
                asal.Tautkan(gaya, baris, KolomRealisasi, new IdAsal(daerah.Wilayah, pertama.Kode, BlokAsal.Anggaran));
            }

            gaya.SelesaiBaris(baris, awalKelompok: urusan == daerah.Urusan[0]);
            baris++;
        }

        TulisBaris(gaya, baris, daerah.Wilayah, nama, TeksRekap.SemuaUrusan, daerah.Urusan.SelectMany(u => u.Layanan), TeksRekap.BelumDilaporkan, jumlah: true);
        gaya.SelesaiBaris(baris);
        return baris + 1;
    }

    private static int TulisJumlah(GayaLembar gaya, int baris, Rekap rekap, CapaianDaerah[] semua)
    {
        gaya.Subjudul(baris++, TeksAnggaran.JumlahPerUrusan);
        foreach (var urusan in Urusan.Semua)
        {
            var layanan = semua.SelectMany(d => d.Urusan).Where(u => u.Urusan == urusan).SelectMany(u => u.Layanan);
            TulisBaris(gaya, baris, rekap.Provinsi, TeksAnggaran.SemuaDaerah, urusan.NamaPendek, layanan, TeksRekap.BelumDilaporkan);
            gaya.SelesaiBaris(baris++);
        }

        TulisBaris(
            gaya, baris, rekap.Provinsi, TeksAnggaran.SemuaDaerah, TeksRekap.SemuaUrusan, semua.SelectMany(d => d.Urusan).SelectMany(u => u.Layanan), TeksRekap.BelumDilaporkan, jumlah: true);
        gaya.SelesaiBaris(baris);
        return baris + 1;
    }

    private static void TulisBaris(
        GayaLembar gaya, int baris, KodeWilayah kode, string nama, string urusan, IEnumerable<CapaianLayanan> layanan, string tanpaNilai, bool jumlah = false)
    {
        var anggaran = JumlahAnggaran.Dari(layanan);
        gaya.Teks(baris, 1, kode.ToString(), tebal: jumlah);
        gaya.Teks(baris, 2, nama, tebal: jumlah);
        gaya.Teks(baris, 3, urusan, tebal: jumlah);
        gaya.Jumlah(baris, KolomAlokasi, anggaran.Alokasi, tanpaNilai);
        gaya.Hitungan(baris, 5, TeksAnggaran.Dari(anggaran.DenganAlokasi, anggaran));
        gaya.Jumlah(baris, KolomRealisasi, anggaran.Realisasi, tanpaNilai);
        gaya.Hitungan(baris, 7, TeksAnggaran.Dari(anggaran.DenganRealisasi, anggaran));
        gaya.Serapan(baris, 8, anggaran.Serapan, anggaran.DenganKeduanya > 0 ? TeksAnggaran.TanpaAlokasi : tanpaNilai);
        gaya.Teks(baris, 9, TeksAnggaran.Keterangan(anggaran));
    }
}
