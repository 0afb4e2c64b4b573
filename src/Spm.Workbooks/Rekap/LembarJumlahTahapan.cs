using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Jumlah tahapan</c>: how many stages of each daerah are where; the stages themselves stand in <c>Tahapan</c>.</summary>
internal static class LembarJumlahTahapan
{
    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Kode", 8), new("Daerah", 30), new("Selesai", 16, Angka: true), new("Sedang berjalan", 16, Angka: true),
        new("Belum", 16, Angka: true), new("Belum dilaporkan", 16, Angka: true), new("Jumlah tahap", 16, Angka: true),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksTahapan.LembarJumlah, TeksTahapan.JudulJumlah, Kolom, kolomBeku: 2);
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var (daerah, nama) in LembarTahapan.Semua(rekap))
        {
            var jumlah = JumlahTahapan.Dari(daerah.Urusan.SelectMany(u => u.Layanan));
            gaya.Teks(baris, 1, daerah.Wilayah.ToString());
            gaya.Teks(baris, 2, nama);
            gaya.Jumlah(baris, 3, jumlah.Selesai, "");
            gaya.Jumlah(baris, 4, jumlah.SedangBerjalan, "");
            gaya.Jumlah(baris, 5, jumlah.Belum, "");
            gaya.Jumlah(baris, 6, jumlah.BelumDilaporkan, "");
            gaya.Jumlah(baris, 7, jumlah.Semua, "");
            gaya.SelesaiBaris(baris++);
        }

        gaya.Catatan(baris + 1, TeksTahapan.CatatanJumlah);
        gaya.Selesai();
    }
}
