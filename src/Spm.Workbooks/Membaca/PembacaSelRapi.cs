using System.Buffers.Binary;
using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Reads a <c>c</c> element in the one form that nearly all have, <c>&lt;c r="B7" s="1" t="s"&gt;&lt;f&gt;A7+1&lt;/f&gt;&lt;v&gt;12&lt;/v&gt;&lt;/c&gt;</c>: this
/// order, no space too many, nothing to resolve; style, type, formula and value may be missing. Everything else is left to <see cref="PembacaSelUtf8"/>, which reads
/// these the same, only slower.
/// </summary>
internal sealed class PembacaSelRapi
{
    private const int HurufKolomTerbanyak = 3;
    private const int DigitGayaTerbanyak = 7;

    private ulong _akhirAlamat;
    private ulong _topengAlamat;
    private int _panjangAkhirAlamat;

    /// <summary>Column of the reference.</summary>
    public int Kolom { get; private set; }

    /// <summary>Type as stored.</summary>
    public TipeSel Tipe { get; private set; }

    /// <summary>Style, -1 without.</summary>
    public int Gaya { get; private set; }

    /// <summary>True with an element <c>f</c>.</summary>
    public bool Rumus { get; private set; }

    /// <summary>True with an element <c>v</c>.</summary>
    public bool AdaNilai { get; private set; }

    /// <summary>Position of the value in the window.</summary>
    public int AwalNilai { get; private set; }

    /// <summary>Bytes of the value in the window.</summary>
    public int PanjangNilai { get; private set; }

    /// <summary>A short number, or the index of a shared string.</summary>
    public AngkaPendek Angka { get; private set; }

    /// <summary>From here on references end with this row.</summary>
    public void MulaiBaris(int baris)
    {
        Span<byte> akhir = stackalloc byte[sizeof(ulong)];
        akhir.Clear();
        baris.TryFormat(akhir, out _panjangAkhirAlamat, provider: CultureInfo.InvariantCulture);
        akhir[_panjangAkhirAlamat++] = (byte)'"';
        (_akhirAlamat, _topengAlamat) = (BinaryPrimitives.ReadUInt64LittleEndian(akhir), ulong.MaxValue >> (64 - (_panjangAkhirAlamat * 8)));
    }

    /// <summary>Reads the cell that the window begins with. Returns its length, or 0 where it has another form or is not there as a whole.</summary>
    public int Baca(ReadOnlySpan<byte> s)
    {
        var i = BacaAlamat(s);
        i = i > 0 ? BacaGaya(s, i) : 0;
        i = i > 0 ? BacaTipe(s, i) : 0;
        (Rumus, AdaNilai, AwalNilai, PanjangNilai, Angka) = (false, false, 0, 0, default);
        if (i == 0 || i >= s.Length)
        {
            return 0;
        }

        if (s[i] != '>')
        {
            return s[i..].StartsWith("/>"u8) ? i + 2 : 0;
        }

        i++;
        if (s[i..].StartsWith("<f>"u8))
        {
            Rumus = true;
            i = AkhirTeks(s, i + 3);
            if (i == 0 || !s[i..].StartsWith("</f>"u8))
            {
                return 0;
            }

            i += 4;
        }

        if (!s[i..].StartsWith("<v>"u8))
        {
            return s[i..].StartsWith("</c>"u8) ? i + 4 : 0;
        }

        i += 3;
        (AdaNilai, AwalNilai) = (true, i);
        i = BacaNilai(s, i);
        PanjangNilai = i - AwalNilai;
        return i > 0 && s[i..].StartsWith("</v></c>"u8) ? i + 8 : 0;
    }

    private int BacaAlamat(ReadOnlySpan<byte> s)
    {
        if (!s.StartsWith("<c r=\""u8))
        {
            return 0;
        }

        var (i, kolom) = (6, 0);
        for (; i < s.Length && i < 6 + HurufKolomTerbanyak && (uint)(s[i] - 'A') < 26; i++)
        {
            kolom = (kolom * 26) + s[i] - 'A' + 1;
        }

        Kolom = kolom;
        return kolom is > 0 and <= AlamatSel.KolomTerakhir
            && BinaryPrimitives.TryReadUInt64LittleEndian(s[i..], out var delapan)
            && ((delapan ^ _akhirAlamat) & _topengAlamat) == 0
            ? i + _panjangAkhirAlamat
            : 0;
    }

    private int BacaGaya(ReadOnlySpan<byte> s, int i)
    {
        Gaya = -1;
        if (!s[i..].StartsWith(" s=\""u8))
        {
            return i;
        }

        var (awal, gaya) = (i + 4, 0);
        for (i = awal; i < s.Length && (uint)(s[i] - '0') <= 9 && i - awal <= DigitGayaTerbanyak; i++)
        {
            gaya = (gaya * 10) + s[i] - '0';
        }

        Gaya = gaya;
        return i < s.Length && s[i] == '"' && i - awal is > 0 and <= DigitGayaTerbanyak ? i + 1 : 0;
    }

    private int BacaTipe(ReadOnlySpan<byte> s, int i)
    {
        Tipe = TipeSel.Angka;
        var sisa = s[i..];
        if (!sisa.StartsWith(" t=\""u8))
        {
            return i;
        }

        if (sisa.StartsWith(" t=\"s\""u8))
        {
            Tipe = TipeSel.Bersama;
            return i + 6;
        }

        if (sisa.StartsWith(" t=\"str\""u8))
        {
            Tipe = TipeSel.Teks;
            return i + 8;
        }

        if (sisa.Length < 6 || sisa[5] != '"')
        {
            return 0;
        }

        (Tipe, i) = sisa[4] switch
        {
            (byte)'n' => (TipeSel.Angka, i + 6),
            (byte)'b' => (TipeSel.Logika, i + 6),
            (byte)'e' => (TipeSel.Galat, i + 6),
            _ => (TipeSel.TidakDikenal, 0),
        };
        return i;
    }

    private int BacaNilai(ReadOnlySpan<byte> s, int i)
    {
        if (Tipe is TipeSel.Angka or TipeSel.Bersama)
        {
            var akhir = AngkaPendek.Baca(s, i, out var angka);
            if (akhir > 0 && akhir < s.Length && s[akhir] == '<' && (Tipe == TipeSel.Angka || (angka.Desimal == 0 && s[i] != '-')))
            {
                Angka = angka;
                return akhir;
            }
        }

        return AkhirTeks(s, i);
    }

    /// <summary>Position of the end of a text without entities, line ends to normalise or a bracket that may end a CDATA section.</summary>
    private static int AkhirTeks(ReadOnlySpan<byte> s, int i)
    {
        var panjang = s[i..].IndexOfAny("<&>\r"u8);
        return panjang >= 0 && s[i + panjang] == '<' ? i + panjang : 0;
    }
}
