using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Sheet <c>Anggaran</c>: alokasi, realisasi and serapan of each daerah per urusan and in all, then the sums of the kabupaten and kota per urusan, then the province's own. Every
/// sum says from how many services it comes, and which rows of <c>Sumber</c> lead to their cells.
/// </summary>
internal static class LembarAnggaran
{
    private const int KolomAlokasi = 4;
    private const int KolomRealisasi = 6;
    private const int KolomId = 10;

    // Of so many daerah the rows and the sums fit on one page.
    private const int DaerahSehalaman = 2;

    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Kode", 8), new("Daerah", 27), new("Urusan", 19), new("Alokasi (Rp)", 20, Angka: true), new("Layanan dalam alokasi", 12, Angka: true),
        new("Realisasi (Rp)", 20, Angka: true), new("Layanan dalam realisasi", 12, Angka: true), new("Serapan (%)", 13, Angka: true),
        new("Keterangan", 36), new(TeksRentangId.Kepala, 41),
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
        if (semua.Length > DaerahSehalaman)
        {
            // The sums and the province's own are one page: no sum alone at the head of a last one.
            gaya.GantiHalaman(baris + 1);
        }

        baris = TulisJumlah(gaya, baris + 1, rekap, semua, asal);
        gaya.Subjudul(++baris, TeksAnggaran.Provinsi);
        baris = TulisDaerah(gaya, baris + 1, rekap.LaporanProvinsi.Capaian, TeksRekap.LaporanSendiri, asal);
        gaya.Catatan(baris + 1, TeksAnggaran.Catatan);
        gaya.Selesai();
    }

    private static int TulisDaerah(GayaLembar gaya, int baris, CapaianDaerah daerah, string nama, LetakAsal asal)
    {
        foreach (var urusan in daerah.Urusan)
        {
            TulisBaris(gaya, baris, daerah.Wilayah, nama, urusan.Urusan.NamaPendek, [.. urusan.Layanan], TeksAnggaran.TanpaJumlah(urusan));
            TulisAsal(gaya, baris, Bagian(daerah, urusan.Urusan), asal);
            gaya.SelesaiBaris(baris, awalKelompok: urusan == daerah.Urusan[0]);
            baris++;
        }

        TulisBaris(gaya, baris, daerah.Wilayah, nama, TeksRekap.SemuaUrusan, [.. daerah.Urusan.SelectMany(u => u.Layanan)], TeksRekap.BelumDilaporkan, jumlah: true);
        TulisAsal(gaya, baris, Bagian(daerah, null), asal);
        gaya.SelesaiBaris(baris);
        return baris + 1;
    }

    private static int TulisJumlah(GayaLembar gaya, int baris, Rekap rekap, CapaianDaerah[] semua, LetakAsal asal)
    {
        gaya.Subjudul(baris++, TeksAnggaran.JumlahPerUrusan);
        foreach (var urusan in Urusan.Semua)
        {
            var bagian = semua.SelectMany(d => Bagian(d, urusan)).ToList();
            TulisBaris(gaya, baris, rekap.Provinsi, TeksAnggaran.SemuaDaerah, urusan.NamaPendek, [.. bagian.Select(b => b.Layanan)], TeksRekap.BelumDilaporkan);
            TulisAsal(gaya, baris, bagian, asal);
            gaya.SelesaiBaris(baris++);
        }

        TulisBaris(
            gaya, baris, rekap.Provinsi, TeksAnggaran.SemuaDaerah, TeksRekap.SemuaUrusan, [.. semua.SelectMany(d => d.Urusan).SelectMany(u => u.Layanan)], TeksRekap.BelumDilaporkan, jumlah: true);
        TulisAsal(gaya, baris, semua.SelectMany(d => Bagian(d, null)), asal);
        gaya.SelesaiBaris(baris);
        return baris + 1;
    }

    private static IEnumerable<(KodeWilayah Wilayah, CapaianLayanan Layanan)> Bagian(CapaianDaerah daerah, Urusan? urusan) =>
        daerah.Urusan.Where(u => urusan is null || u.Urusan == urusan).SelectMany(u => u.Layanan).Select(l => (daerah.Wilayah, l));

    // From the first to the last service that reports a budget: one between that reports none says so in its row of provenance. Where none reports one, the rows of all say why.
    private static void TulisAsal(GayaLembar gaya, int baris, IEnumerable<(KodeWilayah Wilayah, CapaianLayanan Layanan)> bagian, LetakAsal asal)
    {
        var semua = bagian.ToList();
        var melapor = semua.FindAll(b => b.Layanan.Laporan?.Anggaran is { Alokasi: not null } or { Realisasi: not null });
        IdAsal[] urut = [.. (melapor.Count > 0 ? melapor : semua).Select(b => new IdAsal(b.Wilayah, b.Layanan.Kode, BlokAsal.Anggaran)).OrderBy(asal.Baris)];
        if (urut is not [var pertama, ..])
        {
            gaya.Teks(baris, KolomId, "");
            return;
        }

        gaya.Teks(baris, KolomId, TeksRentangId.Dari(pertama, urut[^1]));
        foreach (var kolom in new[] { KolomAlokasi, KolomRealisasi, KolomId })
        {
            asal.Tautkan(gaya, baris, kolom, pertama);
        }
    }

    private static void TulisBaris(
        GayaLembar gaya, int baris, KodeWilayah kode, string nama, string urusan, IReadOnlyList<CapaianLayanan> layanan, string tanpaNilai, bool jumlah = false)
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
