using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Sheet <c>Sumber</c>: one row per daerah, service and block, with the version, the file and the cells that its figures were read from. The header is the first row and
/// nothing else stands on the sheet, so that programs read it as a table.
/// </summary>
internal static class LembarSumber
{
    /// <summary>First row below the header.</summary>
    public const int BarisPertama = 2;

    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Id", 23), new("Kode Daerah", 8), new("Urusan", 16), new("Kode Layanan", 12), new("Versi", 8, Angka: true), new("Diterima", 14), new("SHA-256", 24), new("Berkas", 30),
        new("Lembar", 15), new("Sel", 28), new("Aturan", 66),
    ];

    /// <summary>The daerah in the order of the sheet: the province first.</summary>
    public static IEnumerable<HasilDaerah> Urut(Rekap rekap) => rekap.Daerah.Select(d => d.Hasil).Append(rekap.LaporanProvinsi).OrderBy(h => h.Capaian.Wilayah);

    public static void Tulis(PenulisBuku buku, Rekap rekap)
    {
        var gaya = GayaLembar.Polos(buku, rekap, TeksRekap.LembarSumber, Kolom, kolomBeku: 1);
        var baris = BarisPertama;
        foreach (var daerah in Urut(rekap))
        {
            KodeLayanan? sebelumnya = null;
            foreach (var asal in PenyusunAsal.Susun(daerah, rekap.Aturan))
            {
                Tulis(gaya, baris, asal);
                gaya.SelesaiBaris(baris++, awalKelompok: asal.Id.Layanan != sebelumnya);
                sebelumnya = asal.Id.Layanan;
            }
        }

        gaya.Saring(BarisPertama - 1, baris - 1);
        gaya.Selesai();
    }

    private static void Tulis(GayaLembar gaya, int baris, BarisAsal asal)
    {
        gaya.Teks(baris, 1, asal.Id.ToString(), tebal: true);
        gaya.Teks(baris, 2, asal.Id.Wilayah.ToString());
        gaya.Teks(baris, 3, asal.Urusan.NamaPendek);
        gaya.Teks(baris, 4, asal.Id.Layanan.ToString());
        if (asal.Sumber is { } sumber)
        {
            gaya.Jumlah(baris, 5, sumber.Versi, "");
        }
        else
        {
            gaya.Teks(baris, 5, "");
        }

        gaya.Teks(baris, 6, asal.Sumber?.Diterima.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture) ?? "");
        gaya.Teks(baris, 7, asal.Sumber?.Sha256 ?? "");
        gaya.Teks(baris, 8, asal.Sumber?.Berkas ?? "");
        gaya.Teks(baris, 9, asal.Lembar);
        gaya.Teks(baris, 10, asal.TeksSel(TinggiTeks.PanjangTerbesar));
        gaya.Teks(baris, 11, asal.Aturan);
    }
}
