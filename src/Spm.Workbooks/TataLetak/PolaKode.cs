using System.Globalization;
using System.Text.RegularExpressions;

namespace Spm.Workbooks;

/// <summary>How the codes of lines name services: <c>{layanan}.A.*</c> finds 3 in <c>3.A.1</c>; a <c>*</c> stands for the rest of a code.</summary>
internal sealed class PolaKode
{
    private const string Tempat = "{layanan}";

    /// <summary>Longer texts are no codes.</summary>
    private const int Terpanjang = 40;

    private readonly Regex _bentuk;

    public PolaKode(string pola)
    {
        if (!pola.Contains(Tempat, StringComparison.Ordinal))
        {
            throw new FormatException($"polaKode '{pola}' tidak memuat {Tempat}");
        }

        var bentuk = Regex.Escape(pola).Replace(Regex.Escape(Tempat), "(?<layanan>[0-9]{1,2})", StringComparison.Ordinal).Replace(@"\*", ".*", StringComparison.Ordinal);
        _bentuk = new Regex($@"\A{bentuk}\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    }

    /// <summary>The number of the service that a code names, or null.</summary>
    public int? Baca(string kode) =>
        kode.Length is > 0 and <= Terpanjang && _bentuk.Match(string.Concat(kode.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))) is { Success: true } cocok
            ? int.Parse(cocok.Groups["layanan"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
}
