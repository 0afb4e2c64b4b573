namespace Spm.Workbooks;

/// <summary>
/// Steps over the tags of plain XML: ASCII names, prefixes that are declared, no comments, no processing instructions, no CDATA. All methods take a window and a
/// position in it, and return the position after what they read, <see cref="Kurang"/> where the window ends too early, or <see cref="Asing"/> for anything that
/// is not plain or not well formed. It accepts nothing that the XML reader would reject.
/// </summary>
internal sealed class PenyisirXml
{
    /// <summary>The window ends before the construct does.</summary>
    public const int Kurang = -1;

    /// <summary>Not in the plain subset.</summary>
    public const int Asing = -2;

    private const int Terdalam = 60;
    private const int AtributTerbanyak = 32;
    private const int DeklarasiTerbanyak = 64;

    // Beyond this many tags and attributes in one part, those of plain cells not counted, the part is left to the XML reader and its limit.
    private const int UsahaTerbanyak = 12_000_000;

    private readonly (int Nama, int PanjangNama, int Nilai, int PanjangNilai)[] _atribut = new (int, int, int, int)[AtributTerbanyak];
    private readonly byte[] _nama = new byte[4096];
    private readonly int[] _akhirNama = new int[Terdalam + 1];
    private readonly List<(byte[] Prefiks, int Kedalaman)> _deklarasi = [];
    private int _jumlahAtribut;
    private int _usaha;

    /// <summary>Elements that are open.</summary>
    public int Kedalaman { get; private set; }

    /// <summary>True where the start tag read last ends itself.</summary>
    public bool Kosong { get; private set; }

    /// <summary>True where the start tag read last declares a namespace.</summary>
    public bool Mendeklarasikan { get; private set; }

    /// <summary>Reads a start tag at its <c>&lt;</c>; opens the element unless the tag ends itself. The name is in the window from <paramref name="i"/> + 1 for <paramref name="panjangNama"/> bytes.</summary>
    public int Buka(ReadOnlySpan<byte> s, int i, out int panjangNama)
    {
        panjangNama = 0;
        var akhir = NamaXml.Baca(s, i + 1);
        if (akhir < 0)
        {
            return akhir;
        }

        panjangNama = akhir - i - 1;
        var nama = s.Slice(i + 1, panjangNama);
        var sesudah = Atribut(s, akhir);
        if (sesudah < 0)
        {
            return sesudah;
        }

        if (!PrefiksDikenal(s, nama) || Kedalaman == Terdalam || (Mendeklarasikan && _deklarasi.Count + _jumlahAtribut > DeklarasiTerbanyak) || _akhirNama[Kedalaman] + nama.Length > _nama.Length)
        {
            return Asing;
        }

        if (!Kosong)
        {
            Daftarkan(s);
            nama.CopyTo(_nama.AsSpan(_akhirNama[Kedalaman]));
            _akhirNama[Kedalaman + 1] = _akhirNama[Kedalaman] + nama.Length;
            Kedalaman++;
        }

        return sesudah;
    }

    /// <summary>Reads the end tag of the element opened last, at its <c>&lt;</c>.</summary>
    public int Tutup(ReadOnlySpan<byte> s, int i)
    {
        if (Kedalaman == 0)
        {
            return Asing;
        }

        var awal = _akhirNama[Kedalaman - 1];
        var sesudah = Tutup(s, i, _nama.AsSpan(awal, _akhirNama[Kedalaman] - awal));
        if (sesudah >= 0)
        {
            Kembali(Kedalaman - 1);
        }

        return sesudah;
    }

    /// <summary>Reads an end tag of this name, at its <c>&lt;</c>.</summary>
    public static int Tutup(ReadOnlySpan<byte> s, int i, ReadOnlySpan<byte> nama)
    {
        if (s.Length - i < nama.Length + 3)
        {
            return Kurang;
        }

        if (s[i] != '<' || s[i + 1] != '/' || !s.Slice(i + 2, nama.Length).SequenceEqual(nama))
        {
            return Asing;
        }

        i = Spasi(s, i + 2 + nama.Length);
        return i == s.Length ? Kurang : s[i] == '>' ? i + 1 : Asing;
    }

    /// <summary>Forgets elements opened beyond this depth.</summary>
    public void Kembali(int kedalaman)
    {
        Kedalaman = kedalaman;
        while (_deklarasi.Count > 0 && _deklarasi[^1].Kedalaman >= kedalaman)
        {
            _deklarasi.RemoveAt(_deklarasi.Count - 1);
        }
    }

    /// <summary>Reads text up to the next <c>&lt;</c>.</summary>
    public static int Teks(ReadOnlySpan<byte> s, int i)
    {
        var panjang = s[i..].IndexOf((byte)'<');
        return panjang < 0 ? Kurang : panjang == 0 || EntitasUtf8.Sah(s.Slice(i, panjang)) ? i + panjang : Asing;
    }

    /// <summary>The first position at or after <paramref name="i"/> without white space.</summary>
    public static int Spasi(ReadOnlySpan<byte> s, int i)
    {
        while (i < s.Length && s[i] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            i++;
        }

        return i;
    }

    /// <summary>Reads the attributes of a start tag, from behind the element's name to the end of the tag.</summary>
    public int Atribut(ReadOnlySpan<byte> s, int i)
    {
        (_jumlahAtribut, Mendeklarasikan) = (0, false);
        while (true)
        {
            var awal = Spasi(s, i);
            if (awal + 1 >= s.Length)
            {
                return awal < s.Length && s[awal] == '>' ? Selesai(s, awal + 1, kosong: false) : Kurang;
            }

            if (s[awal] == '>')
            {
                return Selesai(s, awal + 1, kosong: false);
            }

            if (s[awal] == '/')
            {
                return s[awal + 1] == '>' ? Selesai(s, awal + 2, kosong: true) : Asing;
            }

            if (awal == i || _jumlahAtribut == AtributTerbanyak)
            {
                return Asing;
            }

            i = SatuAtribut(s, awal);
            if (i < 0)
            {
                return i;
            }
        }
    }

    /// <summary>The raw value of an attribute of the start tag read last; false where it has none of this name.</summary>
    public bool TryAtribut(ReadOnlySpan<byte> s, ReadOnlySpan<byte> nama, out ReadOnlySpan<byte> nilai)
    {
        foreach (var a in _atribut.AsSpan(0, _jumlahAtribut))
        {
            if (s.Slice(a.Nama, a.PanjangNama).SequenceEqual(nama))
            {
                nilai = s.Slice(a.Nilai, a.PanjangNilai);
                return true;
            }
        }

        nilai = default;
        return false;
    }

    private int SatuAtribut(ReadOnlySpan<byte> s, int awal)
    {
        var akhirNama = NamaXml.Baca(s, awal);
        if (akhirNama < 0)
        {
            return akhirNama;
        }

        var i = Spasi(s, akhirNama);
        if (i < s.Length && s[i] != '=')
        {
            return Asing;
        }

        i = Spasi(s, i + 1);
        if (i >= s.Length)
        {
            return Kurang;
        }

        var petik = s[i];
        if (petik is not ((byte)'"' or (byte)'\''))
        {
            return Asing;
        }

        var panjang = s[(i + 1)..].IndexOf(petik);
        if (panjang < 0)
        {
            return Kurang;
        }

        var nilai = s.Slice(i + 1, panjang);
        var khusus = nilai.IndexOfAny((byte)'<', (byte)'&');
        if (khusus >= 0 && (nilai.Contains((byte)'<') || nilai.IndexOf("]]>"u8) >= 0 || !EntitasUtf8.Sah(nilai)))
        {
            return Asing;
        }

        _atribut[_jumlahAtribut++] = (awal, akhirNama - awal, i + 1, panjang);
        return i + panjang + 2;
    }

    private int Selesai(ReadOnlySpan<byte> s, int sesudah, bool kosong)
    {
        Kosong = kosong;
        for (var i = 0; i < _jumlahAtribut; i++)
        {
            var a = _atribut[i];
            var nama = s.Slice(a.Nama, a.PanjangNama);
            var berprefiks = nama.Contains((byte)':');
            for (var j = 0; j < i; j++)
            {
                var lain = s.Slice(_atribut[j].Nama, _atribut[j].PanjangNama);
                // Two prefixes may stand for one namespace.
                if (lain.SequenceEqual(nama) || (berprefiks && lain.Contains((byte)':') && NamaXml.Lokal(lain).SequenceEqual(NamaXml.Lokal(nama))))
                {
                    return Asing;
                }
            }

            if (!AtributDikenal(s, nama, s.Slice(a.Nilai, a.PanjangNilai)))
            {
                return Asing;
            }
        }

        // Attributes were compared with each other.
        _usaha += 1 + _jumlahAtribut + (_jumlahAtribut * _jumlahAtribut / 8);
        return _usaha <= UsahaTerbanyak ? sesudah : Asing;
    }

    private bool AtributDikenal(ReadOnlySpan<byte> s, ReadOnlySpan<byte> nama, ReadOnlySpan<byte> nilai)
    {
        if (nama.SequenceEqual("xmlns"u8) || nama.StartsWith("xmlns:"u8))
        {
            Mendeklarasikan = true;
            return !nilai.IsEmpty && nilai.IndexOf("www.w3.org"u8) < 0 && !nama.StartsWith("xmlns:xml"u8) && !nilai.Contains((byte)'&');
        }

        return nama.StartsWith("xml:"u8)
            ? nama.SequenceEqual("xml:space"u8) && (nilai.SequenceEqual("preserve"u8) || nilai.SequenceEqual("default"u8))
            : PrefiksDikenal(s, nama);
    }

    private bool PrefiksDikenal(ReadOnlySpan<byte> s, ReadOnlySpan<byte> nama)
    {
        var batas = nama.IndexOf((byte)':');
        if (batas < 0)
        {
            return true;
        }

        var prefiks = nama[..batas];
        foreach (var (dikenal, _) in _deklarasi)
        {
            if (prefiks.SequenceEqual(dikenal))
            {
                return true;
            }
        }

        foreach (var a in _atribut.AsSpan(0, _jumlahAtribut))
        {
            var atribut = s.Slice(a.Nama, a.PanjangNama);
            if (atribut.StartsWith("xmlns:"u8) && NamaXml.Lokal(atribut).SequenceEqual(prefiks))
            {
                return true;
            }
        }

        return false;
    }

    private void Daftarkan(ReadOnlySpan<byte> s)
    {
        if (!Mendeklarasikan)
        {
            return;
        }

        foreach (var a in _atribut.AsSpan(0, _jumlahAtribut))
        {
            var nama = s.Slice(a.Nama, a.PanjangNama);
            if (nama.StartsWith("xmlns:"u8))
            {
                _deklarasi.Add((NamaXml.Lokal(nama).ToArray(), Kedalaman));
            }
        }
    }
}
