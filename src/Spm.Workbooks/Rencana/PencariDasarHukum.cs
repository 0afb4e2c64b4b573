using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Finds the decree that sets the targets: beside or below its label, or as a title of its own.</summary>
internal static class PencariDasarHukum
{
    private const int Terpanjang = 300;

    private static readonly PolaTeks Label = new(["dasar hukum*", "dasar penetapan*", "dasar"]);
    private static readonly PolaTeks Judul = new(
    [
        "keputusan bupati*nomor*", "keputusan wali kota*nomor*", "keputusan walikota*nomor*", "keputusan gubernur*nomor*",
        "peraturan bupati*nomor*", "peraturan wali kota*nomor*", "peraturan walikota*nomor*", "peraturan gubernur*nomor*", "peraturan daerah*nomor*",
    ]);

    /// <summary>Name and number of the decree, without numbers like a NIK; null where the sheets name none.</summary>
    public static string? Cari(IReadOnlyList<LembarMentah> lembar) =>
        lembar.Select(l => Pertama(l, DiSampingLabel)).FirstOrDefault(t => t is not null) ?? lembar.Select(l => Pertama(l, SebagaiJudul)).FirstOrDefault(t => t is not null);

    private static string? Pertama(LembarMentah lembar, Func<LembarMentah, Sel, string?> cari) =>
        lembar.Baris.SelectMany(b => lembar.IsiBaris(b)).Where(s => s.Jenis == JenisSel.Teks).Select(s => cari(lembar, s)).FirstOrDefault(t => t is not null);

    private static string? SebagaiJudul(LembarMentah lembar, Sel sel) => Judul.Cocok(lembar.Kata(sel.Baris, sel.Kolom)) ? Rapikan(lembar.Teks(sel.Baris, sel.Kolom)) : null;

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
        return rapi.Length == 0 ? null : rapi.Length <= Terpanjang ? rapi : $"{rapi[..(char.IsHighSurrogate(rapi[Terpanjang - 2]) ? Terpanjang - 2 : Terpanjang - 1)]}…";
    }
}
