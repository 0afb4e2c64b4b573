using System.IO.Compression;
using System.IO.Hashing;

namespace Spm.Workbooks;

/// <summary>
/// Compresses one part as it is written. What comes out depends on the bytes alone, not on the pieces that they come in, and never inflates like a zip bomb: tens of
/// thousands of masked numbers are all the same, and a copy whose sheet inflates by more than <see cref="BatasBerkas.RasioTerbesar"/> could not be sent back.
/// </summary>
internal sealed class PemampatBagian : IDisposable
{
    // Half of what may be, so that nobody else's limit is near either.
    private const int RasioWajar = BatasBerkas.RasioTerbesar / 2;

    private readonly MemoryStream _hasil = new();
    private readonly DeflateStream _mampat;
    private readonly Crc32 _crc = new();
    private readonly byte[] _penyangga = new byte[16 * 1024];
    private int _terisi;
    private long _panjang;
    private long _dimampatkan;

    /// <summary>Begins a part.</summary>
    public PemampatBagian() => _mampat = new DeflateStream(_hasil, CompressionLevel.Optimal, leaveOpen: true);

    // A stored block without content: five bytes that mean nothing. Compressed data may have them wherever a block ends.
    private static ReadOnlySpan<byte> BlokKosong => [0, 0, 0, 0xFF, 0xFF];

    /// <summary>Compresses a whole part.</summary>
    /// <exception cref="BerkasDitolakException">As for <see cref="Tulis"/>.</exception>
    public static BagianMampat Mampatkan(ReadOnlySpan<byte> isi)
    {
        using var pemampat = new PemampatBagian();
        pemampat.Tulis(isi);
        return pemampat.Selesai();
    }

    /// <summary>Takes the next bytes.</summary>
    /// <exception cref="BerkasDitolakException">The part is larger than a whole upload may be.</exception>
    public void Tulis(ReadOnlySpan<byte> isi)
    {
        _crc.Append(isi);
        _panjang += isi.Length;
        if (_panjang > BatasBerkas.UkuranMekarTerbesar)
        {
            throw new BerkasDitolakException(PenolakanBerkas.MekarTerlaluBesar);
        }

        while (!isi.IsEmpty)
        {
            var sekali = Math.Min(isi.Length, _penyangga.Length - _terisi);
            isi[..sekali].CopyTo(_penyangga.AsSpan(_terisi));
            isi = isi[sekali..];
            _terisi += sekali;
            if (_terisi == _penyangga.Length)
            {
                Teruskan();
            }
        }
    }

    /// <summary>Ends the part.</summary>
    public BagianMampat Selesai()
    {
        Teruskan();
        _mampat.Dispose();
        return new BagianMampat(_hasil.GetBuffer().AsMemory(0, (int)_hasil.Length), _crc.GetCurrentHashAsUInt32(), _panjang);
    }

    public void Dispose()
    {
        _mampat.Dispose();
        _hasil.Dispose();
    }

    private bool TerlaluPadat => _hasil.Length * RasioWajar < _dimampatkan;

    private void Teruskan()
    {
        _mampat.Write(_penyangga, 0, _terisi);
        _dimampatkan += _terisi;
        _terisi = 0;
        Renggangkan();
        if (_hasil.Length > BatasBerkas.UkuranTerbesar)
        {
            throw new BerkasDitolakException(PenolakanBerkas.TerlaluBesar);
        }
    }

    // As the part is written, not at its end: an inflater that knows how long the part is stops there, and what it did not take does not count in the ratio.
    private void Renggangkan()
    {
        if (_dimampatkan > BatasBerkas.MekarTanpaRasio && TerlaluPadat)
        {
            _mampat.Flush();
            while (TerlaluPadat)
            {
                _hasil.Write(BlokKosong);
            }
        }
    }
}
