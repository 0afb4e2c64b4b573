using System.Security.Cryptography;
using System.Text;

namespace Spm.Storage;

/// <summary>SHA-256 as lower-case hexadecimal: the identity of an upload, and of anything stored by its content.</summary>
public static class Sidik
{
    /// <summary>Of bytes.</summary>
    public static string Dari(ReadOnlySpan<byte> isi) => Convert.ToHexStringLower(SHA256.HashData(isi));

    /// <summary>Of a text in UTF-8.</summary>
    public static string Dari(string teks) => Dari(Encoding.UTF8.GetBytes(teks));
}
