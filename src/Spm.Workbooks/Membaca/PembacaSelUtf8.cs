using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads one <c>c</c> element that lies in the window as a whole; see <see cref="PenyisirXml"/> for positions and answers.</summary>
internal sealed class PembacaSelUtf8(PenyisirXml xml)
{
    private const int Kurang = PenyisirXml.Kurang;
    private const int Asing = PenyisirXml.Asing;
    private const int AngkaBarisTerpanjang = 7;

    private readonly TeksKayaUtf8 _teks = new(xml);

    /// <summary>Row of the reference, 0 where the cell has none.</summary>
    public int Baris { get; private set; }

    /// <summary>Column of the reference, 0 where the cell has none.</summary>
    public int Kolom { get; private set; }

    /// <summary>Type as stored.</summary>
    public TipeSel Tipe { get; private set; }

    /// <summary>Style, -1 without.</summary>
    public int Gaya { get; private set; }

    /// <summary>True with an element <c>f</c>.</summary>
    public bool Rumus { get; private set; }

    /// <summary>True with an element <c>v</c> or <c>is</c>.</summary>
    public bool AdaNilai { get; private set; }

    /// <summary>True with an element <c>is</c>.</summary>
    public bool AdaSebaris { get; private set; }

    /// <summary>True where the value had to be put together and is in <see cref="NilaiTerurai"/>; otherwise it is in the window.</summary>
    public bool Terurai { get; private set; }

    /// <summary>Position of the value in the window.</summary>
    public int AwalNilai { get; private set; }

    /// <summary>Bytes of the value in the window.</summary>
    public int PanjangNilai { get; private set; }

    /// <summary>The value, good until the next cell.</summary>
    public ReadOnlySpan<byte> NilaiTerurai => _teks.Isi;

    /// <summary>Reads the cell whose name ends at <paramref name="i"/>.</summary>
    public int Baca(ReadOnlySpan<byte> s, int i, NamaLembarUtf8 nama)
    {
        (Baris, Kolom, Tipe, Gaya) = (0, 0, TipeSel.Angka, -1);
        (Rumus, AdaNilai, AdaSebaris, Terurai, AwalNilai, PanjangNilai) = (false, false, false, false, 0, 0);
        i = Atribut(s, i, out var kosong);
        while (i >= 0 && !kosong)
        {
            if (i + 1 >= s.Length)
            {
                return Kurang;
            }

            if (s[i] != '<')
            {
                var sesudah = PenyisirXml.Spasi(s, i);
                i = sesudah == i ? Asing : sesudah;
            }
            else if (s[i + 1] == '/')
            {
                return s[i..].StartsWith(nama.TutupC) ? i + nama.TutupC.Length : PenyisirXml.Tutup(s, i, nama.C);
            }
            else if (!AdaNilai && s[i..].StartsWith(nama.BukaV))
            {
                i = Nilai(s, i + nama.BukaV.Length, nama);
            }
            else
            {
                i = Anak(s, i, nama);
            }
        }

        return i;
    }

    /// <summary>The attributes as programs write them: <c> r="A1" s="1" t="s"</c> in any order. Everything else takes the slower way.</summary>
    private int Atribut(ReadOnlySpan<byte> s, int i, out bool kosong)
    {
        var awal = i;
        kosong = false;
        var ada = 0;
        while (i + 4 < s.Length && s[i] == ' ' && s[i + 2] == '=' && s[i + 3] == '"')
        {
            var tanda = s[i + 1] switch { (byte)'r' => 1, (byte)'s' => 2, (byte)'t' => 4, _ => 0 };
            var panjang = s[(i + 4)..].IndexOf((byte)'"');
            if (tanda == 0 || (ada & tanda) != 0 || panjang < 0 || !Pakai(s[i + 1], s.Slice(i + 4, panjang)))
            {
                return AtributUmum(s, awal, out kosong);
            }

            ada |= tanda;
            i += panjang + 5;
        }

        if (i < s.Length && s[i] == '>')
        {
            return i + 1;
        }

        if (i + 1 < s.Length && s[i] == '/' && s[i + 1] == '>')
        {
            kosong = true;
            return i + 2;
        }

        return AtributUmum(s, awal, out kosong);
    }

    private int AtributUmum(ReadOnlySpan<byte> s, int i, out bool kosong)
    {
        var sesudah = xml.Atribut(s, i);
        kosong = xml.Kosong;
        return sesudah < 0 ? sesudah
            : !xml.Mendeklarasikan && PakaiBilaAda(s, (byte)'r') && PakaiBilaAda(s, (byte)'s') && PakaiBilaAda(s, (byte)'t') ? sesudah
            : Asing;
    }

    private bool PakaiBilaAda(ReadOnlySpan<byte> s, byte nama) => !xml.TryAtribut(s, [nama], out var nilai) || Pakai(nama, nilai);

    private bool Pakai(byte nama, ReadOnlySpan<byte> nilai)
    {
        switch (nama)
        {
            case (byte)'r':
                return PakaiAlamat(nilai);
            case (byte)'s':
                Gaya = Bilangan(nilai);
                return Gaya >= 0;
            default:
                Tipe = nilai switch
                {
                    [(byte)'n'] => TipeSel.Angka,
                    [(byte)'s'] => TipeSel.Bersama,
                    [(byte)'b'] => TipeSel.Logika,
                    [(byte)'e'] => TipeSel.Galat,
                    [(byte)'d'] => TipeSel.Tanggal,
                    _ when nilai.SequenceEqual("str"u8) => TipeSel.Teks,
                    _ when nilai.SequenceEqual("inlineStr"u8) => TipeSel.Sebaris,
                    _ => TipeSel.TidakDikenal,
                };
                return Tipe != TipeSel.TidakDikenal;
        }
    }

    private bool PakaiAlamat(ReadOnlySpan<byte> alamat)
    {
        var (i, kolom) = (0, 0);
        for (; i < alamat.Length && i <= 3 && (uint)((alamat[i] | 0x20) - 'a') < 26; i++)
        {
            kolom = (kolom * 26) + ((alamat[i] | 0x20) - 'a' + 1);
        }

        (Kolom, Baris) = (kolom, Bilangan(alamat[i..]));
        return Kolom is > 0 and <= AlamatSel.KolomTerakhir && Baris > 0;
    }

    /// <summary>A whole number of few digits; -1 for anything else.</summary>
    public static int Bilangan(ReadOnlySpan<byte> angka)
    {
        if (angka.Length is 0 or > AngkaBarisTerpanjang)
        {
            return -1;
        }

        var nilai = 0;
        foreach (var b in angka)
        {
            if ((uint)(b - '0') > 9)
            {
                return -1;
            }

            nilai = (nilai * 10) + (b - '0');
        }

        return nilai;
    }

    private int Nilai(ReadOnlySpan<byte> s, int i, NamaLembarUtf8 nama)
    {
        (AdaNilai, AwalNilai) = (true, i);
        var khusus = false;
        for (; i < s.Length && s[i] != '<'; i++)
        {
            khusus |= s[i] is (byte)'&' or (byte)'\r' or (byte)'>';
        }

        if (i == s.Length)
        {
            return Kurang;
        }

        PanjangNilai = i - AwalNilai;
        if (khusus)
        {
            _teks.Kosongkan();
            Terurai = true;
            if (!_teks.Tambah(s.Slice(AwalNilai, PanjangNilai)))
            {
                return Asing;
            }
        }

        return s[i..].StartsWith(nama.TutupV) ? i + nama.TutupV.Length : PenyisirXml.Tutup(s, i, nama.V);
    }

    /// <summary>A child of the cell with attributes, or another than a value. A second one of a kind is not plain.</summary>
    private int Anak(ReadOnlySpan<byte> s, int i, NamaLembarUtf8 nama)
    {
        var luar = xml.Kedalaman;
        var sesudah = xml.Buka(s, i, out var panjang);
        if (sesudah < 0)
        {
            return sesudah;
        }

        var nya = s.Slice(i + 1, panjang);
        if (xml.Mendeklarasikan)
        {
            return Asing;
        }

        if (nya.SequenceEqual(nama.F) && !Rumus)
        {
            Rumus = true;
            sesudah = xml.Kosong ? sesudah : PenyisirXml.Teks(s, sesudah);
            sesudah = xml.Kosong || sesudah < 0 ? sesudah : xml.Tutup(s, sesudah);
        }
        else if (nya.SequenceEqual(nama.V) && !AdaNilai)
        {
            AdaNilai = true;
            sesudah = xml.Kosong ? sesudah : Nilai(s, sesudah, nama);
        }
        else if (nya.SequenceEqual(nama.Is) && !AdaNilai)
        {
            (AdaNilai, AdaSebaris, Terurai) = (true, true, true);
            _teks.Kosongkan();
            sesudah = xml.Kosong ? sesudah : _teks.Baca(s, sesudah);
        }
        else
        {
            return Asing;
        }

        xml.Kembali(luar);
        return sesudah;
    }
}
