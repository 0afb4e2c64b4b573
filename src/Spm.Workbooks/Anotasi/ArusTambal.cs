namespace Spm.Workbooks;

/// <summary>Write-only stream that takes the new content of a part: kept as it is up to a length, beyond it compressed as it comes.</summary>
/// <param name="polosTerbesar">That length, in bytes.</param>
internal sealed class ArusTambal(int polosTerbesar) : Stream
{
    private readonly MemoryStream _polos = new();
    private PemampatBagian? _mampat;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The content, when all of it has been written.</summary>
    public IsiTambal Selesai() => _mampat is null ? new IsiTambal(_polos.ToArray()) : new IsiTambal(_mampat.Selesai());

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <exception cref="BerkasDitolakException">The part is larger than a whole upload may be.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_mampat is null && _polos.Length + buffer.Length <= polosTerbesar)
        {
            _polos.Write(buffer);
            return;
        }

        if (_mampat is null)
        {
            _mampat = new PemampatBagian();
            _mampat.Tulis(_polos.GetBuffer().AsSpan(0, (int)_polos.Length));
        }

        _mampat.Tulis(buffer);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _mampat?.Dispose();
            _polos.Dispose();
        }

        base.Dispose(disposing);
    }
}
