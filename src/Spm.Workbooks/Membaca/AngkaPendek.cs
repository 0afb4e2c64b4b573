using System.Buffers.Binary;
using System.Numerics;

namespace Spm.Workbooks;

/// <summary>
/// A number of at most 15 digits: few enough to be exact both as they are and as the digits of a binary number. Nearly all numbers of workbooks are. The default
/// is no number.
/// </summary>
internal readonly struct AngkaPendek
{
    /// <summary>Digits that a binary number keeps, and that Excel shows.</summary>
    private const int DigitTerbanyak = 15;

    private const int BitDesimal = 5;

    private static readonly long[] Pangkat = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>Digits and place of the point, from 1, in one word, which is handed on in a register.</summary>
    private readonly long _kemasan;

    private AngkaPendek(long isi, int desimal) => _kemasan = (isi << BitDesimal) | (uint)(desimal + 1);

    /// <summary>False for the default.</summary>
    public bool Ada => _kemasan != 0;

    /// <summary>All digits as a whole number, with the sign.</summary>
    public long Isi => _kemasan >> BitDesimal;

    /// <summary>How many of the digits are behind the point.</summary>
    public int Desimal => (int)(_kemasan & ((1 << BitDesimal) - 1)) - 1;

    /// <summary>The value, without zeros at the end of its decimals.</summary>
    public decimal Nilai => Buat(Isi, Desimal);

    /// <summary>The decimal of these digits, without zeros at the end of its decimals.</summary>
    public static decimal Buat(long isi, int desimal)
    {
        for (; desimal > 0 && isi % 10 == 0; desimal--)
        {
            isi /= 10;
        }

        var mutlak = Math.Abs(isi);
        return new decimal((int)mutlak, (int)(mutlak >> 32), 0, isi < 0, (byte)desimal);
    }

    /// <summary>
    /// Reads digits with at most one point between them, and a minus sign before. Returns the position after them, or -1 where the text at <paramref name="i"/> does
    /// not begin with such a number.
    /// </summary>
    public static int Baca(ReadOnlySpan<byte> s, int i, out AngkaPendek angka)
    {
        var bulat = Digit(s, i, out var isi);
        if (bulat is > 0 and < sizeof(ulong))
        {
            var akhir = i + bulat;
            if (s[akhir] != '.')
            {
                angka = new AngkaPendek(isi, 0);
                return akhir;
            }

            var desimal = Digit(s, akhir + 1, out var pecahan);
            if (desimal is > 0 and < sizeof(ulong))
            {
                angka = new AngkaPendek((isi * Pangkat[desimal]) + pecahan, desimal);
                return akhir + 1 + desimal;
            }
        }

        return BacaSatuSatu(s, i, out angka);
    }

    /// <summary>Looks at eight bytes at once and returns how many of the first are digits; 0 also where there are no eight bytes.</summary>
    private static int Digit(ReadOnlySpan<byte> s, int i, out long nilai)
    {
        nilai = 0;
        if (i > s.Length - sizeof(ulong))
        {
            return 0;
        }

        // A digit keeps the highest bit clear, both as its value and with 0x76 added to it; a carry out of another byte reaches later ones only.
        var delapan = BinaryPrimitives.ReadUInt64LittleEndian(s[i..]) ^ 0x3030303030303030;
        var bukanDigit = (delapan | (delapan + 0x7676767676767676)) & 0x8080808080808080;
        var banyaknya = BitOperations.TrailingZeroCount(bukanDigit) >> 3;
        if (banyaknya > 0)
        {
            // Zeros in front, then pairs, fours and eight added up side by side.
            delapan <<= 64 - (banyaknya << 3);
            delapan = (delapan * 10) + (delapan >> 8);
            nilai = (long)((((delapan & 0x000000FF000000FF) * 0x000F424000000064) + (((delapan >> 16) & 0x000000FF000000FF) * 0x0000271000000001)) >> 32);
        }

        return banyaknya;
    }

    private static int BacaSatuSatu(ReadOnlySpan<byte> s, int i, out AngkaPendek angka)
    {
        var negatif = i < s.Length && s[i] == '-';
        var awal = negatif ? i + 1 : i;
        var (isi, digit, titik) = (0L, 0, -1);
        for (i = awal; i < s.Length && digit <= DigitTerbanyak; i++)
        {
            if ((uint)(s[i] - '0') <= 9)
            {
                isi = (isi * 10) + (s[i] - '0');
                digit++;
            }
            else if (s[i] == '.' && titik < 0)
            {
                titik = i;
            }
            else
            {
                break;
            }
        }

        var sah = digit is > 0 and <= DigitTerbanyak && titik != awal && titik != i - 1;
        angka = sah ? new AngkaPendek(negatif ? -isi : isi, titik < 0 ? 0 : i - titik - 1) : default;
        return sah ? i : -1;
    }
}
