using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The cells of an uploaded workbook that figures were read from, read again. Nothing is judged: what cannot be read is blank.</summary>
public sealed class BerkasAsli
{
    private readonly Dictionary<(string Lembar, int Baris, int Kolom), Sel> _sel;

    private BerkasAsli(PenolakanBerkas? penolakan, Dictionary<(string Lembar, int Baris, int Kolom), Sel> sel) => (Penolakan, _sel) = (penolakan, sel);

    /// <summary>Why the file cannot be read, or null.</summary>
    public PenolakanBerkas? Penolakan { get; }

    /// <summary>Reads cells.</summary>
    /// <param name="workbook">The bytes, read once from the current position; need not be seekable.</param>
    /// <param name="rentang">The cells wanted.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="IOException">The stream itself failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static BerkasAsli Baca(Stream workbook, IEnumerable<RentangAsal> rentang, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(rentang);
        using var buku = PembacaWorkbook.Buka(workbook, ct);
        var hasil = new Dictionary<(string Lembar, int Baris, int Kolom), Sel>();
        foreach (var lembar in rentang.GroupBy(r => Kunci(r.Lembar)))
        {
            var dicari = lembar.SelectMany(Urai).Select(s => (s.BarisAwal, s.KolomAwal)).ToHashSet();
            foreach (var sel in buku.BacaLembar(lembar.Key).Where(s => dicari.Contains((s.Baris, s.Kolom)) && !s.Kosong))
            {
                hasil[(lembar.Key, sel.Baris, sel.Kolom)] = sel;
            }
        }

        return new BerkasAsli(buku.Penolakan, hasil);
    }

    /// <summary>Holds a figure against its cells.</summary>
    /// <param name="angka">The figure.</param>
    /// <param name="capaian">True for what was done, false for what was owed: in a cell such as <c>450/500</c> the one stands before the stroke, the other behind it.</param>
    /// <exception cref="FormatException">The figure does not say where it comes from.</exception>
    public AngkaAsli Periksa(Angka angka, bool capaian) => Periksa(angka, sel => Lihat(sel, capaian));

    /// <summary>Holds a percent against its cells, which may have it as <c>90</c>, as <c>90%</c> or, in percent format, as 0.9.</summary>
    /// <param name="angka">The percent, 0 to 100.</param>
    /// <exception cref="FormatException">The figure does not say where it comes from.</exception>
    public AngkaAsli PeriksaPersen(Angka angka)
    {
        var hasil = Periksa(angka, sel => (Lihat(sel, capaian: false).Tertulis, Lihat(sel with { Teks = sel.Teks.TrimEnd().TrimEnd('%').TrimEnd() }, capaian: false).Nilai));
        return hasil.Kini is > 0 and <= 1 && hasil.Kini * 100 == angka.Nilai ? hasil with { Kini = angka.Nilai } : hasil;
    }

    private AngkaAsli Periksa(Angka angka, Func<Sel, (string Tertulis, decimal? Nilai)> lihat)
    {
        ArgumentNullException.ThrowIfNull(angka);
        var rentang = RentangAsal.TryBaca(angka.Asal, out var terbaca) ? terbaca : throw new FormatException($"'{angka.Asal}' is not a list of cells.");
        SelAsli[] sel = [.. rentang.SelectMany(Urai).Select(s => Lihat(s, lihat))];
        return new AngkaAsli(angka, sel, sel.Any(s => s.Nilai is null) ? null : sel.Sum(s => s.Nilai));
    }

    /// <summary>Holds texts that were read from the same cells against them. They are the same but for white space, and the names of a status but for their spelling.</summary>
    /// <param name="asal">The cells, of one row say.</param>
    /// <param name="teks">The texts as they were read, in the order of their columns; a cell stands for one of them only.</param>
    /// <returns>One for each text.</returns>
    /// <exception cref="FormatException"><paramref name="asal"/> is no list of cells.</exception>
    public IReadOnlyList<TeksAsli> PeriksaTeks(string asal, params IReadOnlyList<string> teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        var rentang = RentangAsal.TryBaca(asal, out var terbaca) ? terbaca : throw new FormatException($"'{asal}' is not a list of cells.");
        RentangAsal[] letak = [.. rentang.SelectMany(Urai)];
        SelAsli[] sel = [.. letak.Select(s => Lihat(s, sel => Lihat(sel, capaian: false)))];
        var terpakai = new HashSet<SelAsli>();
        return
        [
            .. teks.Select(satu =>
            {
                var tempat = sel.FirstOrDefault(s => !terpakai.Contains(s) && Memuat(s.Sel, satu));
                if (tempat is not null)
                {
                    terpakai.Add(tempat);
                }

                return new TeksAsli(satu, sel, tempat);
            }),
        ];
    }

    private bool Memuat(RentangAsal letak, string teks) => _sel.TryGetValue((Kunci(letak.Lembar), letak.BarisAwal, letak.KolomAwal), out var sel)
        && (Tampilan.RapikanSpasi(Samaran.Dalam(sel.Teks)) == Tampilan.RapikanSpasi(teks) || (NamaTahapan.CariStatus(teks) is { } status && NamaTahapan.CariStatus(sel.Teks) == status));

    private static string Kunci(string lembar) => lembar.Trim().ToUpperInvariant();

    private static IEnumerable<RentangAsal> Urai(RentangAsal r)
    {
        for (var baris = r.BarisAwal; baris <= r.BarisAkhir; baris++)
        {
            for (var kolom = r.KolomAwal; kolom <= r.KolomAkhir; kolom++)
            {
                yield return RentangAsal.Satu(r.Lembar, baris, kolom);
            }
        }
    }

    private static (string Tertulis, decimal? Nilai) Lihat(Sel sel, bool capaian) => sel switch
    {
        { Jenis: JenisSel.Angka, Angka: { } angka } => (Tampilan.Angka(angka), angka),
        { Jenis: JenisSel.Teks } => (Tampilan.Kutip(sel.Teks), AngkaTeks.Baca(sel.Teks.Split('/') is [var atas, var bawah] ? (capaian ? atas : bawah).Trim() : sel.Teks).Nilai),
        { Jenis: JenisSel.TanpaNilai } => ("rumus tanpa hasil", null),
        _ => (Tampilan.Kutip(sel.Teks), null),
    };

    private SelAsli Lihat(RentangAsal letak, Func<Sel, (string Tertulis, decimal? Nilai)> lihat)
    {
        if (!_sel.TryGetValue((Kunci(letak.Lembar), letak.BarisAwal, letak.KolomAwal), out var sel))
        {
            return new SelAsli(letak, "kosong", null);
        }

        var (tertulis, nilai) = lihat(sel);
        return new SelAsli(letak, tertulis, nilai);
    }
}
