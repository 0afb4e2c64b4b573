using System.Buffers;

namespace Spm.Workbooks;

/// <summary>
/// Write-only stream that overwrites numbers of 16 digits on their way (<see cref="Samaran.Timpa"/>). It passes bytes on up to one that no number has in it or around
/// it, so that what is overwritten does not depend on the pieces that the bytes come in.
/// </summary>
/// <param name="ke">Where the bytes go; stays open.</param>
internal sealed class ArusTimpa(Stream ke) : Stream
{
    // Longer without such a byte is nothing that anybody wrote.
    private const int SisaTerpanjang = 1024 * 1024;
    private const int Sekali = 64 * 1024;

    // Digits, what a figure or an exponent has between them, what the tag of a value has in front of one, and the end tag that is looked for.
    private static readonly SearchValues<byte> SekitarAngka = SearchValues.Create("0123456789.+-Ee<v:>/r"u8);

    private byte[] _isi = new byte[2 * Sekali];
    private int _terisi;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>True where something was overwritten so far.</summary>
    public bool Berubah { get; private set; }

    /// <summary>True where an element <c>r</c> ended so far: only then can a number be cut through by formats.</summary>
    public bool AdaPotongan { get; private set; }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <exception cref="InvalidDataException">There is no end to a number.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var sekali = buffer[..Math.Min(buffer.Length, Sekali)];
            buffer = buffer[sekali.Length..];
            if (_terisi + sekali.Length > _isi.Length)
            {
                Array.Resize(ref _isi, 2 * _isi.Length);
            }

            sekali.CopyTo(_isi.AsSpan(_terisi));
            _terisi += sekali.Length;
            if (_terisi >= Sekali)
            {
                Teruskan();
            }
        }
    }

    /// <summary>Passes on what is left; the end of the part.</summary>
    public void Selesai()
    {
        Timpa(_isi.AsSpan(0, _terisi));
        ke.Write(_isi, 0, _terisi);
        _terisi = 0;
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Teruskan()
    {
        var batas = _isi.AsSpan(0, _terisi).LastIndexOfAnyExcept(SekitarAngka);
        if (batas <= 0)
        {
            if (_terisi > SisaTerpanjang)
            {
                throw new InvalidDataException("There is no end to a number.");
            }

            return;
        }

        // The byte at the cut is seen from both sides.
        Timpa(_isi.AsSpan(0, batas + 1));
        ke.Write(_isi, 0, batas);
        _isi.AsSpan(batas, _terisi - batas).CopyTo(_isi);
        _terisi -= batas;
    }

    private void Timpa(Span<byte> isi)
    {
        Berubah |= Samaran.Timpa(isi);
        AdaPotongan = AdaPotongan || AkhirPotongan(isi, "</r"u8) || AkhirPotongan(isi, ":r"u8);
    }

    // White space may stand behind the name. A tag cut by the end of the buffer is passed on whole, with the byte behind it.
    private static bool AkhirPotongan(ReadOnlySpan<byte> isi, ReadOnlySpan<byte> nama)
    {
        for (var i = isi.IndexOf(nama); i >= 0; i = isi.IndexOf(nama))
        {
            isi = isi[(i + nama.Length)..];
            if (!isi.IsEmpty && isi[0] is (byte)'>' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                return true;
            }
        }

        return false;
    }
}
