namespace Spm.Workbooks;

/// <summary>
/// Reads the start tag of a row, <c>&lt;row r="7" spans="1:12"&gt;</c>, where it differs from that of a row before in its number alone, as it mostly does: what is
/// behind the number has been read and understood by then.
/// </summary>
internal sealed class PembacaBarisRapi
{
    private byte[] _ekor = [];
    private int _panjangEkor;

    private static ReadOnlySpan<byte> Buka => "<row r=\""u8;

    /// <summary>Remembers a start tag that another reader understood, and which opens a row that is not hidden.</summary>
    public void Ingat(ReadOnlySpan<byte> tag)
    {
        _panjangEkor = 0;
        if (!tag.StartsWith(Buka))
        {
            return;
        }

        var ekor = tag[(Buka.Length + tag[Buka.Length..].IndexOf((byte)'"'))..];
        if (_ekor.Length < ekor.Length)
        {
            _ekor = new byte[ekor.Length];
        }

        ekor.CopyTo(_ekor);
        _panjangEkor = ekor.Length;
    }

    /// <summary>Reads the start tag that the window begins with. Returns its length, or 0 where it is another one or not there as a whole.</summary>
    public int Baca(ReadOnlySpan<byte> s, out int baris)
    {
        baris = 0;
        if (_panjangEkor == 0 || !s.StartsWith(Buka))
        {
            return 0;
        }

        s = s[Buka.Length..];
        var panjang = s.IndexOf((byte)'"');
        baris = panjang < 0 ? 0 : PembacaSelUtf8.Bilangan(s[..panjang]);
        return baris > 0 && s[panjang..].StartsWith(_ekor.AsSpan(0, _panjangEkor)) ? Buka.Length + panjang + _panjangEkor : 0;
    }
}
