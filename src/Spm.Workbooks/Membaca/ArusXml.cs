namespace Spm.Workbooks;

/// <summary>
/// Read-only stream between a part and the XML reader. The reader keeps a tag or a text in memory as a whole, so neither may be longer than any
/// program writes them; and all that it reads counts against <see cref="BatasBerkas.UkuranXmlTerbesar"/>, unless it is passed on at once.
/// </summary>
/// <remarks>In UTF-16 the byte of a tag may be half of another character, so that a tag can be as long as the whole part; it takes half the memory then.</remarks>
internal sealed class ArusXml(Stream dalam, HitunganMekar? hitungan) : Stream
{
    private const int TerpanjangTanpaTag = 1024 * 1024;

    private long _tanpaTag;
    private bool _dalamTag;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var terbaca = dalam.Read(buffer);
        hitungan?.TambahXml(terbaca);
        Periksa(buffer[..terbaca]);
        return terbaca;
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

    private void Periksa(ReadOnlySpan<byte> baru)
    {
        var tag = baru.IndexOf((byte)'<');
        if (_tanpaTag + (tag < 0 ? baru.Length : tag) > TerpanjangTanpaTag)
        {
            throw new BerkasDitolakException(_dalamTag && !baru.Contains((byte)'>') ? PenolakanBerkas.XmlTidakLazim : PenolakanBerkas.TeksTerlaluPanjang);
        }

        var terakhir = baru.LastIndexOf((byte)'<');
        _dalamTag = (_dalamTag || terakhir >= 0) && !baru[Math.Max(terakhir, 0)..].Contains((byte)'>');
        _tanpaTag = terakhir < 0 ? _tanpaTag + baru.Length : baru.Length - terakhir - 1;
    }
}
