namespace Spm.Workbooks;

/// <summary>Finds the header of one table of a layout: one to three rows, over which columns are told by the texts above them, merged or not.</summary>
internal sealed class PencariTabel
{
    private readonly ProfilTabel _tabel;
    private readonly (ProfilKolom Profil, PolaTeks Kepala, PolaTeks Total)[] _kolom;
    private readonly Dictionary<string, bool> _dikenal = new(StringComparer.Ordinal);

    public PencariTabel(ProfilTabel tabel)
    {
        _tabel = tabel;
        _kolom = [.. tabel.Kolom.Select(k => (k, new PolaTeks(k.Kepala), new PolaTeks(k.Total)))];
        Judul = new PolaTeks(tabel.Judul);
    }

    /// <summary>The line above the table.</summary>
    public PolaTeks Judul { get; }

    public ProfilTabel Tabel => _tabel;

    /// <summary>False for a row in which no header of the table can begin: fewer than two of its texts are known. A title line is not the top of a header.</summary>
    public bool Mungkin(LembarMentah lembar, int baris) => lembar.IsiBaris(baris).Count(s => s.Jenis == JenisSel.Teks && Dikenal(s.Teks)) >= 2;

    /// <summary>The table whose header begins in a row; null where columns are missing, which <paramref name="hilang"/> names.</summary>
    public TabelDitemukan? Cari(LembarMentah lembar, int baris, out IReadOnlyList<ProfilKolom> hilang)
    {
        List<KolomDitemukan>? terbaik = null;
        var tinggi = 1;
        for (var t = 1; t <= BatasTataLetak.TinggiKepala; t++)
        {
            var kolom = Cocokkan(lembar, baris, t);
            if (terbaik is null || kolom.Count > terbaik.Count)
            {
                (terbaik, tinggi) = (kolom, t);
            }
        }

        // Lines below that add nothing but a unit: the cells beside them are merged down over them.
        var bawah = BarisBawah(lembar, baris, tinggi, terbaik!);
        if (bawah > tinggi && Cocokkan(lembar, baris, bawah) is var lengkap && lengkap.Count == terbaik!.Count)
        {
            (terbaik, tinggi) = (lengkap, bawah);
        }

        hilang = [.. _tabel.Kolom.Where(k => k.Wajib && terbaik!.TrueForAll(ada => ada.Profil != k))];
        return hilang.Count > 0 ? null : new TabelDitemukan(_tabel, lembar, baris, BarisIsi(lembar, baris + tinggi), terbaik!);
    }

    private bool Dikenal(string teks)
    {
        if (!_dikenal.TryGetValue(teks, out var dikenal))
        {
            var kata = PolaTeks.Rapikan(teks);
            _dikenal.Add(teks, dikenal = Array.Exists(_kolom, k => k.Kepala.Cocok(kata)));
        }

        return dikenal;
    }

    private List<KolomDitemukan> Cocokkan(LembarMentah lembar, int baris, int tinggi)
    {
        var kepala = Kepala(lembar, baris, tinggi);
        var kolom = new List<KolomDitemukan>();
        bool Bebas(int nomor) => kolom.TrueForAll(k => k.Nomor != nomor);
        foreach (var (profil, pola, total) in _kolom.Where(k => k.Profil.Rincian != RincianKolom.Daerah))
        {
            if (profil.Rincian == RincianKolom.Bulan && CariBulan(kepala.Where(k => Bebas(k.Nomor)), profil, pola, total) is { Count: > 0 } bulan)
            {
                kolom.AddRange(bulan);
            }
            else if (kepala.Find(k => Bebas(k.Nomor) && k.Cocok(pola)) is { } tunggal)
            {
                kolom.Add(new KolomDitemukan(profil, tunggal.Nomor, tunggal.Judul));
            }
        }

        foreach (var (profil, pola, _) in _kolom.Where(k => k.Profil.Rincian == RincianKolom.Daerah))
        {
            if (kepala.Find(k => Bebas(k.Nomor) && k.Cocok(pola)) is { } total)
            {
                var kiri = kolom.Where(k => k.Nomor < total.Nomor).Select(k => k.Nomor).DefaultIfEmpty(0).Max();
                kolom.AddRange(kepala.Where(k => k.Nomor > kiri && k.Nomor < total.Nomor).Select(k => new KolomDitemukan(profil, k.Nomor, k.Judul, Rincian: true)));
                kolom.Add(new KolomDitemukan(profil, total.Nomor, total.Judul));
            }
        }

        return kolom;
    }

    // Months stand below the header of their figure, or, where the table has but one such figure, in the header row itself.
    private List<KolomDitemukan> CariBulan(IEnumerable<KepalaKolom> bebas, ProfilKolom profil, PolaTeks pola, PolaTeks total)
    {
        var calon = bebas.ToList();
        var dibawah = calon.Where(k => k.Tingkat.SkipLast(1).Any(pola.Cocok)).ToList();
        if (dibawah.Count == 0 && _kolom.Count(k => k.Profil.Rincian == RincianKolom.Bulan) == 1)
        {
            dibawah = calon;
        }

        var hasil = new List<KolomDitemukan>();
        foreach (var k in dibawah)
        {
            if (Bulan.Baca(k.Daun) is { } bulan)
            {
                hasil.Add(new KolomDitemukan(profil, k.Nomor, k.Judul, bulan, Rincian: true));
            }
            else if (hasil.Count > 0 && total.Cocok(k.Daun))
            {
                hasil.Add(new KolomDitemukan(profil, k.Nomor, k.Judul));
            }
        }

        return hasil.Exists(k => k.Rincian) ? hasil : [];
    }

    private static List<KepalaKolom> Kepala(LembarMentah lembar, int baris, int tinggi)
    {
        var hasil = new List<KepalaKolom>();
        var kiri = new string[tinggi];
        for (var kolom = 1; kolom <= Math.Min(lembar.KolomAkhir, BatasTataLetak.KolomTerbanyak); kolom++)
        {
            var teks = new string[tinggi];
            for (var t = 0; t < tinggi; t++)
            {
                teks[t] = lembar.Teks(baris + t, kolom);
                // A text over several columns that nobody merged: it holds on where there is something below.
                if (teks[t].Length == 0 && t < tinggi - 1 && lembar.Gabungan(baris + t, kolom) is null && lembar.Teks(baris + t + 1, kolom).Length > 0 && kiri[t] is { Length: > 0 })
                {
                    teks[t] = kiri[t];
                }
            }

            kiri = teks;
            var tingkat = teks.Where(x => x.Length > 0).Aggregate(new List<string>(), (daftar, x) => daftar.Count > 0 && daftar[^1] == x ? daftar : [.. daftar, x]);
            if (tingkat.Count > 0)
            {
                hasil.Add(new KepalaKolom(kolom, tingkat));
            }
        }

        return hasil;
    }

    private static int BarisBawah(LembarMentah lembar, int baris, int tinggi, List<KolomDitemukan> kolom) =>
        kolom.Select(k => lembar.Gabungan(baris, k.Nomor) is { } rentang ? rentang.BarisAkhir - baris + 1 : 1)
            .Where(t => t <= BatasTataLetak.TinggiKepala)
            .Append(tinggi)
            .Max();

    private static int BarisIsi(LembarMentah lembar, int baris) => NomorKolom(lembar, baris) ? baris + 1 : baris;

    // 1, 2, 3, ... or (1), (2), (3), ...: the columns are numbered, as in printed tables.
    private static bool NomorKolom(LembarMentah lembar, int baris)
    {
        var isi = lembar.IsiBaris(baris).Select(s => s.Teks.Trim().Trim('(', ')')).ToList();
        return isi.Count >= 3 && isi.Select((teks, i) => int.TryParse(teks, out var nomor) && nomor == i + 1).All(sama => sama);
    }

    /// <summary>The texts over a column, from the top.</summary>
    private sealed class KepalaKolom(int nomor, List<string> teks)
    {
        private readonly string _semua = PolaTeks.Rapikan(string.Join(' ', teks));

        public int Nomor { get; } = nomor;

        public string Judul { get; } = $"'{string.Join(" / ", teks)}'";

        public IReadOnlyList<string> Tingkat { get; } = [.. teks.Select(PolaTeks.Rapikan)];

        public string Daun => Tingkat[^1];

        public bool Cocok(PolaTeks pola) => Tingkat.Any(pola.Cocok) || pola.Cocok(_semua);
    }
}
