using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Says which rows and columns that were read of a sheet are hidden.</summary>
internal static class YangTersembunyi
{
    private const int Disebut = 10;

    /// <summary>Adds one finding for a sheet of which something hidden was read.</summary>
    /// <param name="lembar">The sheet.</param>
    /// <param name="tabel">The tables that were read of it: first and last row, and the columns.</param>
    /// <param name="temuan">Where the finding goes.</param>
    public static void Laporkan(LembarMentah lembar, IReadOnlyList<(int Awal, int Akhir, IEnumerable<int> Kolom)> tabel, KumpulanTemuan temuan)
    {
        var baris = tabel.SelectMany(t => lembar.Baris.Where(b => b >= t.Awal && b <= t.Akhir && lembar.Tata.BarisTersembunyi(b))).Select(b => $"baris {b}");
        var kolom = tabel.SelectMany(t => t.Kolom).Distinct().Where(lembar.Tata.KolomTersembunyi).Select(k => $"kolom {AlamatSel.Huruf(k)}");
        var semua = baris.Concat(kolom).ToList();
        if (semua.Count > 0)
        {
            var disebut = string.Join(", ", semua.Take(Disebut)) + (semua.Count > Disebut ? $", dan {semua.Count - Disebut} lagi" : "");
            temuan.Tambah(TemuanTataLetak.Tersembunyi.Di(lembar.Nama, null, Tampilan.Kutip(lembar.Nama), disebut));
        }
    }
}
