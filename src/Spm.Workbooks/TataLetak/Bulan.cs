namespace Spm.Workbooks;

/// <summary>Names of months as they stand over columns: Indonesian or English, in full or short, with a year or without.</summary>
internal static class Bulan
{
    // The first of each is how the month is written here; the full names may have a typing error.
    private static readonly string[][] Tertulis =
    [
        ["jan", "januari", "january"],
        ["feb", "peb", "februari", "pebruari", "february", "febuari"],
        ["mar", "mrt", "maret", "march"],
        ["apr", "april"],
        ["mei", "may"],
        ["jun", "juni", "june"],
        ["jul", "juli", "july"],
        ["agu", "agt", "ags", "agus", "agust", "aug", "agustus", "august"],
        ["sep", "sept", "september"],
        ["okt", "oct", "oktober", "october"],
        ["nov", "nop", "november", "nopember"],
        ["des", "dec", "desember", "december"],
    ];

    private const int NamaTerpanjang = 10;

    /// <summary>The short name of a month, 1 to 12.</summary>
    public static string Nama(int bulan) => string.Concat(Tertulis[bulan - 1][0][..1].ToUpperInvariant(), Tertulis[bulan - 1][0].AsSpan(1));

    /// <summary>The month (1 to 12) that a text names, or null.</summary>
    /// <param name="kata">A text as <see cref="PolaTeks.Rapikan"/> gives it: <c>jan</c>, <c>bulan januari</c>, <c>januari 2025</c>, <c>jan 25</c>.</param>
    public static int? Baca(string kata)
    {
        var bagian = kata.Split(' ');
        var awal = bagian.Length > 1 && bagian[0] is "bulan" or "bln" ? 1 : 0;
        var sisa = bagian.Length - awal;
        return sisa == 1 || (sisa == 2 && Tahun(bagian[^1])) ? Cari(bagian[awal]) : null;
    }

    private static int? Cari(string nama)
    {
        if (nama.Length is < 3 or > NamaTerpanjang || !nama.All(char.IsAsciiLetter))
        {
            return null;
        }

        var nomor = Array.FindIndex(Tertulis, ejaan => ejaan.Contains(nama));
        nomor = nomor >= 0 ? nomor : Array.FindIndex(Tertulis, ejaan => Array.Exists(ejaan, e => Ejaan.Kemiripan(e, nama) > 0));
        return nomor < 0 ? null : nomor + 1;
    }

    private static bool Tahun(string teks) => teks.Length is 2 or 4 && teks.All(char.IsAsciiDigit);
}
