using System.Globalization;
using System.Text;

namespace Spm.Workbooks;

/// <summary>
/// Patterns of text in layout profiles. Text and pattern are compared as words: case, accents, punctuation, bullets and the amount of white space do not matter.
/// A <c>*</c> in a pattern stands for any words, or none; alone it matches every text.
/// </summary>
internal sealed class PolaTeks(IEnumerable<string> pola)
{
    // What stands before, between and after the stars.
    private readonly string[][] _pola = [.. pola.Select(p => p.Split('*').Select(Rapikan).ToArray())];

    /// <summary>True where one of the patterns matches.</summary>
    /// <param name="kata">A text as <see cref="Rapikan"/> gives it.</param>
    public bool Cocok(string kata) => kata.Length > 0 && Array.Exists(_pola, p => Cocok(p, kata));

    /// <summary>Which of the patterns, from 0, is the first that matches; -1 where none does.</summary>
    /// <param name="kata">A text as <see cref="Rapikan"/> gives it.</param>
    public int Ke(string kata) => Array.FindIndex(_pola, p => Cocok(p, kata));

    /// <summary>The words of a text in lower case, without accents and punctuation, one space between them.</summary>
    public static string Rapikan(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var huruf in Uraikan(teks))
        {
            if (char.IsLetterOrDigit(huruf))
            {
                hasil.Append(char.ToLowerInvariant(huruf));
            }
            else if (huruf == '%')
            {
                hasil.Append(" % ");
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(huruf) != UnicodeCategory.NonSpacingMark)
            {
                hasil.Append(' ');
            }
        }

        return string.Join(' ', hasil.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Panjang));
    }

    // Half a surrogate pair cannot be normalised, but files can hold one.
    private static string Uraikan(string teks) =>
        Ascii.IsValid(teks) ? teks : string.Concat(teks.EnumerateRunes()).Normalize(NormalizationForm.FormKD);

    // What headers are often shortened by.
    private static string Panjang(string kata) => kata switch
    {
        "jml" or "jlh" => "jumlah",
        "yg" => "yang",
        "dgn" => "dengan",
        "utk" => "untuk",
        "blm" => "belum",
        "thn" => "tahun",
        _ => kata,
    };

    private static bool Cocok(string[] bagian, string kata)
    {
        if (bagian is [var seluruhnya])
        {
            return kata == seluruhnya;
        }

        var (teks, letak) = ($" {kata} ", 0);
        for (var i = 0; i < bagian.Length; i++)
        {
            if (bagian[i].Length == 0)
            {
                continue;
            }

            var cari = $" {bagian[i]} ";
            var ada = i == bagian.Length - 1 ? teks.Length - cari.Length : teks.IndexOf(cari, letak, StringComparison.Ordinal);
            if (ada < letak || (i == 0 && ada > 0) || string.CompareOrdinal(teks, ada, cari, 0, cari.Length) != 0)
            {
                return false;
            }

            letak = ada + cari.Length - 1;
        }

        return true;
    }
}
