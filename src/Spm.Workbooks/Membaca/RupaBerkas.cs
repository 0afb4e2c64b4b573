using System.Text;

namespace Spm.Workbooks;

/// <summary>Tells by its first bytes what a file is, whatever its name says.</summary>
internal static class RupaBerkas
{
    // Every entry in the directory of an OLE2 container begins at a multiple of its size.
    private const int UkuranEntriOle2 = 128;

    /// <summary>Why a file cannot be a workbook; null where it is a zip container.</summary>
    public static PenolakanBerkas? Penolakan(ReadOnlySpan<byte> bita) =>
        bita.IsEmpty ? PenolakanBerkas.Kosong
        : bita.StartsWith("PK"u8) ? null
        : bita.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? DariOle2(bita)
        : AdalahBiff(bita) ? PenolakanBerkas.XlsLama
        : PenolakanBerkas.BukanWorkbook;

    private static PenolakanBerkas DariOle2(ReadOnlySpan<byte> bita) =>
        AdaArus(bita, "EncryptedPackage") ? PenolakanBerkas.Terenkripsi
        : AdaArus(bita, "Workbook") || AdaArus(bita, "Book") ? PenolakanBerkas.XlsLama
        : PenolakanBerkas.BukanWorkbook;

    /// <summary>True where the directory has a stream of this name. The same letters in the text of a document lie elsewhere.</summary>
    private static bool AdaArus(ReadOnlySpan<byte> bita, string nama)
    {
        var dicari = Encoding.Unicode.GetBytes(nama + "\0");
        for (var i = 0; bita[i..].IndexOf(dicari) is var jarak and >= 0; i += jarak + 1)
        {
            if ((i + jarak) % UkuranEntriOle2 == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for the record that .xls files of Excel 2 to 4, and those without a container, begin with.</summary>
    private static bool AdalahBiff(ReadOnlySpan<byte> bita) =>
        bita is [0x09, 0x00 or 0x02 or 0x04 or 0x08, >= 4 and <= 16, 0x00, ..];
}
