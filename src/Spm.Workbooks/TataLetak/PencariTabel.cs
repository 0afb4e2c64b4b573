namespace Spm.Workbooks;

/// <summary>Finds the header of one table of a layout: one to three rows, over which columns are told by the texts above them, merged or not.</summary>
internal sealed class PencariTabel
{
    private const int BarisContoh = 20;

    private readonly ProfilTabel _tabel;
    private readonly (ProfilKolom Profil, PolaTeks Kepala, PolaTeks Total)[] _kolom;
    private readonly PolaKode? _kode;
    private readonly Dictionary<string, bool> _dikenal = new(StringComparer.Ordinal);

    public PencariTabel(ProfilTabel tabel)
    {
        _tabel = tabel;
        _kolom = [.. tabel.Kolom.Select(k => (k, new PolaTeks(k.Kepala), new PolaTeks(k.Total)))];
        _kode = tabel.Baris.PolaKode is null ? null : new PolaKode(tabel.Baris.PolaKode);
        Judul = new PolaTeks(tabel.Judul);
    }

    /// <summary>The line above the table.</summary>
    public PolaTeks Judul { get; }

    public ProfilTabel Tabel => _tabel;

    /// <summary>False for a row in which no header of the table can begin: fewer than two of its texts are known. A title line is not the top of a header.</summary>
    public bool Mungkin(LembarMentah lembar, int baris)
    {
        var dikenal = 0;
        foreach (var sel in lembar.IsiBaris(baris))
        {
            if (sel.Jenis == JenisSel.Teks && Dikenal(lembar.Kata(baris, sel.Kolom)) && ++dikenal >= 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The table whose header has known texts in a row; null where columns are missing, which <paramref name="hilang"/> names.</summary>
    /// <param name="lembar">The sheet.</param>
    /// <param name="baris">First row with two known texts: the header may begin in a row above it.</param>
    /// <param name="teratas">First row that is not yet part of another table.</param>
    /// <param name="hilang">The columns that are missing.</param>
    public TabelDitemukan? Cari(LembarMentah lembar, int baris, int teratas, out IReadOnlyList<ProfilKolom> hilang)
    {
        hilang = [];
        for (var awal = baris; awal >= Math.Max(teratas, baris - BatasTataLetak.TinggiKepala + 1); awal--)
        {
            var (kolom, tinggi) = CocokkanTerbaik(lembar, awal);
            var kurang = _tabel.Kolom.Where(k => k.Wajib && kolom.TrueForAll(ada => ada.Profil != k)).ToList();
            if (kurang.Count == 0)
            {
                return new TabelDitemukan(_tabel, lembar, awal, BarisIsi(lembar, awal + tinggi), kolom);
            }

            hilang = awal == baris || kurang.Count < hilang.Count ? kurang : hilang;
            if (hilang.Count * 2 > _tabel.Kolom.Count(k => k.Wajib))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>First of the lines below the header with a code of the table's form, which tells tables apart whose headers are alike.</summary>
    public int BarisBerkode(TabelDitemukan tabel) =>
        _kode is null || tabel.Cari(BidangKolom.Kode) is not { } kolom ? int.MaxValue
        : tabel.Lembar.Baris.SkipWhile(b => b < tabel.BarisIsi).Take(BarisContoh).Where(b => _kode.Baca(tabel.Lembar.Teks(b, kolom.Nomor)) is not null).Append(int.MaxValue).First();

    private bool Dikenal(string kata)
    {
        if (!_dikenal.TryGetValue(kata, out var dikenal))
        {
            _dikenal.Add(kata, dikenal = Array.Exists(_kolom, k => k.Kepala.Cocok(kata)));
        }

        return dikenal;
    }

    private (List<KolomDitemukan> Kolom, int Tinggi) CocokkanTerbaik(LembarMentah lembar, int baris)
    {
        List<KolomDitemukan> terbaik = [];
        var tinggi = 1;
        for (var t = 1; t <= BatasTataLetak.TinggiKepala && (t == 1 || !BerisiNama(lembar, baris + t - 1, terbaik)); t++)
        {
            var kolom = Cocokkan(lembar, baris, t);
            if (kolom.Count > terbaik.Count)
            {
                (terbaik, tinggi) = (kolom, t);
            }
        }

        // What lies below without a name of its own still says what the columns are: months, quarters, units.
        while (tinggi < BatasTataLetak.TinggiKepala && Berlanjut(lembar, baris + tinggi, terbaik))
        {
            terbaik = Cocokkan(lembar, baris, ++tinggi);
        }

        return (terbaik, tinggi);
    }

    private List<KolomDitemukan> Cocokkan(LembarMentah lembar, int baris, int tinggi)
    {
        var kepala = KepalaKolom.Baca(lembar, baris, tinggi);
        var kolom = new List<KolomDitemukan>();
        var pencari = new PencariKolom(kepala, kolom, _kolom.Count(k => k.Profil.Rincian == RincianKolom.Bulan) == 1);
        // Columns of places are what is left between the others.
        foreach (var (profil, pola, total) in _kolom.OrderBy(k => k.Profil.Rincian == RincianKolom.Daerah))
        {
            kolom.AddRange(pencari.Cari(profil, pola, total));
        }

        return kolom;
    }

    private static bool Berlanjut(LembarMentah lembar, int baris, List<KolomDitemukan> kolom)
    {
        var isi = lembar.IsiBaris(baris);
        return isi.Any(s => s.Jenis == JenisSel.Teks)
            && isi.All(s => s.Jenis is JenisSel.Teks or JenisSel.Tanggal)
            && kolom.Exists(k => AdalahNama(k.Profil.Bidang))
            && !BerisiNama(lembar, baris, kolom)
            && !BarisNomor.Adalah(lembar, baris);
    }

    // A line with something in the columns of names is data, or the header of another table.
    private static bool BerisiNama(LembarMentah lembar, int baris, List<KolomDitemukan> kolom) => kolom.Exists(k => AdalahNama(k.Profil.Bidang) && lembar[baris, k.Nomor] is not null);

    private static bool AdalahNama(BidangKolom bidang) => bidang is BidangKolom.Kode or BidangKolom.Layanan or BidangKolom.Uraian;

    private static int BarisIsi(LembarMentah lembar, int baris) => BarisNomor.Adalah(lembar, baris) ? baris + 1 : baris;
}
