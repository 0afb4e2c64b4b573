using System.Numerics;

namespace Spm.Workbooks;

/// <summary>
/// Masks what looks like a NIK: exactly 16 digits in a row, also before or behind a point (<c>3601….0</c> is how programs store it as a number, <c>1.3601…</c> an item of
/// a list). Whether they are in the form of a NIK does not matter; the number of a kartu keluarga is as long, and as private.
/// </summary>
internal static class Samaran
{
    /// <summary>The character that stands for a digit in texts.</summary>
    public const char Huruf = '•';

    /// <summary>What stands in the place of a NIK in texts.</summary>
    public static readonly string Nik = new(Huruf, StrukturNik.Panjang);

    /// <summary>The text with every such number masked.</summary>
    public static string Dalam(string teks)
    {
        var awal = Cari<char>(teks, 0, out _);
        if (awal < 0)
        {
            return teks;
        }

        var huruf = teks.ToCharArray();
        for (; awal >= 0; awal = Cari<char>(huruf, awal + StrukturNik.Panjang, out _))
        {
            huruf.AsSpan(awal, StrukturNik.Panjang).Fill(Huruf);
        }

        return new string(huruf);
    }

    /// <summary>
    /// Overwrites every such number in the bytes of a part by zeros: as many bytes, and valid wherever a number, a formula or an attribute has to stay one. Numbers
    /// that a program stored with an exponent (<c>3.601…E15</c>) lose their digits as well. Only digits that a decimal figure has behind its point stay: behind
    /// <c>0.</c>, and in values of cells as programs store 4.4 (<c>4.4000000000000004</c>).
    /// </summary>
    /// <returns>True where something changed.</returns>
    public static bool Timpa(Span<byte> isi)
    {
        var berubah = false;
        for (var awal = Cari<byte>(isi, 0, out var panjang); awal >= 0; awal = Cari<byte>(isi, awal + panjang, out panjang))
        {
            foreach (ref var b in isi.Slice(awal, panjang))
            {
                berubah |= b is >= (byte)'1' and <= (byte)'9';
                b = b == '.' ? b : (byte)'0';
            }
        }

        return berubah;
    }

    /// <summary>Where the next one begins, -1 for none; in bytes also one with an exponent, of which the length is that of its mantissa.</summary>
    private static int Cari<T>(ReadOnlySpan<T> isi, int mulai, out int panjang)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (var i = mulai; i < isi.Length; i += panjang)
        {
            var jarak = isi[i..].IndexOfAnyInRange(Sebagai<T>('0'), Sebagai<T>('9'));
            if (jarak < 0)
            {
                break;
            }

            i += jarak;
            panjang = Angka(isi[i..]);
            var akhir = i + panjang;
            if (panjang == StrukturNik.Panjang && !(typeof(T) == typeof(byte) && Desimal(isi[..i], isi[akhir..])))
            {
                return i;
            }

            if (typeof(T) == typeof(byte) && panjang == 1 && Mantis(isi[i..]) is var mantis and > 0)
            {
                panjang = mantis;
                return i;
            }
        }

        panjang = 0;
        return -1;
    }

    /// <summary>Length of the mantissa where the text begins with a number of 16 digits in scientific notation, otherwise 0.</summary>
    private static int Mantis<T>(ReadOnlySpan<T> isi)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (isi.Length < 2 || isi[1] != Sebagai<T>('.'))
        {
            return 0;
        }

        var panjang = 2 + Angka(isi[2..]);
        var sisa = isi[panjang..];
        if (panjang == 2 || sisa.IsEmpty || (sisa[0] != Sebagai<T>('E') && sisa[0] != Sebagai<T>('e')))
        {
            return 0;
        }

        sisa = sisa[1..];
        sisa = !sisa.IsEmpty && sisa[0] == Sebagai<T>('+') ? sisa[1..] : sisa;
        return Angka(sisa) == 2 && sisa[0] == Sebagai<T>('1') && sisa[1] == Sebagai<T>('5') ? panjang : 0;
    }

    /// <summary>True between what only a decimal figure has around its decimals.</summary>
    private static bool Desimal<T>(ReadOnlySpan<T> depan, ReadOnlySpan<T> belakang)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (depan.Length < 2 || depan[^1] != Sebagai<T>('.') || !AdalahAngka(depan[^2]))
        {
            return false;
        }

        var nol = depan[^2] == Sebagai<T>('0');
        depan = depan[..^2];
        if (nol && (depan.IsEmpty || !(AdalahAngka(depan[^1]) || depan[^1] == Sebagai<T>('.'))))
        {
            return true;
        }

        // More than one digit before the point and 16 behind are more than a program stores.
        depan = !depan.IsEmpty && depan[^1] == Sebagai<T>('-') ? depan[..^1] : depan;
        return depan.Length > 2 && depan[^1] == Sebagai<T>('>') && depan[^2] == Sebagai<T>('v') && (depan[^3] == Sebagai<T>('<') || depan[^3] == Sebagai<T>(':'))
            && !belakang.IsEmpty && (belakang[0] == Sebagai<T>('<') || belakang[0] == Sebagai<T>('E'));
    }

    private static int Angka<T>(ReadOnlySpan<T> isi)
        where T : unmanaged, IBinaryInteger<T>
    {
        var akhir = isi.IndexOfAnyExceptInRange(Sebagai<T>('0'), Sebagai<T>('9'));
        return akhir < 0 ? isi.Length : akhir;
    }

    private static bool AdalahAngka<T>(T huruf)
        where T : unmanaged, IBinaryInteger<T> => huruf >= Sebagai<T>('0') && huruf <= Sebagai<T>('9');

    private static T Sebagai<T>(char huruf)
        where T : unmanaged, IBinaryInteger<T> => T.CreateTruncating(huruf);
}
