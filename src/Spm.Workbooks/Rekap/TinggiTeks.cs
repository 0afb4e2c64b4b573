using System.Buffers;

namespace Spm.Workbooks;

/// <summary>How many lines a text takes in a cell, and how high a row of so many lines is. An estimate by characters, on the generous side: fonts differ between programs.</summary>
internal static class TinggiTeks
{
    /// <summary>Most characters that a cell can hold.</summary>
    public const int PanjangTerbesar = 32_767;

    private static readonly SearchValues<char> Spasi = SearchValues.Create(" ");
    private static readonly SearchValues<char> Tanda = SearchValues.Create("!/-");
    private static readonly SearchValues<char> SpasiDanTanda = SearchValues.Create(" !/-");

    private const double LebarTebal = 0.8;
    private const double LebarLekuk = 1.5;
    private const double HurufPerLebar = 1.1;
    private const double TinggiGaris = 14;
    private const double TinggiTerbesar = 400;

    /// <summary>Height of a row in points.</summary>
    public static double Baris(int garis) => Math.Min(TinggiTerbesar, (garis * TinggiGaris) + 4);

    /// <summary>Width that a text of a look has in a cell, in characters of plain text.</summary>
    public static double Lebar(double lebar, GayaSel gaya) =>
        (lebar - (gaya.Lekuk * LebarLekuk)) * (gaya.Tebal ? LebarTebal : 1) * GayaSel.UkuranBiasa / gaya.Ukuran;

    /// <summary>
    /// Lines that a text takes. A column as wide as 10 digits holds about 11 letters of a text. Names of files and cells have no spaces: some programs break them behind a
    /// sign, some anywhere, so the larger number counts.
    /// </summary>
    /// <param name="teks">Text.</param>
    /// <param name="lebar">Width of the cell in characters of 10 points.</param>
    public static int Garis(string teks, double lebar)
    {
        var muat = Math.Max(1, (int)(lebar * HurufPerLebar));
        if (teks.Length <= muat && !teks.Contains('\n', StringComparison.Ordinal))
        {
            return 1;
        }

        var garis = 0;
        foreach (var alinea in teks.AsSpan().EnumerateLines())
        {
            var seutuhnya = Garis(alinea, muat, Spasi);
            garis += alinea.ContainsAny(Tanda) ? Math.Max(seutuhnya, Garis(alinea, muat, SpasiDanTanda)) : seutuhnya;
        }

        return garis;
    }

    private static int Garis(ReadOnlySpan<char> alinea, int muat, SearchValues<char> akhirKata)
    {
        var (garis, terpakai) = (1, 0);
        while (!alinea.IsEmpty)
        {
            var akhir = alinea.IndexOfAny(akhirKata);
            var kata = akhir < 0 ? alinea.Length : alinea[akhir] == ' ' ? akhir : akhir + 1;
            if (terpakai > 0 && terpakai + kata > muat)
            {
                garis++;
                terpakai = 0;
            }

            terpakai += kata;
            garis += Math.Max(0, terpakai - 1) / muat;
            terpakai = terpakai > muat ? ((terpakai - 1) % muat) + 1 : terpakai;
            var spasi = kata < alinea.Length && alinea[kata] == ' ' ? 1 : 0;
            terpakai += spasi;
            alinea = alinea[(kata + spasi)..];
        }

        return garis;
    }
}
