namespace Spm.Workbooks;

/// <summary>Names of months as they stand over columns: Indonesian or English, in full or short.</summary>
internal static class Bulan
{
    private static readonly string[][] Awalan =
        [["jan"], ["feb", "peb"], ["mar"], ["apr"], ["mei", "may"], ["jun"], ["jul"], ["agu", "agt", "ags", "aug"], ["sep"], ["okt", "oct"], ["nov", "nop"], ["des", "dec"]];

    private const int NamaTerpanjang = 9;

    /// <summary>The month (1 to 12) that a text names, or null.</summary>
    /// <param name="kata">A text as <see cref="PolaTeks.Rapikan"/> gives it.</param>
    public static int? Baca(string kata)
    {
        if (kata.Length > NamaTerpanjang || !kata.All(char.IsAsciiLetter))
        {
            return null;
        }

        var nomor = Array.FindIndex(Awalan, awalan => Array.Exists(awalan, a => kata.StartsWith(a, StringComparison.Ordinal)));
        return nomor < 0 ? null : nomor + 1;
    }
}
