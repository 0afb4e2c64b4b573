using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>A cell that a figure was read from.</summary>
/// <param name="Lembar">Sheet.</param>
/// <param name="Baris">Row, from 1.</param>
/// <param name="Kolom">Column, from 1 (A).</param>
internal readonly record struct SelAsal(string Lembar, int Baris, int Kolom)
{
    /// <summary>
    /// Writes the cells that make up a figure: neighbours in a row, or else in a column, as a range: <c>PKM A!E7:M7;PKM B!E7:F7</c>. The order of the sheets is kept.
    /// </summary>
    public static string Tulis(IReadOnlyList<SelAsal> sel)
    {
        var sebaris = Gabung(sel, s => (s.Lembar, s.Baris), s => s.Kolom);
        var bagian = sebaris.TrueForAll(r => r.Awal == r.Akhir) ? Gabung(sel, s => (s.Lembar, s.Kolom), s => s.Baris) : sebaris;
        return RentangAsal.Tulis(bagian.Select(r => new RentangAsal(r.Awal.Lembar, r.Awal.Baris, r.Awal.Kolom, r.Akhir.Baris, r.Akhir.Kolom)));
    }

    private static List<(SelAsal Awal, SelAsal Akhir)> Gabung<T>(IReadOnlyList<SelAsal> sel, Func<SelAsal, T> jalur, Func<SelAsal, int> letak)
        where T : notnull
    {
        var hasil = new List<(SelAsal Awal, SelAsal Akhir)>();
        foreach (var kelompok in sel.GroupBy(jalur))
        {
            foreach (var s in kelompok.OrderBy(letak))
            {
                if (hasil.Count > 0 && jalur(hasil[^1].Akhir).Equals(kelompok.Key) && letak(hasil[^1].Akhir) + 1 == letak(s))
                {
                    hasil[^1] = (hasil[^1].Awal, s);
                }
                else
                {
                    hasil.Add((s, s));
                }
            }
        }

        return hasil;
    }
}
