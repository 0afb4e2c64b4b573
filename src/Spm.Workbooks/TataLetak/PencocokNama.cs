namespace Spm.Workbooks;

/// <summary>
/// Finds what a name means that people spelt their own way. Names are compared as words, with the spelling variants of <see cref="Ejaan"/> made one; failing that by how many words
/// they share, rare words weighing more than common ones and a typing error not much less than the word itself.
/// </summary>
/// <typeparam name="T">What the names stand for.</typeparam>
internal sealed class PencocokNama<T>
    where T : class
{
    /// <summary>Least likeness (0 to 1) at which a name is taken for another.</summary>
    private const double Ambang = 0.6;

    /// <summary>Least likeness where words were exchanged for others, not only left out or added, and that is to be taken for something else.</summary>
    private const double AmbangTertukar = 0.8;

    /// <summary>How much less alike the next candidate must be: where two fit about equally, neither is taken.</summary>
    private const double Selisih = 0.1;

    /// <summary>Longer texts are no names.</summary>
    private const int KataTerbanyak = 60;

    /// <summary>Most names that are looked at for likeness: no report has as many different ones, and it takes time.</summary>
    private const int MiripTerbanyak = 3000;

    private readonly (T Nilai, string Baku, string[] Kata)[] _nama;
    private readonly Dictionary<string, int> _sering;
    private readonly Dictionary<string, bool> _mirip = new(StringComparer.Ordinal);
    private readonly bool _ketat;
    private int _dicari;

    /// <summary>Takes the names that can be meant; one thing may have several.</summary>
    /// <param name="nama">The names.</param>
    /// <param name="ketat">True where one word more and another less easily means something else (<c>dokter</c> and <c>perawat</c>).</param>
    public PencocokNama(IEnumerable<(T Nilai, string Nama)> nama, bool ketat)
    {
        _ketat = ketat;
        _nama = [.. nama.Select(n => (n.Nilai, PolaTeks.Rapikan(n.Nama), Ejaan.Kata(n.Nama)))];
        _sering = _nama.GroupBy(n => n.Nilai, ReferenceEqualityComparer.Instance)
            .SelectMany(g => g.SelectMany(n => n.Kata).Distinct(StringComparer.Ordinal))
            .GroupBy(k => k, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
    }

    /// <summary>What has the same name, word for word or else in another spelling; none where nothing has.</summary>
    public (IReadOnlyList<T> Nilai, CaraCocok Cara) Senama(string teks)
    {
        var baku = PolaTeks.Rapikan(teks);
        if (Semua(_nama.Where(n => n.Baku == baku)) is { Count: > 0 } persis)
        {
            return (persis, CaraCocok.Persis);
        }

        var kata = string.Concat(Ejaan.Kata(teks));
        return (kata.Length == 0 ? [] : Semua(_nama.Where(n => string.Concat(n.Kata) == kata)), CaraCocok.Ejaan);
    }

    /// <summary>What a name stands for, and how that was found; null where nothing fits or several things do.</summary>
    public KecocokanNama<T>? Cari(string teks)
    {
        var (senama, cara) = Senama(teks);
        if (senama.Count > 0)
        {
            return senama is [var satu] ? new KecocokanNama<T>(satu, cara) : null;
        }

        var kata = Ejaan.Kata(teks);
        if (kata.Length > KataTerbanyak || !Array.Exists(kata, MiripKataLain) || ++_dicari > MiripTerbanyak)
        {
            return null;
        }

        var urut = _nama.GroupBy(n => n.Nilai, ReferenceEqualityComparer.Instance)
            .Select(g => (Nilai: (T)g.Key!, Mirip: g.Max(n => Kemiripan(kata, n.Kata))))
            .OrderByDescending(c => c.Mirip)
            .Take(2)
            .ToArray();
        return urut is [var pertama, ..] && pertama.Mirip >= Ambang && (urut.Length == 1 || pertama.Mirip - urut[1].Mirip >= Selisih)
            ? new KecocokanNama<T>(pertama.Nilai, CaraCocok.Mirip)
            : null;
    }

    /// <summary>How alike a text is to the nearest name of one thing, 0 to 1.</summary>
    public double Kemiripan(string teks, T nilai)
    {
        var kata = Ejaan.Kata(teks);
        return kata.Length > KataTerbanyak ? 0 : _nama.Where(n => ReferenceEquals(n.Nilai, nilai)).Select(n => Kemiripan(kata, n.Kata)).DefaultIfEmpty(0).Max();
    }

    private static List<T> Semua(IEnumerable<(T Nilai, string Baku, string[] Kata)> calon) => [.. calon.Select(c => c.Nilai).Distinct()];

    // Most texts of foreign sheets share no word with any name: they are not looked at further.
    private bool MiripKataLain(string kata)
    {
        if (!_mirip.TryGetValue(kata, out var mirip))
        {
            _mirip.Add(kata, mirip = _sering.Keys.Any(k => Ejaan.Kemiripan(k, kata) > 0));
        }

        return mirip;
    }

    // Twice the weight of the shared words over the weight of all.
    private double Kemiripan(string[] tertulis, string[] baku)
    {
        var semua = tertulis.Sum(Bobot) + baku.Sum(Bobot);
        if (semua == 0)
        {
            return 0;
        }

        // K4 is not K6, whatever else is the same.
        if (!Bernomor(tertulis).SetEquals(Bernomor(baku)))
        {
            return 0;
        }

        var bebas = baku.ToList();
        var (sama, lebih) = (0.0, false);
        foreach (var kata in tertulis)
        {
            var (nilai, ke) = bebas.Select((b, i) => (Nilai: Ejaan.Kemiripan(kata, b), Ke: i)).DefaultIfEmpty().MaxBy(c => c.Nilai);
            if (nilai > 0)
            {
                sama += nilai * (Bobot(kata) + Bobot(bebas[ke]));
                bebas.RemoveAt(ke);
            }
            else
            {
                lebih = true;
            }
        }

        var mirip = sama / semua;
        return !lebih || bebas.Count == 0 ? mirip
            : _ketat ? (mirip < AmbangTertukar ? 0 : mirip)
            : bebas.Exists(Khas) ? 0
            : mirip;
    }

    // "Gangguan jiwa ringan" is not "gangguan jiwa berat": the word that was exchanged is one that only this name has.
    private bool Khas(string kata) => _sering.TryGetValue(kata, out var sering) && sering == 1;

    private static HashSet<string> Bernomor(string[] kata) => kata.Where(k => k.Any(char.IsAsciiDigit)).ToHashSet(StringComparer.Ordinal);

    // A word that no name has weighs as one that half of them have: it says little of what is meant.
    private double Bobot(string kata) => Math.Log(1 + ((double)_nama.Length / (_sering.TryGetValue(kata, out var sering) ? sering : Math.Max(1, _nama.Length / 2))));
}
