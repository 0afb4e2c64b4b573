namespace Spm.Workbooks;

/// <summary>The cells of a sheet as they stand, for layouts that nobody designed for reading.</summary>
internal sealed class LembarMentah
{
    private readonly SortedDictionary<int, SortedDictionary<int, Sel>> _baris = [];
    private readonly Dictionary<(int Baris, int Kolom), RentangSel> _gabungan = [];

    private LembarMentah(string nama) => Nama = nama;

    public string Nama { get; }

    /// <summary>Numbers of the rows with content, ascending.</summary>
    public IReadOnlyCollection<int> Baris => _baris.Keys;

    public int BarisAkhir { get; private set; }

    public int KolomAkhir { get; private set; }

    /// <summary>What the sheet hides.</summary>
    public TataLembar Tata { get; private set; } = new();

    /// <summary>The cell with content at a position, or null.</summary>
    public Sel? this[int baris, int kolom] => _baris.TryGetValue(baris, out var sel) && sel.TryGetValue(kolom, out var isi) ? isi : null;

    /// <summary>Reads a sheet; null where there are more than <paramref name="sisa"/> cells, which is counted down, or where the file turns out to be unreadable.</summary>
    public static LembarMentah? Baca(PembacaWorkbook buku, string nama, ref int sisa)
    {
        var lembar = new LembarMentah(nama);
        using var pindai = buku.Pindai(nama);
        while (pindai?.Berikut() == true)
        {
            var sel = pindai.Salin();
            if (sel.Kosong)
            {
                continue;
            }

            if (--sisa < 0)
            {
                return null;
            }

            lembar.Tambah(sel);
        }

        if (pindai is null || buku.Penolakan is not null)
        {
            return null;
        }

        lembar.Tata = pindai.Tata;
        lembar.Gabungkan(pindai.Tata.Gabungan);
        return lembar;
    }

    /// <summary>The cells with content of a row, from the left.</summary>
    public IEnumerable<Sel> IsiBaris(int baris) => _baris.TryGetValue(baris, out var sel) ? sel.Values : [];

    /// <summary>The text of a cell; of a merged one, whatever part of it, the text of the whole. Masked as <see cref="Samaran"/> says.</summary>
    public string Teks(int baris, int kolom)
    {
        var pokok = _gabungan.TryGetValue((baris, kolom), out var rentang) ? this[rentang.BarisAwal, rentang.KolomAwal] : this[baris, kolom];
        return pokok is { Jenis: not (JenisSel.TanpaNilai or JenisSel.Galat) } sel ? Samaran.Dalam(Tampilan.RapikanSpasi(sel.Teks)) : "";
    }

    /// <summary>The merged range that a cell lies in, or null.</summary>
    public RentangSel? Gabungan(int baris, int kolom) => _gabungan.TryGetValue((baris, kolom), out var rentang) ? rentang : null;

    private void Tambah(Sel sel)
    {
        if (!_baris.TryGetValue(sel.Baris, out var baris))
        {
            _baris.Add(sel.Baris, baris = []);
        }

        baris[sel.Kolom] = sel;
        (BarisAkhir, KolomAkhir) = (Math.Max(BarisAkhir, sel.Baris), Math.Max(KolomAkhir, sel.Kolom));
    }

    // Only the part of a range with rows of content is of use; what lies outside may be a million rows.
    private void Gabungkan(IReadOnlyList<RentangSel> gabungan)
    {
        var sisa = BatasTataLetak.SelGabunganTerbanyak;
        foreach (var rentang in gabungan.Where(r => r.KolomAwal <= KolomAkhir))
        {
            for (var baris = rentang.BarisAwal; baris <= Math.Min(rentang.BarisAkhir, BarisAkhir); baris++)
            {
                for (var kolom = rentang.KolomAwal; kolom <= Math.Min(rentang.KolomAkhir, KolomAkhir); kolom++)
                {
                    // Counted by what is done, not by what comes of it: ranges may lie over each other.
                    if (sisa-- == 0)
                    {
                        return;
                    }

                    _gabungan[(baris, kolom)] = rentang;
                }
            }
        }
    }
}
