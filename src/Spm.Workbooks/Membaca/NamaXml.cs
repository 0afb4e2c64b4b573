namespace Spm.Workbooks;

/// <summary>Names of elements and attributes in ASCII, which are all that the formats of workbooks have.</summary>
internal static class NamaXml
{
    /// <summary>The name without its prefix.</summary>
    public static ReadOnlySpan<byte> Lokal(ReadOnlySpan<byte> nama) => nama[(nama.IndexOf((byte)':') + 1)..];

    /// <summary>Reads a name with at most one prefix, from <paramref name="i"/>; see <see cref="PenyisirXml"/> for the answer.</summary>
    public static int Baca(ReadOnlySpan<byte> s, int i)
    {
        var awal = i;
        var titikDua = 0;
        for (var pertama = true; i < s.Length; i++)
        {
            var b = s[i];
            if (b == ':' && !pertama && titikDua++ == 0)
            {
                pertama = true;
            }
            else if (char.IsAsciiLetter((char)b) || b == '_' || (!pertama && (char.IsAsciiDigit((char)b) || b is (byte)'-' or (byte)'.')))
            {
                pertama = false;
            }
            else
            {
                return pertama || i == awal ? PenyisirXml.Asing : i;
            }
        }

        return PenyisirXml.Kurang;
    }
}
