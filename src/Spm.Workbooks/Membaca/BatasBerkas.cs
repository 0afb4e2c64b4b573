namespace Spm.Workbooks;

/// <summary>Limits of an uploaded workbook. They are held against the bytes actually read, never against sizes that the file declares about itself.</summary>
public static class BatasBerkas
{
    /// <summary>Largest file as uploaded, in bytes: 20 MiB.</summary>
    public const long UkuranTerbesar = 20L * 1024 * 1024;

    /// <summary>Most bytes that are inflated from one file, all parts together: 200 MiB.</summary>
    public const long UkuranMekarTerbesar = 200L * 1024 * 1024;

    /// <summary>Most entries of the zip container.</summary>
    public const int EntriTerbanyak = 300;

    /// <summary>Largest factor by which a part may inflate, once it has inflated to more than <see cref="MekarTanpaRasio"/>; real sheets reach 10.</summary>
    public const int RasioTerbesar = 100;

    /// <summary>Bytes of a part that are inflated whatever the factor: 100 KiB.</summary>
    public const long MekarTanpaRasio = 100L * 1024;

    /// <summary>
    /// Most bytes of one file that go through the XML reader, 32 MiB: relationships, styles, and sheets and shared strings that are not written the plain way. Plain
    /// ones, which is what programs write, are scanned and do not count.
    /// </summary>
    public const long UkuranXmlTerbesar = 32L * 1024 * 1024;

    /// <summary>Longest text of a cell, in UTF-16 code units: what Excel allows.</summary>
    public const int TeksTerpanjang = 32_767;

    /// <summary>Most shared strings of one file.</summary>
    public const int StringTerbanyak = 1_000_000;

    /// <summary>Most UTF-16 code units of one file: of all shared strings, and of every text of more than 255 again in every cell that shows it.</summary>
    public const int HurufTerbanyak = 32_000_000;

    /// <summary>Most cells that are read from one file, over all sheets, empty ones included.</summary>
    public const int SelTerbanyak = 10_000_000;

    /// <summary>Most merged ranges of one sheet.</summary>
    public const int GabunganTerbanyak = 100_000;

    /// <summary>Most rows with content on one data sheet; the largest template has about 200.</summary>
    public const int BarisTerbanyak = 2000;
}
