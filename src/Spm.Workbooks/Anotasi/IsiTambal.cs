using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Spm.Workbooks;

/// <summary>What a part has become: small ones as they are, because they are read and patched again, large ones compressed.</summary>
internal sealed class IsiTambal
{
    private readonly byte[]? _polos;
    private readonly BagianMampat? _mampat;

    /// <summary>A part as it is.</summary>
    public IsiTambal(byte[] polos) => _polos = polos;

    /// <summary>A compressed part.</summary>
    public IsiTambal(BagianMampat mampat) => _mampat = mampat;

    /// <summary>Bytes that it takes without being compressed.</summary>
    public int Polos => _polos?.Length ?? 0;

    /// <summary>Opens it for reading.</summary>
    public Stream Buka()
    {
        if (_polos is not null)
        {
            return new MemoryStream(_polos, writable: false);
        }

        var data = MemoryMarshal.TryGetArray(_mampat!.Data, out var ruas) ? ruas : _mampat.Data.ToArray();
        return new DeflateStream(new MemoryStream(data.Array!, data.Offset, data.Count, writable: false), CompressionMode.Decompress);
    }

    /// <summary>The part compressed.</summary>
    /// <exception cref="BerkasDitolakException">It is larger than a whole upload may be.</exception>
    public BagianMampat Mampat() => _mampat ?? PemampatBagian.Mampatkan(_polos);
}
