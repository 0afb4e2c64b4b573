namespace Spm.Workbooks;

/// <summary>Collects the text of a rich string (<c>si</c> or <c>is</c>) in UTF-8: its runs joined, phonetic hints left out; the same as <see cref="TeksXml.BacaIsi"/>.</summary>
internal sealed class TeksKayaUtf8(PenyisirXml xml)
{
    private byte[] _isi = new byte[256];
    private int _panjang;

    /// <summary>What was collected.</summary>
    public ReadOnlySpan<byte> Isi => _isi.AsSpan(0, _panjang);

    /// <summary>Forgets what was collected.</summary>
    public void Kosongkan() => _panjang = 0;

    /// <summary>Adds text, entities resolved. False where it is not well formed.</summary>
    public bool Tambah(ReadOnlySpan<byte> mentah)
    {
        if (_isi.Length - _panjang < mentah.Length)
        {
            Array.Resize(ref _isi, Math.Max(_isi.Length * 2, _panjang + mentah.Length));
        }

        var panjang = EntitasUtf8.Uraikan(mentah, _isi.AsSpan(_panjang));
        _panjang += Math.Max(panjang, 0);
        return panjang >= 0;
    }

    /// <summary>
    /// Reads from behind the start tag of the string, which is the element opened last, to behind its end tag; see <see cref="PenyisirXml"/>. Whoever gets
    /// <see cref="PenyisirXml.Kurang"/> puts the depth back and starts again.
    /// </summary>
    public int Baca(ReadOnlySpan<byte> s, int i)
    {
        Kosongkan();
        var luar = xml.Kedalaman - 1;
        var (dalamT, dalamFonetik) = (0, 0);
        while (i >= 0)
        {
            if (i + 1 >= s.Length)
            {
                return PenyisirXml.Kurang;
            }

            if (s[i] != '<')
            {
                i = Teks(s, i, dalamT > 0 && dalamFonetik == 0);
            }
            else if (s[i + 1] == '/')
            {
                i = xml.Tutup(s, i);
                if (i >= 0 && xml.Kedalaman == luar)
                {
                    return i;
                }

                dalamT = xml.Kedalaman < dalamT ? 0 : dalamT;
                dalamFonetik = xml.Kedalaman < dalamFonetik ? 0 : dalamFonetik;
            }
            else
            {
                i = Anak(s, i, ref dalamT, ref dalamFonetik);
            }
        }

        return i;
    }

    private int Teks(ReadOnlySpan<byte> s, int i, bool dipakai)
    {
        var panjang = s[i..].IndexOf((byte)'<');
        if (panjang < 0)
        {
            return PenyisirXml.Kurang;
        }

        var teks = s.Slice(i, panjang);
        return (dipakai ? Tambah(teks) : EntitasUtf8.Sah(teks)) ? i + panjang : PenyisirXml.Asing;
    }

    private int Anak(ReadOnlySpan<byte> s, int i, ref int dalamT, ref int dalamFonetik)
    {
        var sesudah = xml.Buka(s, i, out var panjangNama);
        if (sesudah < 0)
        {
            return sesudah;
        }

        var lokal = NamaXml.Lokal(s.Slice(i + 1, panjangNama));
        var fonetik = lokal.SequenceEqual("rPh"u8);
        if (dalamT > 0 || (fonetik && dalamFonetik > 0) || lokal.SequenceEqual("si"u8))
        {
            return PenyisirXml.Asing;
        }

        if (!xml.Kosong && lokal.SequenceEqual("t"u8))
        {
            dalamT = xml.Kedalaman;
        }
        else if (!xml.Kosong && fonetik)
        {
            dalamFonetik = xml.Kedalaman;
        }

        return sesudah;
    }
}
