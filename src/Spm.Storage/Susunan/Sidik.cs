using System.Security.Cryptography;
using System.Text;

namespace Spm.Storage;

/// <summary>SHA-256 as lower-case hexadecimal: the identity of an upload, and of anything stored by its content.</summary>
public static class Sidik
{
    /// <summary>Of bytes.</summary>
    public static string Dari(ReadOnlySpan<byte> isi) => Convert.ToHexStringLower(SHA256.HashData(isi));

    /// <summary>Of a stream, from where it is to its end, without keeping it in memory.</summary>
    public static async Task<string> DariAsync(Stream isi, CancellationToken ct) => Convert.ToHexStringLower(await SHA256.HashDataAsync(isi, ct));

    /// <summary>Of a text in UTF-8.</summary>
    public static string Dari(string teks) => Dari(Encoding.UTF8.GetBytes(teks));
}
