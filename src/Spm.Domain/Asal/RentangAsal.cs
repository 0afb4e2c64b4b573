using System.Diagnostics.CodeAnalysis;

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
public readonly record struct RentangAsal(string Lembar, int BarisAwal, int KolomAwal, int BarisAkhir, int KolomAkhir)
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
        var hasil = new List<RentangAsal>(1);
        rentang = null;
        for (var sisa = teks.AsSpan(); !sisa.IsEmpty;)
        {
            if (!TryBacaSatu(sisa, out var satu, out var panjang))
            {
                return false;
            }

            hasil.Add(satu);
            sisa = sisa[panjang..];
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
            // The last rectangle of each span of columns: only it can grow.
            var lajur = new Dictionary<(int, int), int>();
            foreach (var baris in PerBaris(lembar))
            {
                if (lajur.TryGetValue((baris.KolomAwal, baris.KolomAkhir), out var nomor) && hasil[nomor].BarisAkhir + 1 == baris.BarisAwal)
                {
                    hasil[nomor] = hasil[nomor] with { BarisAkhir = baris.BarisAkhir };
                }
                else
                {
                    lajur[(baris.KolomAwal, baris.KolomAkhir)] = hasil.Count;
                    hasil.Add(baris);
                }
            }
        }

        return hasil;
    }

    /// <summary>As in a list.</summary>
    public override string ToString() => $"{Nama(Lembar)}!{Alamat}";

    // Ranges of one row each, in their order, neighbours joined.
    private static List<RentangAsal> PerBaris(IEnumerable<RentangAsal> rentang)
    {
        var potongan = new List<RentangAsal>();
        foreach (var r in rentang)
        {
            for (var baris = r.BarisAwal; baris <= r.BarisAkhir; baris++)
            {
                potongan.Add(r with { BarisAwal = baris, BarisAkhir = baris });
            }
        }

        potongan.Sort(static (a, b) => (a.BarisAwal, a.KolomAwal).CompareTo((b.BarisAwal, b.KolomAwal)));
        var hasil = new List<RentangAsal>();
        foreach (var r in potongan)
        {
            if (hasil.Count > 0 && hasil[^1] is var kiri && kiri.BarisAwal == r.BarisAwal && r.KolomAwal <= kiri.KolomAkhir + 1)
            {
                hasil[^1] = kiri with { KolomAkhir = Math.Max(kiri.KolomAkhir, r.KolomAkhir) };
            }
            else
            {
                hasil.Add(r);
            }
        }

        return hasil;
    }

    // A rekap of a province reads tens of thousands of them.
    private static bool TryBacaSatu(ReadOnlySpan<char> teks, out RentangAsal rentang, out int panjang)
    {
        if (teks[0] == '\'' && AkhirKutip(teks) is > 1 and var kutip && kutip + 1 < teks.Length && teks[kutip + 1] == '!' && TryBacaAlamat(teks[(kutip + 2)..], out rentang, out panjang))
        {
            rentang = rentang with { Lembar = teks[1..kutip].ToString().Replace("''", "'", StringComparison.Ordinal) };
            panjang += kutip + 2;
            return true;
        }

        // The name ends at the first exclamation mark that a cell stands behind.
        for (var seru = 1; seru < teks.Length; seru++)
        {
            if (teks[seru] == '!' && TryBacaAlamat(teks[(seru + 1)..], out rentang, out panjang))
            {
                rentang = rentang with { Lembar = teks[..seru].ToString() };
                panjang += seru + 1;
                return true;
            }
        }

        (rentang, panjang) = (default, 0);
        return false;
    }

    // The apostrophe that is not doubled.
    private static int AkhirKutip(ReadOnlySpan<char> teks)
    {
        var i = 1;
        while (i < teks.Length && (teks[i] != '\'' || (i + 1 < teks.Length && teks[i + 1] == '\'')))
        {
            i += teks[i] == '\'' ? 2 : 1;
        }

        return i < teks.Length ? i : -1;
    }

    private static bool TryBacaAlamat(ReadOnlySpan<char> teks, out RentangAsal rentang, out int panjang)
    {
        var ujung = teks.IndexOf(Pemisah);
        var alamat = ujung < 0 ? teks : teks[..ujung];
        panjang = alamat.Length + (ujung < 0 ? 0 : 1);
        var titikDua = alamat.IndexOf(':');
        var (baris, kolom) = (0, 0);
        var sah = AlamatSel.TryBaca(titikDua < 0 ? alamat : alamat[..titikDua], out var barisAwal, out var kolomAwal)
            && AlamatSel.TryBaca(alamat[(titikDua + 1)..], out baris, out kolom)
            && baris >= barisAwal && kolom >= kolomAwal;
        rentang = sah ? new RentangAsal("", barisAwal, kolomAwal, baris, kolom) : default;
        return sah;
    }
}
