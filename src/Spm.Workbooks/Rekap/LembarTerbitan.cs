using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Tren terbitan</c>: the indices that were published before or outside this system, apart from those that are computed.</summary>
internal static class LembarTerbitan
{
    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Kode", 8), new("Daerah", 26), new("Urusan", 18), new("Tahun", 8), new("Angka terbitan", 12, Angka: true), new("Perubahan di antara angka terbitan", 40), new("Sumber", 60),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap, Tren tren)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksTren.LembarTerbitan, TeksTren.JudulTerbitan, Kolom, kolomBeku: 3);
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var deret in tren.Terbitan)
        {
            int? tahunLalu = null;
            foreach (var (angka, perubahan) in deret.Angka)
            {
                gaya.Teks(baris, 1, deret.Wilayah.ToString());
                gaya.Teks(baris, 2, DaftarWilayah.Ambil(deret.Wilayah).Nama);
                gaya.Teks(baris, 3, deret.Urusan?.NamaPendek ?? TeksTren.IndeksDaerah);
                gaya.Teks(baris, 4, angka.Tahun.ToString(CultureInfo.InvariantCulture));
                gaya.DuaDesimal(baris, 5, angka.Indeks, "");
                gaya.Teks(baris, 6, TeksTren.PerubahanTerbitan(angka, perubahan, tahunLalu, rekap.Aturan));
                gaya.Teks(baris, 7, angka.Sumber);
                gaya.SelesaiBaris(baris++, awalKelompok: tahunLalu is null);
                tahunLalu = angka.Tahun;
            }
        }

        gaya.Catatan(baris + 1, TeksTren.CatatanTerbitan(tren));
        gaya.Selesai();
    }
}
