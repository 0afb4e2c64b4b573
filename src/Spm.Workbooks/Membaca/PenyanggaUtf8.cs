using System.Buffers;
using System.Text.Unicode;

namespace Spm.Workbooks;

/// <summary>
/// A window over the bytes of a part, moving forward. It shows whole characters of valid UTF-8 that XML allows, and nothing else; where the bytes are anything else,
/// or cannot be read, it stops being <see cref="Polos"/> and the part is left to the XML reader, which knows why.
/// </summary>
internal sealed class PenyanggaUtf8(Stream arus, int ukuran = PenyanggaUtf8.UkuranAwal) : IDisposable
{
    /// <summary>Bytes of the window to begin with; it grows where one construct does not fit.</summary>
    public const int UkuranAwal = 64 * 1024;

    private const int UkuranTerbesar = 4 * 1024 * 1024;

    private static readonly SearchValues<byte> Kendali = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 0x0B, 0x0C, 0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F]);

    private static readonly SearchValues<byte> AsciiBiasa = SearchValues.Create(
        [(byte)'\t', (byte)'\n', (byte)'\r', .. Enumerable.Range(0x20, 0x80 - 0x20).Select(b => (byte)b)]);

    private byte[] _isi = ArrayPool<byte>.Shared.Rent(ukuran);
    private int _akhir;
    private int _termuat;

    /// <summary>Position of the window in the buffer; what lies before it stays readable by <see cref="Potong"/> until <see cref="Tambah"/>.</summary>
    public int Awal { get; private set; }

    /// <summary>What has been read and not yet passed over.</summary>
    public ReadOnlySpan<byte> Sisa => _isi.AsSpan(Awal, _akhir - Awal);

    /// <summary>True once the last byte has been read, and the checksum with it.</summary>
    public bool Habis { get; private set; }

    /// <summary>False where the bytes are not plain: see the class.</summary>
    public bool Polos { get; private set; } = true;

    /// <summary>Passes over bytes of <see cref="Sisa"/>.</summary>
    public void Maju(int jumlah) => Awal += jumlah;

    /// <summary>Bytes of the buffer by their position, see <see cref="Awal"/>.</summary>
    public ReadOnlySpan<byte> Potong(int awal, int panjang) => _isi.AsSpan(awal, panjang);

    /// <summary>Reads on, so that <see cref="Sisa"/> grows at its end. False where it does not.</summary>
    /// <exception cref="BerkasDitolakException">The file inflates beyond its limit.</exception>
    public bool Tambah()
    {
        if (Habis || !Polos)
        {
            return false;
        }

        Geser();
        try
        {
            while (Polos && _termuat < _isi.Length && !Habis)
            {
                var terbaca = arus.Read(_isi.AsSpan(_termuat));
                _termuat += terbaca;
                Habis = terbaca == 0;
            }
        }
        catch (Exception e) when (PembacaWorkbook.AdalahKerusakan(e) && e is not BerkasDitolakException { TentangUkuran: true })
        {
            // What comes before the damage may be worse than the damage: the XML reader meets them in their order.
            Polos = false;
        }

        var sebelum = _akhir;
        Polos = Polos && Periksa();
        return Polos && _akhir > sebelum;
    }

    public void Dispose()
    {
        if (_isi.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_isi);
            _isi = [];
            (Awal, _akhir, _termuat, Polos) = (0, 0, 0, false);
        }

        arus.Dispose();
    }

    private void Geser()
    {
        if (Awal > 0)
        {
            _isi.AsSpan(Awal, _termuat - Awal).CopyTo(_isi);
            (_akhir, _termuat, Awal) = (_akhir - Awal, _termuat - Awal, 0);
        }
        else if (_termuat == _isi.Length)
        {
            if (_isi.Length >= UkuranTerbesar)
            {
                Polos = false;
                return;
            }

            var lebih = ArrayPool<byte>.Shared.Rent(_isi.Length * 2);
            _isi.AsSpan(0, _termuat).CopyTo(lebih);
            ArrayPool<byte>.Shared.Return(_isi);
            _isi = lebih;
        }
    }

    private bool Periksa()
    {
        var utuh = _termuat - Terpotong(_isi.AsSpan(_akhir, _termuat - _akhir));
        var baru = _isi.AsSpan(_akhir, utuh - _akhir);
        _akhir = utuh;
        // Nearly all bytes are ASCII; what begins with another takes four passes more.
        var biasa = baru.IndexOfAnyExcept(AsciiBiasa);
        baru = biasa < 0 ? [] : baru[biasa..];
        return (!Habis || utuh == _termuat)
            && Utf8.IsValid(baru)
            && !baru.ContainsAny(Kendali)
            && baru.IndexOf("\uFFFE"u8) < 0
            && baru.IndexOf("\uFFFF"u8) < 0;
    }

    /// <summary>Bytes at the end that begin a character without ending it.</summary>
    private static int Terpotong(ReadOnlySpan<byte> bita)
    {
        for (var n = 1; n <= 3 && n <= bita.Length; n++)
        {
            var b = bita[^n];
            if ((b & 0xC0) != 0x80)
            {
                var panjang = b switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, _ => 1 };
                return panjang > n ? n : 0;
            }
        }

        return 0;
    }
}
