namespace Spm.Workbooks;

/// <summary>The uploaded file in memory. Counts the bytes that are read out of it: what the inflater takes, not what the zip directory says that it has to take.</summary>
/// <param name="kapasitas">Expected size in bytes; it grows where there are more.</param>
internal sealed class SalinanBerkas(int kapasitas) : MemoryStream(kapasitas)
{
    /// <summary>Bytes read so far; those that were read twice count twice.</summary>
    public long Terbaca { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var terbaca = base.Read(buffer, offset, count);
        Terbaca += terbaca;
        return terbaca;
    }

    // For a derived class the base calls the other overload, with a buffer of its own.
    public override int Read(Span<byte> buffer)
    {
        var terbaca = (int)Math.Min(buffer.Length, Length - Position);
        GetBuffer().AsSpan((int)Position, terbaca).CopyTo(buffer);
        Position += terbaca;
        Terbaca += terbaca;
        return terbaca;
    }
}
