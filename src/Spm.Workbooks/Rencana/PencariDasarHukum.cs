using System.Text.RegularExpressions;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Finds the decree that sets the targets: beside or below its label, in a title, whose rows may part its name from its number, or in a column of the table for it.</summary>
internal static partial class PencariDasarHukum
{
    private const int Terpanjang = 300;
    private const string Peraturan = @"\b(?:(?:surat\s+)?keputusan|peraturan|sk|kep)\.?\s+(?:bupati|wali\s*kota|gubernur|daerah)\b";
    private const string Singkatan = @"\b(?:kepbup|kepwal|kepwali|kepwalkot|kepgub|perbup|perwal|perwali|perwalkot|pergub|perda|sk)\b";
    private const string Bernomor = @"[^\d]{0,120}?(?:\b(?:nomor|no)\b[\s.:]*\S*\d|\d[^\s/]*/\S*\d|\d+\s+(?:tahun|thn|th)\b\.?\s*\d{4})";

    private static readonly PolaTeks Label = new(["dasar hukum*", "dasar penetapan*", "dasar"]);

    /// <summary>Name and number of the decree, without numbers like a NIK; null where the sheets name none.</summary>
    /// <param name="lembar">The sheets that are seen.</param>
    /// <param name="tabel">Their tables: a remark in a row of targets may name a decree too, which sets no targets.</param>
    public static string? Cari(IReadOnlyList<LembarMentah> lembar, IReadOnlyList<TabelRencana> tabel)
    {
        return lembar.Select(DiLuarKepala).FirstOrDefault(t => t is not null)
            ?? lembar.Select(DalamJudul).FirstOrDefault(t => t is not null)
            ?? tabel.Select(DalamKolom).FirstOrDefault(t => t is not null);

        string? DiLuarKepala(LembarMentah satu) => Pertama(satu, Tanpa(satu, t => (t.BarisKepala, t.BarisIsi - 1)), DiSampingLabel);

        string? DalamJudul(LembarMentah satu) => Pertama(satu, Tanpa(satu, t => (t.BarisIsi, t.BarisAkhir)), SebagaiJudul);

        IEnumerable<int> Tanpa(LembarMentah satu, Func<TabelRencana, (int Awal, int Akhir)> bagian)
        {
            (int Awal, int Akhir)[] lewat = [.. tabel.Where(t => t.Lembar == satu).Select(bagian)];
            return satu.Baris.Where(b => !Array.Exists(lewat, l => b >= l.Awal && b <= l.Akhir));
        }
    }

    // Any other cell of a row of targets that names a decree is a remark.
    private static string? DalamKolom(TabelRencana tabel)
    {
        var kolom = Enumerable.Range(tabel.BarisKepala, tabel.BarisIsi - tabel.BarisKepala)
            .SelectMany(tabel.Lembar.IsiBaris)
            .Where(s => Label.Cocok(tabel.Lembar.Kata(s.Baris, s.Kolom)))
            .Select(s => s.Kolom)
            .ToHashSet();
        return Pertama(
            tabel.Lembar,
            tabel.Lembar.Baris.Where(b => kolom.Count > 0 && b >= tabel.BarisIsi && b <= tabel.BarisAkhir),
            (lembar, sel) => kolom.Contains(sel.Kolom) ? SebagaiJudul(lembar, sel) : null);
    }

    private static string? Pertama(LembarMentah lembar, IEnumerable<int> baris, Func<LembarMentah, Sel, string?> cari) =>
        baris.SelectMany(lembar.IsiBaris).Where(s => s.Jenis == JenisSel.Teks).Select(s => cari(lembar, s)).FirstOrDefault(t => t is not null);

    private static string? SebagaiJudul(LembarMentah lembar, Sel sel)
    {
        var teks = lembar.Teks(sel.Baris, sel.Kolom);
        if (Sebutan().Match(teks) is { Success: true } sebutan)
        {
            return Rapikan(teks[sebutan.Index..]);
        }

        return TanpaNomor().Match(teks) is { Success: true } nama && BarisNomorDiBawah(lembar, sel.Baris) is { } nomor ? Rapikan($"{teks[nama.Index..].TrimEnd(' ', ':')} {nomor}") : null;
    }

    // "Nomor", the colon and the number often stand in cells of their own.
    private static string? BarisNomorDiBawah(LembarMentah lembar, int baris)
    {
        var teks = string.Join(' ', lembar.IsiBaris(baris + 1).Select(s => lembar.Teks(s.Baris, s.Kolom)));
        return NomorSaja().Match(teks) is { Success: true } nomor ? $"{nomor.Groups[1].Value} {nomor.Groups[2].Value}" : null;
    }

    private static string? DiSampingLabel(LembarMentah lembar, Sel sel)
    {
        var teks = lembar.Teks(sel.Baris, sel.Kolom);
        var titikDua = teks.IndexOf(':', StringComparison.Ordinal);
        if (!Label.Cocok(lembar.KataDari(titikDua < 0 ? teks : teks[..titikDua])))
        {
            return null;
        }

        if (titikDua >= 0 && Rapikan(teks[(titikDua + 1)..]) is { } langsung)
        {
            return langsung;
        }

        return lembar.IsiBaris(sel.Baris).Where(s => s.Kolom > sel.Kolom).Select(s => Rapikan(lembar.Teks(s.Baris, s.Kolom))).FirstOrDefault(t => t is not null)
            ?? Rapikan(lembar.Teks(sel.Baris + 1, sel.Kolom));
    }

    private static string? Rapikan(string teks)
    {
        var rapi = NomorPribadi.Samarkan(teks.Trim(' ', ':', '\t'));
        rapi = rapi.EndsWith(')') && !rapi.Contains('(', StringComparison.Ordinal) ? rapi[..^1] : rapi;
        return rapi.Length == 0 ? null : rapi.Length <= Terpanjang ? rapi : $"{rapi[..(char.IsHighSurrogate(rapi[Terpanjang - 2]) ? Terpanjang - 2 : Terpanjang - 1)]}…";
    }

    [GeneratedRegex($"(?:{Peraturan}|{Singkatan}){Bernomor}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sebutan();

    [GeneratedRegex($@"(?:{Peraturan}|{Singkatan})[^\d]*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TanpaNomor();

    [GeneratedRegex(@"\A(nomor|no)\b[\s.:]*(\S*\d.*)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NomorSaja();
}
