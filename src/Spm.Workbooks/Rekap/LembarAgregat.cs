using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Sheet <c>Agregat</c>: sums of counts per service and nothing else. The means of indices stand under the indices in <c>Rekap</c>, the province's own report in
/// <c>Provinsi</c>: the three are never mixed.
/// </summary>
internal static class LembarAgregat
{
    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Urusan", 18), new("Kode layanan", 12), new("Jenis pelayanan dasar", 58), new("Satuan", 11),
        new("Harus dilayani (jumlah)", 15, Angka: true), new("Terlayani (jumlah)", 15, Angka: true), new("P dari jumlah (%)", 13, Angka: true), new("Daerah melapor", 10, Angka: true), new("Tidak berlaku", 10, Angka: true),
        new("Belum", 8, Angka: true), new("Keterangan", 38),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap)
    {
        var agregat = PenyusunAgregat.Susun(rekap);
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksAgregat.Lembar, TeksAgregat.Judul, Kolom, kolomBeku: 3, satuHalaman: true);
        var baris = GayaLembar.BarisKepala + 1;
        Urusan? sebelumnya = null;
        foreach (var layanan in agregat.Layanan)
        {
            var urusan = TeksRekap.Layanan(layanan.Kode).Urusan;
            TulisLayanan(gaya, baris, layanan, urusan, awal: urusan != sebelumnya);
            gaya.SelesaiBaris(baris++, awalKelompok: urusan != sebelumnya);
            sebelumnya = urusan;
        }

        gaya.Catatan(baris + 1, [.. TeksAgregat.Catatan, TeksRekap.CatatanBatas]);
        gaya.Selesai();
    }

    private static void TulisLayanan(GayaLembar gaya, int baris, AgregatLayanan layanan, Urusan urusan, bool awal)
    {
        var katalog = TeksRekap.Layanan(layanan.Kode);
        var tanpaJumlah = TeksAgregat.TanpaJumlah(layanan);
        gaya.Teks(baris, 1, urusan.NamaPendek, tebal: awal);
        gaya.Teks(baris, 2, layanan.Kode.ToString());
        gaya.Teks(baris, 3, katalog.Nama);
        gaya.Teks(baris, 4, layanan.TidakDijumlahkan ? "" : layanan.Satuan.Count == 1 ? layanan.Satuan[0].Nama : katalog.Satuan);
        gaya.Jumlah(baris, 5, layanan.Harus, tanpaJumlah);
        gaya.Jumlah(baris, 6, layanan.Terlayani, tanpaJumlah);
        gaya.Persen(baris, 7, layanan.Penerima, tanpaJumlah);
        gaya.Jumlah(baris, 8, layanan.Dilaporkan, "");
        gaya.Jumlah(baris, 9, layanan.TidakBerlaku, "");
        gaya.Jumlah(baris, 10, layanan.Belum, "");
        gaya.Teks(baris, 11, TeksAgregat.Keterangan(layanan));
    }
}
