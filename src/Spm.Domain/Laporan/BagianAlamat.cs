using System.Globalization;
using System.Text;

namespace Spm.Domain;

/// <summary>The parts that all addresses of uploads have, under the same rules.</summary>
internal static class BagianAlamat
{
    private const int PanjangNamaTerbesar = 200;

    // What some client or proxy on the way takes for a separator of folders.
    private static readonly string[] Garis = ["\\", "%2F", "%5C"];

    /// <summary>What is wrong with the code of a wilayah; null for one that reports.</summary>
    public static SalahAlamat? SalahWilayah(string teks, out KodeWilayah kode) =>
        !KodeWilayah.TryParse(teks, out kode) || DaftarWilayah.Cari(kode) is not { } wilayah ? SalahAlamat.Wilayah
        : wilayah.Melapor ? null
        : SalahAlamat.WilayahTidakMelapor;

    /// <summary>True for a name that every system on the way leaves as it is.</summary>
    public static bool NamaSah(string nama) =>
        nama.Length is > 0 and <= PanjangNamaTerbesar && nama[^1] is not ('.' or ' ') && !nama.EnumerateRunes().Any(Terlarang) && !Garis.Any(g => nama.Contains(g, StringComparison.OrdinalIgnoreCase));

    // Control and format characters hide what a name is (right-to-left marks, zero-width ones); half a surrogate pair, read as U+FFFD, fits no URL.
    private static bool Terlarang(Rune huruf) => huruf == Rune.ReplacementChar || Rune.GetUnicodeCategory(huruf)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
