namespace Spm.Workbooks;

/// <summary>The cells of a sheet as they stand, for layouts that nobody designed for reading.</summary>
internal sealed class LembarMentah
{
    /// <summary>Longer texts are notes, never headers or names.</summary>
    private const int LabelTerpanjang = 500;

    private readonly Dictionary<int, List<Sel>> _isi = [];
    private readonly Dictionary<(int Baris, int Kolom), RentangSel> _gabungan = [];
    private readonly Dictionary<string, string> _kata = new(StringComparer.Ordinal);
    private readonly List<int> _baris = [];

    private LembarMentah(string nama, string namaAsli) => (Nama, NamaAsli) = (nama, namaAsli);

    public string Nama { get; }

    /// <summary>Its name as the file has it, white space around it included.</summary>
    public string NamaAsli { get; }

    /// <summary>Numbers of the rows with content, ascending.</summary>
    public IReadOnlyList<int> Baris => _baris;

    public int BarisAkhir { get; private set; }

    public int KolomAkhir { get; private set; }

    /// <summary>What the sheet hides.</summary>
    public TataLembar Tata { get; private set; } = new();

    /// <summary>The cell with content at a position, or null.</summary>
    public Sel? this[int baris, int kolom]
    {
        get
        {
            if (!_isi.TryGetValue(baris, out var sel))
            {
                return null;
            }

            var (bawah, atas) = (0, sel.Count - 1);
            while (bawah <= atas)
            {
                var tengah = (bawah + atas) / 2;
                if (sel[tengah].Kolom == kolom)
                {
                    return sel[tengah];
                }

                (bawah, atas) = sel[tengah].Kolom < kolom ? (tengah + 1, atas) : (bawah, tengah - 1);
            }

            return null;
        }
    }

    /// <summary>Reads a sheet; null where there are more than <paramref name="sisa"/> cells, which is counted down, or where the file turns out to be unreadable.</summary>
    public static LembarMentah? Baca(PembacaWorkbook buku, string nama, ref int sisa)
    {
        var lembar = new LembarMentah(nama, buku.NamaAsli(nama));
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
    public IReadOnlyList<Sel> IsiBaris(int baris) => _isi.TryGetValue(baris, out var sel) ? sel : [];

    /// <summary>The text of a cell; of a merged one, whatever part of it, the text of the whole; a date as month and year, for it stands over columns. Masked as <see cref="Samaran"/> says.</summary>
    public string Teks(int baris, int kolom) => Pokok(baris, kolom) switch
    {
        { Jenis: JenisSel.TanpaNilai or JenisSel.Galat } or null => "",
        { Tanggal: { } tanggal } => $"{Bulan.Nama(tanggal.Month)} {tanggal.Year}",
        { } sel => Samaran.Dalam(Tampilan.RapikanSpasi(Potong(sel.Teks))),
    };

    /// <summary><see cref="Teks"/> as <see cref="PolaTeks.Rapikan"/> gives it.</summary>
    public string Kata(int baris, int kolom) => KataDari(Teks(baris, kolom));

    /// <summary>A text of the sheet as <see cref="PolaTeks.Rapikan"/> gives it; the same texts come again and again.</summary>
    public string KataDari(string teks)
    {
        if (teks.Length == 0)
        {
            return "";
        }

        if (!_kata.TryGetValue(teks, out var kata))
        {
            _kata.Add(teks, kata = PolaTeks.Rapikan(teks));
        }

        return kata;
    }

    /// <summary>The merged range that a cell lies in, or null.</summary>
    public RentangSel? Gabungan(int baris, int kolom) => _gabungan.TryGetValue((baris, kolom), out var rentang) ? rentang : null;

    private Sel? Pokok(int baris, int kolom) => _gabungan.TryGetValue((baris, kolom), out var rentang) ? this[rentang.BarisAwal, rentang.KolomAwal] : this[baris, kolom];

    // Rows and cells come in their order: a file with another one is rejected.
    private void Tambah(Sel sel)
    {
        if (!_isi.TryGetValue(sel.Baris, out var baris))
        {
            _isi.Add(sel.Baris, baris = []);
            _baris.Add(sel.Baris);
        }

        baris.Add(sel);
        (BarisAkhir, KolomAkhir) = (Math.Max(BarisAkhir, sel.Baris), Math.Max(KolomAkhir, sel.Kolom));
    }

    // What was cut off may have been the rest of a NIK, which is masked only as a whole.
    private static string Potong(string teks) => teks.Length > LabelTerpanjang ? teks[..LabelTerpanjang].TrimEnd("0123456789 .-".ToCharArray()) : teks;

    // Only the part of a range where tables are looked for is of use; what lies outside may be a million rows.
    private void Gabungkan(IReadOnlyList<RentangSel> gabungan)
    {
        var (sisa, kolomAkhir) = (BatasTataLetak.SelGabunganTerbanyak, Math.Min(KolomAkhir, BatasTataLetak.KolomTerbanyak));
        foreach (var rentang in gabungan.Where(r => r.KolomAwal <= kolomAkhir))
        {
            for (var baris = rentang.BarisAwal; baris <= Math.Min(rentang.BarisAkhir, BarisAkhir); baris++)
            {
                for (var kolom = rentang.KolomAwal; kolom <= Math.Min(rentang.KolomAkhir, kolomAkhir); kolom++)
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
