namespace Spm.Workbooks;

/// <summary>The texts over a column, from the top; a text merged down counts once.</summary>
internal sealed class KepalaKolom
{
    private readonly string _semua;

    private KepalaKolom(int nomor, List<string> teks, IReadOnlyList<string> tingkat)
    {
        (Nomor, Tingkat) = (nomor, tingkat);
        Judul = $"'{string.Join(" / ", teks)}'";
        _semua = string.Join(' ', tingkat);
        Bulan = Workbooks.Bulan.Baca(Daun);
    }

    /// <summary>Column, from 1 (A).</summary>
    public int Nomor { get; }

    /// <summary>The texts, for people.</summary>
    public string Judul { get; }

    /// <summary>The texts as <see cref="PolaTeks.Rapikan"/> gives them.</summary>
    public IReadOnlyList<string> Tingkat { get; }

    /// <summary>The lowest text, which belongs to this column alone.</summary>
    public string Daun => Tingkat[^1];

    /// <summary>Month that the column is of, or null.</summary>
    public int? Bulan { get; }

    /// <summary>The text over one column in a header of one row; null where there is none.</summary>
    public static KepalaKolom? BacaSatu(LembarMentah lembar, int baris, int kolom) =>
        lembar.Teks(baris, kolom) is { Length: > 0 } teks ? new KepalaKolom(kolom, [teks], [lembar.KataDari(teks)]) : null;

    /// <summary>The texts over the columns of a sheet.</summary>
    public static List<KepalaKolom> Baca(LembarMentah lembar, int baris, int tinggi)
    {
        var hasil = new List<KepalaKolom>();
        var kiri = new string[tinggi];
        for (var kolom = 1; kolom <= Math.Min(lembar.KolomAkhir, BatasTataLetak.KolomTerbanyak); kolom++)
        {
            var teks = new string[tinggi];
            List<string> judul = [], tingkat = [];
            for (var t = 0; t < tinggi; t++)
            {
                teks[t] = lembar.Teks(baris + t, kolom);
                // A text over several columns that nobody merged: it holds on where there is something below.
                if (teks[t].Length == 0 && t < tinggi - 1 && kiri[t] is { Length: > 0 } && lembar.Gabungan(baris + t, kolom) is null && lembar.Teks(baris + t + 1, kolom).Length > 0)
                {
                    teks[t] = kiri[t];
                }

                if (teks[t].Length > 0 && (judul.Count == 0 || judul[^1] != teks[t]))
                {
                    judul.Add(teks[t]);
                    tingkat.Add(lembar.KataDari(teks[t]));
                }
            }

            kiri = teks;
            if (judul.Count > 0)
            {
                hasil.Add(new KepalaKolom(kolom, judul, tingkat));
            }
        }

        return hasil;
    }

    /// <summary>True where one of the texts matches, or all together.</summary>
    public bool Cocok(PolaTeks pola) => Tingkat.Any(pola.Cocok) || pola.Cocok(_semua);

    /// <summary>True where a text over this and other columns matches.</summary>
    public bool Dibawah(PolaTeks pola) => Tingkat.SkipLast(1).Any(pola.Cocok);
}
