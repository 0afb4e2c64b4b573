using System.Security.Cryptography;
using System.Text;

namespace Spm.LocalHost;

/// <summary>Keys of table rows out of names that may contain anything.</summary>
internal static class StorageKey
{
    public static string Of(params ReadOnlySpan<string> parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
