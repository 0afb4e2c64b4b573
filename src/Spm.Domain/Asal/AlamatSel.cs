using System.Globalization;

namespace Spm.Domain;

/// <summary>References of cells in A1 form.</summary>
public static class AlamatSel
{
    /// <summary>Number of the last row of a sheet.</summary>
    public const int BarisTerakhir = 1_048_576;
    /// <summary>Number of the last column of a sheet (XFD).</summary>
    public const int KolomTerakhir = 16_384;

    /// <summary>The reference of a position, for example <c>G7</c> for row 7, column 7.</summary>
    public static string Tulis(int baris, int kolom) => Huruf(kolom) + baris.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column, from 1 (A).</summary>
    public static string Huruf(int kolom)
    {
        var huruf = "";
        for (; kolom > 0; kolom = (kolom - 1) / 26)
        {
            huruf = (char)('A' + ((kolom - 1) % 26)) + huruf;
        }

        return huruf;
    }

    /// <summary>Reads a reference without dollar signs; letters of either case. False for anything outside a sheet of Excel.</summary>
    public static bool TryBaca(ReadOnlySpan<char> alamat, out int baris, out int kolom)
    {
        (baris, kolom) = (0, 0);
        var i = 0;
        for (; i < alamat.Length && char.IsAsciiLetter(alamat[i]); i++)
        {
            kolom = (kolom * 26) + (char.ToUpperInvariant(alamat[i]) - 'A' + 1);
            if (kolom > KolomTerakhir)
            {
                return false;
            }
        }

        return kolom > 0
            && int.TryParse(alamat[i..], NumberStyles.None, CultureInfo.InvariantCulture, out baris)
            && baris is > 0 and <= BarisTerakhir;
    }
}
