using System.Globalization;
using System.Text;

namespace Spm.Workbooks;

/// <summary>
/// Patterns of text in layout profiles. Text and pattern are compared as words: case, accents, punctuation, bullets and the amount of white space do not matter.
/// A <c>*</c> at the beginning or end of a pattern stands for any words, or none; alone it matches every text.
/// </summary>
internal sealed class PolaTeks(IEnumerable<string> pola)
{
    private readonly (bool Awal, string Inti, bool Akhir)[] _pola = [.. pola.Select(p => (p.StartsWith('*'), Rapikan(p), p.EndsWith('*')))];

    public bool Kosong => _pola.Length == 0;

    /// <summary>True where one of the patterns matches.</summary>
    /// <param name="kata">A text as <see cref="Rapikan"/> gives it.</param>
    public bool Cocok(string kata) => kata.Length > 0 && Array.Exists(_pola, p => Cocok(p, kata));

    /// <summary>The words of a text in lower case, without accents and punctuation, one space between them.</summary>
    public static string Rapikan(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var huruf in teks.Normalize(NormalizationForm.FormKD))
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

    private static bool Cocok((bool Awal, string Inti, bool Akhir) pola, string kata) => pola switch
    {
        (var bintang, "", _) => bintang,
        (true, var inti, true) => $" {kata} ".Contains($" {inti} ", StringComparison.Ordinal),
        (true, var inti, false) => $" {kata}".EndsWith($" {inti}", StringComparison.Ordinal),
        (false, var inti, true) => $"{kata} ".StartsWith($"{inti} ", StringComparison.Ordinal),
        (false, var inti, false) => kata == inti,
    };
}
