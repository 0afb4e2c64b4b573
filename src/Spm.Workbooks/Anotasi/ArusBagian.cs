namespace Spm.Workbooks;

/// <summary>Read-only stream over a part that is patched. Counts what is read, and stops where one thing in it would have to be kept in memory as a whole and is too large for that.</summary>
/// <param name="dalam">The inflated bytes.</param>
/// <param name="ct">Cancellation.</param>
internal sealed class ArusBagian(Stream dalam, CancellationToken ct) : Stream
{
    private long _terbaca;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    /// <summary>Bytes read so far.</summary>
    public override long Position { get => _terbaca; set => throw new NotSupportedException(); }

    /// <summary>The position beyond which nothing may be read for now.</summary>
    public long Batas { get; set; } = BatasBerkas.UkuranMekarTerbesar;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="BerkasDitolakException">It is more than <see cref="Batas"/>.</exception>
    public override int Read(Span<byte> buffer)
    {
        ct.ThrowIfCancellationRequested();
        var terbaca = dalam.Read(buffer);
        _terbaca += terbaca;
        return _terbaca <= Batas ? terbaca : throw new BerkasDitolakException(PenolakanBerkas.MekarTerlaluBesar);
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
}
