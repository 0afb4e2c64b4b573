using System.Text;

namespace Spm.Workbooks;

/// <summary>The names that the scanner looks for, with the prefix that this sheet gives the main namespace (none in nearly all files).</summary>
internal sealed class NamaLembarUtf8
{
    private const int PrefiksTerpanjang = 16;

    private NamaLembarUtf8(string prefiks)
    {
        Berprefiks = prefiks.Length > 0;
        (SheetData, Row, C, V, F, Is) = (Utf8($"{prefiks}sheetData"), Utf8($"{prefiks}row"), Utf8($"{prefiks}c"), Utf8($"{prefiks}v"), Utf8($"{prefiks}f"), Utf8($"{prefiks}is"));
        (BukaC, BukaRow, BukaV, TutupV, TutupC) = (Utf8($"<{prefiks}c"), Utf8($"<{prefiks}row"), Utf8($"<{prefiks}v>"), Utf8($"</{prefiks}v>"), Utf8($"</{prefiks}c>"));
    }

    /// <summary>True where the names have a prefix.</summary>
    public bool Berprefiks { get; }

    public byte[] SheetData { get; }

    public byte[] Row { get; }

    public byte[] C { get; }

    public byte[] V { get; }

    public byte[] F { get; }

    public byte[] Is { get; }

    /// <summary>Begin of a cell's start tag; what follows decides.</summary>
    public byte[] BukaC { get; }

    /// <summary>Begin of a row's start tag; what follows decides.</summary>
    public byte[] BukaRow { get; }

    /// <summary>Start tag of a value as programs write it.</summary>
    public byte[] BukaV { get; }

    /// <summary>End tag of a value as programs write it.</summary>
    public byte[] TutupV { get; }

    /// <summary>End tag of a cell as programs write it.</summary>
    public byte[] TutupC { get; }

    /// <summary>The names under the root whose start tag was read last; null where it is no worksheet of either namespace.</summary>
    public static NamaLembarUtf8? Dari(ReadOnlySpan<byte> s, ReadOnlySpan<byte> akar, PenyisirXml xml)
    {
        var lokal = NamaXml.Lokal(akar);
        var prefiks = Encoding.ASCII.GetString(akar[..^lokal.Length]);
        return lokal.SequenceEqual("worksheet"u8)
            && prefiks.Length <= PrefiksTerpanjang
            && xml.TryAtribut(s, Utf8(prefiks.Length == 0 ? "xmlns" : $"xmlns:{prefiks[..^1]}"), out var ruang)
            && (ruang.SequenceEqual("http://schemas.openxmlformats.org/spreadsheetml/2006/main"u8) || ruang.SequenceEqual("http://purl.oclc.org/ooxml/spreadsheetml/main"u8))
            ? new NamaLembarUtf8(prefiks)
            : null;
    }

    private static byte[] Utf8(string teks) => Encoding.UTF8.GetBytes(teks);
}
