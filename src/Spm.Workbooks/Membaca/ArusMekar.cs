using System.IO.Hashing;

namespace Spm.Workbooks;

/// <summary>
/// Read-only stream over a zip entry that counts the bytes really inflated, over all entries of the file, and stops at the limit. At the end it compares the
/// checksum, which .NET does not: a flipped bit may leave good XML with another figure in it.
/// </summary>
internal sealed class ArusMekar(Stream dalam, uint crc, ArusMekar.Hitungan hitungan, CancellationToken ct) : Stream
{
    private readonly Crc32 _crc = new();
    private long _terbaca;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        ct.ThrowIfCancellationRequested();
        var terbaca = dalam.Read(buffer);
        hitungan.Tambah(terbaca);
        _terbaca += terbaca;
        _crc.Append(buffer[..terbaca]);
        if (terbaca == 0 && !buffer.IsEmpty && _crc.GetCurrentHashAsUInt32() != crc)
        {
            throw new BerkasDitolakException(PenolakanBerkas.Rusak);
        }

        return terbaca;
    }

    /// <summary>Takes what was read here out of the count: the same part is read again from its start by other means.</summary>
    public void Batalkan()
    {
        hitungan.Kurangi(_terbaca);
        _terbaca = 0;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            dalam.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Bytes inflated so far from one file.</summary>
    internal sealed class Hitungan
    {
        private long _jumlah;

        public void Kurangi(long jumlah) => _jumlah -= jumlah;

        public void Tambah(int jumlah)
        {
            _jumlah += jumlah;
            if (_jumlah > BatasBerkas.UkuranMekarTerbesar)
            {
                throw new BerkasDitolakException(PenolakanBerkas.MekarTerlaluBesar);
            }
        }
    }
}
