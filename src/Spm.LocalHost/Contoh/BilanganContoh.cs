using System.Text;

namespace Spm.LocalHost;

/// <summary>
/// Numbers that look random but follow from a text only: FNV-1a over its bytes, then the finaliser of SplitMix64. Not System.Random, whose sequence may differ between
/// versions of the runtime.
/// </summary>
internal static class BilanganContoh
{
    /// <summary>A number from <paramref name="dari"/> (included) to <paramref name="sampai"/> (excluded).</summary>
    public static decimal Antara(string kunci, decimal dari, decimal sampai) => dari + ((sampai - dari) * (Acak(kunci) >> 32) / (1UL << 32));

    /// <summary>One of the elements of a list.</summary>
    public static T Pilih<T>(string kunci, IReadOnlyList<T> daftar) => daftar[(int)(Acak(kunci) % (ulong)daftar.Count)];

    private static ulong Acak(string kunci)
    {
        var hasil = 14695981039346656037UL;
        foreach (var b in Encoding.UTF8.GetBytes(kunci))
        {
            hasil = unchecked((hasil ^ b) * 1099511628211UL);
        }

        unchecked
        {
            hasil = (hasil ^ (hasil >> 30)) * 0xBF58476D1CE4E5B9UL;
            hasil = (hasil ^ (hasil >> 27)) * 0x94D049BB133111EBUL;
            return hasil ^ (hasil >> 31);
        }
    }
}
