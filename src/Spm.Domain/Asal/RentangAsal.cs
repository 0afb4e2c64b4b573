using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Spm.Domain;

/// <summary>
/// A cell, or a rectangle of cells, of an uploaded workbook that a figure was read from. Written <c>A Penerima!G7</c> or <c>PKM A!E7:M7</c>; several stand behind one
/// another with semicolons. A name that could be read otherwise stands in apostrophes, doubled inside it, as in Excel: <c>'Jum''at; 2'!E7</c>.
/// </summary>
/// <param name="Lembar">Name of the sheet.</param>
/// <param name="BarisAwal">First row, from 1.</param>
/// <param name="KolomAwal">First column, from 1 (A).</param>
/// <param name="BarisAkhir">Last row.</param>
/// <param name="KolomAkhir">Last column.</param>
public readonly partial record struct RentangAsal(string Lembar, int BarisAwal, int KolomAwal, int BarisAkhir, int KolomAkhir)
{
    /// <summary>Between two ranges of a list.</summary>
    public const char Pemisah = ';';

    // Other characters cannot end a name too early; a space needs no apostrophes here, unlike in a formula.
    private static readonly char[] PerluKutip = [Pemisah, '!', '\'', ':'];

    /// <summary>Without the sheet: <c>G7</c> or <c>E7:M7</c>.</summary>
    public string Alamat => AlamatSel.Tulis(BarisAwal, KolomAwal) + (JumlahSel == 1 ? "" : ":" + AlamatSel.Tulis(BarisAkhir, KolomAkhir));

    /// <summary>Number of cells.</summary>
    public long JumlahSel => (BarisAkhir - BarisAwal + 1L) * (KolomAkhir - KolomAwal + 1L);

    /// <summary>The range of one cell.</summary>
    public static RentangAsal Satu(string lembar, int baris, int kolom) => new(lembar, baris, kolom, baris, kolom);

    /// <summary>Name of a sheet as it stands before the exclamation mark.</summary>
    public static string Nama(string lembar) => lembar.IndexOfAny(PerluKutip) < 0 ? lembar : $"'{lembar.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Reads a list as <see cref="Tulis"/> writes it; also names without apostrophes that should have some, as far as they can be told. False for anything else.</summary>
    public static bool TryBaca(string? teks, [NotNullWhen(true)] out IReadOnlyList<RentangAsal>? rentang)
    {
        var hasil = new List<RentangAsal>();
        rentang = null;
        for (var letak = 0; letak < (teks?.Length ?? 0);)
        {
            var bagian = Bentuk().Match(teks!, letak);
            if (!bagian.Success
                || !AlamatSel.TryBaca(bagian.Groups["awal"].Value, out var barisAwal, out var kolomAwal)
                || !AlamatSel.TryBaca(bagian.Groups[bagian.Groups["akhir"].Success ? "akhir" : "awal"].Value, out var barisAkhir, out var kolomAkhir)
                || barisAkhir < barisAwal || kolomAkhir < kolomAwal)
            {
                return false;
            }

            var lembar = bagian.Groups["kutip"] is { Success: true } kutip ? kutip.Value.Replace("''", "'", StringComparison.Ordinal) : bagian.Groups["nama"].Value;
            hasil.Add(new RentangAsal(lembar, barisAwal, kolomAwal, barisAkhir, kolomAkhir));
            letak = bagian.Index + bagian.Length;
        }

        rentang = hasil.Count == 0 ? null : hasil;
        return rentang is not null;
    }

    /// <summary>Writes a list, in its order.</summary>
    public static string Tulis(IEnumerable<RentangAsal> rentang) => string.Join(Pemisah, rentang);

    /// <summary>
    /// The same cells in as few rectangles as neighbours give: first along rows, then rows of equal span one below the other. Sheets keep the order of their first cell;
    /// a cell that is named twice counts once.
    /// </summary>
    public static IReadOnlyList<RentangAsal> Padatkan(IEnumerable<RentangAsal> rentang)
    {
        var hasil = new List<RentangAsal>();
        foreach (var lembar in rentang.GroupBy(r => r.Lembar, StringComparer.Ordinal))
        {
            var baris = lembar
                .SelectMany(r => Enumerable.Range(r.BarisAwal, r.BarisAkhir - r.BarisAwal + 1).Select(b => r with { BarisAwal = b, BarisAkhir = b }))
                .GroupBy(r => r.BarisAwal)
                .OrderBy(b => b.Key)
                .SelectMany(Sebaris);
            var lajur = new Dictionary<(int, int), RentangAsal>();
            foreach (var r in baris)
            {
                var kunci = (r.KolomAwal, r.KolomAkhir);
                if (lajur.TryGetValue(kunci, out var atas) && atas.BarisAkhir + 1 == r.BarisAwal)
                {
                    lajur[kunci] = atas with { BarisAkhir = r.BarisAkhir };
                }
                else
                {
                    if (lajur.Remove(kunci, out var selesai))
                    {
                        hasil.Add(selesai);
                    }

                    lajur.Add(kunci, r);
                }
            }

            hasil.AddRange(lajur.Values);
            var awal = hasil.FindIndex(r => r.Lembar == lembar.Key);
            hasil.Sort(awal, hasil.Count - awal, Comparer<RentangAsal>.Create((a, b) => (a.BarisAwal, a.KolomAwal).CompareTo((b.BarisAwal, b.KolomAwal))));
        }

        return hasil;
    }

    /// <summary>As in a list.</summary>
    public override string ToString() => $"{Nama(Lembar)}!{Alamat}";

    private static IEnumerable<RentangAsal> Sebaris(IEnumerable<RentangAsal> baris)
    {
        RentangAsal? kini = null;
        foreach (var r in baris.OrderBy(r => r.KolomAwal))
        {
            if (kini is { } kiri && r.KolomAwal <= kiri.KolomAkhir + 1)
            {
                kini = kiri with { KolomAkhir = Math.Max(kiri.KolomAkhir, r.KolomAkhir) };
                continue;
            }

            if (kini is { } utuh)
            {
                yield return utuh;
            }

            kini = r;
        }

        if (kini is { } terakhir)
        {
            yield return terakhir;
        }
    }

    [GeneratedRegex(@"\G(?:'(?<kutip>(?:[^']|'')+)'|(?<nama>.+?))!(?<awal>[A-Za-z]{1,3}[0-9]{1,7})(?::(?<akhir>[A-Za-z]{1,3}[0-9]{1,7}))?(?:;|\z)", RegexOptions.Singleline)]
    private static partial Regex Bentuk();
}
