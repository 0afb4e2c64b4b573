using System.IO.Compression;
using System.IO.Hashing;

namespace Spm.Workbooks;

/// <summary>
/// Read-only stream over a zip entry that counts the bytes really inflated, of the entry and over all entries of the file, and stops at the limits. At the end it
/// compares the checksum, which .NET does not: a flipped bit may leave good XML with another figure in it.
/// </summary>
/// <remarks>
/// The size that an entry declares is never looked at. The compressed size in the zip directory only bounds the ratio while reading: .NET reads no further than that and
/// not beyond the file, and <see cref="WadahBerkas"/> sees to it that all of them together fit into the file. At the end the ratio is held against the bytes that the
/// inflater took, because junk behind its last block would make any ratio look good. It takes them 8 KiB at a time, so up to 8 KiB of junk count as its own.
/// </remarks>
internal sealed class ArusMekar(ZipArchiveEntry entri, SalinanBerkas berkas, HitunganMekar hitungan, CancellationToken ct) : Stream
{
    private readonly Stream _dalam = entri.Open();
    private readonly Crc32 _crc = new();
    private long _termampat;
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
        var sebelumnya = berkas.Terbaca;
        var terbaca = _dalam.Read(buffer);
        _termampat += berkas.Terbaca - sebelumnya;
        hitungan.Tambah(terbaca);
        _terbaca += terbaca;
        var habis = terbaca == 0 && !buffer.IsEmpty;
        if (_terbaca > Math.Max(BatasBerkas.MekarTanpaRasio, BatasBerkas.RasioTerbesar * (habis ? _termampat : entri.CompressedLength)))
        {
            throw new BerkasDitolakException(PenolakanBerkas.RasioMekar);
        }

        _crc.Append(buffer[..terbaca]);
        if (habis)
        {
            hitungan.Habis(entri);
            if (_crc.GetCurrentHashAsUInt32() != entri.Crc32)
            {
                throw new BerkasDitolakException(PenolakanBerkas.Rusak);
            }
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
            _dalam.Dispose();
        }

        base.Dispose(disposing);
    }
}
