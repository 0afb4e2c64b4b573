using System.Text;
using System.Text.RegularExpressions;

namespace Spm.Workbooks;

/// <summary>The beginning of a part: byte order mark and XML declaration, both optional.</summary>
internal static partial class PrologUtf8
{
    /// <summary>Returns where the document begins, see <see cref="PenyisirXml"/>; a declaration of anything but XML 1.0 in UTF-8 is not plain.</summary>
    public static int Baca(ReadOnlySpan<byte> s)
    {
        var i = s.StartsWith("\uFEFF"u8) ? 3 : 0;
        if (!s[i..].StartsWith("<?"u8))
        {
            return i;
        }

        var panjang = s[i..].IndexOf("?>"u8);
        return panjang < 0 ? PenyisirXml.Kurang
            : panjang < 200 && Deklarasi().IsMatch(Encoding.Latin1.GetString(s.Slice(i, panjang))) ? i + panjang + 2
            : PenyisirXml.Asing;
    }

    [GeneratedRegex("""^<\?xml[ \t\r\n]+version=("1\.0"|'1\.0')([ \t\r\n]+encoding=("[uU][tT][fF]-8"|'[uU][tT][fF]-8'))?([ \t\r\n]+standalone=("(yes|no)"|'(yes|no)'))?[ \t\r\n]*\z""")]
    private static partial Regex Deklarasi();
}
