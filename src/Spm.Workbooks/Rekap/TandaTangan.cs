using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Room for two signatures under a sheet: who signs, where and when is filled in by hand. Offices are named, people never.</summary>
internal static class TandaTangan
{
    private const double LebarBlok = 42;
    private const double TinggiTanda = 44;

    /// <summary>Writes the block.</summary>
    /// <param name="gaya">Sheet.</param>
    /// <param name="baris">First row; it stays empty.</param>
    /// <param name="rekap">Rekap.</param>
    public static void Tulis(GayaLembar gaya, int baris, Rekap rekap)
    {
        var lebar = gaya.Lebar;
        var kiri = Cukup(lebar);
        var kanan = lebar.Count - Cukup([.. lebar.Reverse()]) + 1;
        gaya.Kosong(baris++, 10);
        foreach (var (teksKiri, teksKanan) in TeksRingkasan.TandaTangan(rekap))
        {
            var polos = GayaRekap.Polos with { Rata = RataSel.Tengah, Atas = false };
            gaya.Bentang(baris, 1, kiri, teksKiri, polos);
            gaya.Bentang(baris, kanan, lebar.Count, teksKanan, polos);
            gaya.SelesaiBaris(baris++);
            if (teksKiri == TeksRingkasan.Jabatan(rekap))
            {
                gaya.Kosong(baris++, TinggiTanda);
            }
        }
    }

    private static int Cukup(IReadOnlyList<double> lebar)
    {
        var (jumlah, kolom) = (0.0, 0);
        while (jumlah < LebarBlok && kolom < lebar.Count / 2)
        {
            jumlah += lebar[kolom++];
        }

        return kolom;
    }
}
