using System.Text;

namespace Spm.Workbooks;

/// <summary>Text of XML as bytes: the five named entities, character references and line ends. Others need a document type, which the plain subset has not.</summary>
internal static class EntitasUtf8
{
    private const int TerpanjangDariEntitas = 12;

    /// <summary>True where the text between two tags, or in an attribute, is well formed.</summary>
    public static bool Sah(ReadOnlySpan<byte> teks)
    {
        if (teks.IndexOf("]]>"u8) >= 0)
        {
            return false;
        }

        for (int i; (i = teks.IndexOf((byte)'&')) >= 0;)
        {
            teks = teks[i..];
            if (!TryBaca(teks, out var panjang, out _))
            {
                return false;
            }

            teks = teks[panjang..];
        }

        return true;
    }

    /// <summary>Writes the characters that the text stands for; they never take more bytes than the text. Returns how many, or -1 where it is not well formed.</summary>
    public static int Uraikan(ReadOnlySpan<byte> teks, Span<byte> tujuan)
    {
        if (teks.IndexOf("]]>"u8) >= 0)
        {
            return -1;
        }

        var tulis = 0;
        while (!teks.IsEmpty)
        {
            var i = teks.IndexOfAny((byte)'&', (byte)'\r');
            var biasa = i < 0 ? teks : teks[..i];
            biasa.CopyTo(tujuan[tulis..]);
            tulis += biasa.Length;
            teks = teks[biasa.Length..];
            if (teks.IsEmpty)
            {
                break;
            }

            if (teks[0] == '\r')
            {
                tujuan[tulis++] = (byte)'\n';
                teks = teks[(teks.Length > 1 && teks[1] == '\n' ? 2 : 1)..];
            }
            else if (TryBaca(teks, out var panjang, out var huruf))
            {
                tulis += huruf.EncodeToUtf8(tujuan[tulis..]);
                teks = teks[panjang..];
            }
            else
            {
                return -1;
            }
        }

        return tulis;
    }

    /// <summary>Reads the reference that the text begins with.</summary>
    private static bool TryBaca(ReadOnlySpan<byte> teks, out int panjang, out Rune huruf)
    {
        (panjang, huruf) = (0, default);
        var tutup = teks[..Math.Min(teks.Length, TerpanjangDariEntitas)].IndexOf((byte)';');
        if (tutup < 2)
        {
            return false;
        }

        panjang = tutup + 1;
        var nama = teks[1..tutup];
        if (nama[0] != '#')
        {
            huruf = nama switch
            {
                _ when nama.SequenceEqual("amp"u8) => new Rune('&'),
                _ when nama.SequenceEqual("lt"u8) => new Rune('<'),
                _ when nama.SequenceEqual("gt"u8) => new Rune('>'),
                _ when nama.SequenceEqual("quot"u8) => new Rune('"'),
                _ when nama.SequenceEqual("apos"u8) => new Rune('\''),
                _ => default,
            };
            return huruf != default;
        }

        return TryNomor(nama[1..], out var nomor) && nomor is '\t' or '\n' or '\r' or (>= 0x20 and not (0xFFFE or 0xFFFF)) && Rune.TryCreate(nomor, out huruf);
    }

    private static bool TryNomor(ReadOnlySpan<byte> angka, out int nomor)
    {
        nomor = 0;
        var basis = angka.Length > 1 && angka[0] == 'x' ? 16 : 10;
        angka = basis == 16 ? angka[1..] : angka;
        foreach (var b in angka)
        {
            var nilai = char.IsAsciiDigit((char)b) ? b - (byte)'0' : char.IsAsciiHexDigit((char)b) ? (b | 0x20) - (byte)'a' + 10 : basis;
            if (nilai >= basis || (nomor = (nomor * basis) + nilai) > 0x10FFFF)
            {
                return false;
            }
        }

        return !angka.IsEmpty;
    }
}
