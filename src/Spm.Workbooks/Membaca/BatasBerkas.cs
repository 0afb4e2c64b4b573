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

    /// <summary>Most rows with content on one data sheet; the largest template has about 200.</summary>
    public const int BarisTerbanyak = 2000;
}
