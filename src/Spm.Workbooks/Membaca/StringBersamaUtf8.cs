using System.Text;

namespace Spm.Workbooks;

/// <summary>Reads the part <c>sharedStrings.xml</c> from its bytes where it is plain XML, with the result of <see cref="TeksXml.BacaStringBersama"/>.</summary>
internal sealed class StringBersamaUtf8 : IDisposable
{
    private readonly PenyanggaUtf8 _penyangga;
    private readonly PenyisirXml _xml = new();
    private readonly TeksKayaUtf8 _teks;
    private readonly DaftarString _hasil;
    private bool _dimulai;
    private bool _ditutup;

    private StringBersamaUtf8(Stream arus, HitunganIsi hitungan)
    {
        _hasil = new DaftarString(hitungan);
        _penyangga = new PenyanggaUtf8(arus);
        _teks = new TeksKayaUtf8(_xml);
    }

    /// <summary>The strings, or null where the part is not plain. Disposes of the stream.</summary>
    /// <exception cref="BerkasDitolakException">The file is beyond a limit.</exception>
    public static IReadOnlyList<string>? Baca(Stream arus, HitunganIsi hitungan)
    {
        using var pembaca = new StringBersamaUtf8(arus, hitungan);
        return pembaca.BacaSemua() ? pembaca._hasil.Isi : null;
    }

    public void Dispose() => _penyangga.Dispose();

    private bool BacaSemua()
    {
        while (_penyangga.Polos)
        {
            var sisa = _penyangga.Sisa;
            if (sisa.IsEmpty && _penyangga.Habis)
            {
                return _ditutup;
            }

            var kedalaman = _xml.Kedalaman;
            var i = sisa.IsEmpty ? PenyisirXml.Kurang : Langkah(sisa);
            if (i >= 0)
            {
                _penyangga.Maju(i);
                continue;
            }

            if (i == PenyisirXml.Asing || _penyangga.Habis)
            {
                return false;
            }

            _xml.Kembali(kedalaman);
            _penyangga.Tambah();
        }

        return false;
    }

    private int Langkah(ReadOnlySpan<byte> s)
    {
        if (!_dimulai)
        {
            _dimulai = true;
            return PrologUtf8.Baca(s);
        }

        var i = PenyisirXml.Spasi(s, 0);
        if (i > 0)
        {
            return i;
        }

        if (_ditutup)
        {
            return PenyisirXml.Asing;
        }

        if (s[0] != '<')
        {
            return _xml.Kedalaman > 0 ? PenyisirXml.Teks(s, 0) : PenyisirXml.Asing;
        }

        if (s.Length < 2)
        {
            return PenyisirXml.Kurang;
        }

        i = s[1] == '/' ? _xml.Tutup(s, 0) : Buka(s);
        _ditutup = i >= 0 && _xml.Kedalaman == 0;
        return i;
    }

    private int Buka(ReadOnlySpan<byte> s)
    {
        var i = _xml.Buka(s, 0, out var panjang);
        if (i < 0 || !NamaXml.Lokal(s.Slice(1, panjang)).SequenceEqual("si"u8))
        {
            return i;
        }

        _teks.Kosongkan();
        i = _xml.Kosong ? i : _teks.Baca(s, i);
        if (i < 0)
        {
            return i;
        }

        _hasil.Tambah(Encoding.UTF8.GetString(_teks.Isi));
        return i;
    }
}
