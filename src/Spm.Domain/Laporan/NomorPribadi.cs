namespace Spm.Domain;

/// <summary>
/// Recognises what looks like a NIK or the number of a kartu keluarga in names of files, folders and sheets, which go where the content of a file never does: exactly 16
/// digits in a row, or groups of digits that make 16 and begin with the code of a province, with one space, point, dash or underscore between them.
/// </summary>
/// <remarks>Groups must begin with a province because times are written in groups as well, and 19 apart no year does.</remarks>
public static class NomorPribadi
{
    private const int Panjang = 16;
    private const char Samar = 'x';

    private static readonly HashSet<string> Provinsi = [.. DaftarWilayah.Semua.Where(w => w.Kode.AdalahProvinsi).Select(w => w.Kode.ToString())];

    /// <summary>True for a text that has such a number in it.</summary>
    public static bool Ada(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return Cari(teks, 0) is not null;
    }

    /// <summary>The text with an <c>x</c> for every digit of such numbers: still a name of a file, and the same for all of them.</summary>
    public static string Samarkan(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        var huruf = teks.ToCharArray();
        for (var tempat = Cari(huruf, 0); tempat is var (awal, akhir); tempat = Cari(huruf, akhir))
        {
            for (var i = awal; i < akhir; i++)
            {
                huruf[i] = char.IsAsciiDigit(huruf[i]) ? Samar : huruf[i];
            }
        }

        return new string(huruf);
    }

    private static (int Awal, int Akhir)? Cari(ReadOnlySpan<char> teks, int mulai)
    {
        for (var i = mulai; i < teks.Length; i++)
        {
            if (char.IsAsciiDigit(teks[i]) && (i == 0 || !char.IsAsciiDigit(teks[i - 1])) && Akhir(teks, i) is { } akhir)
            {
                return (i, akhir);
            }
        }

        return null;
    }

    /// <summary>Where the number that begins here ends, or null where none does.</summary>
    private static int? Akhir(ReadOnlySpan<char> teks, int awal)
    {
        var angka = 0;
        var berkelompok = false;
        Span<char> dua = stackalloc char[2];
        for (var i = awal; i < teks.Length; i++)
        {
            if (char.IsAsciiDigit(teks[i]))
            {
                if (angka < dua.Length)
                {
                    dua[angka] = teks[i];
                }

                angka++;
                var tamat = i + 1 == teks.Length || !char.IsAsciiDigit(teks[i + 1]);
                if (angka == Panjang)
                {
                    return tamat && (!berkelompok || Provinsi.Contains(dua.ToString())) ? i + 1 : null;
                }
            }
            else if (teks[i] is ' ' or '.' or '-' or '_' && char.IsAsciiDigit(teks[i - 1]))
            {
                berkelompok = true;
            }
            else
            {
                return null;
            }
        }

        return null;
    }
}
