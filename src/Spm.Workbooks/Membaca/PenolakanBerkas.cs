namespace Spm.Workbooks;

/// <summary>Why a file cannot be read as a workbook at all.</summary>
public enum PenolakanBerkas
{
    /// <summary>No bytes.</summary>
    Kosong,

    /// <summary>Something else than an .xlsx workbook: no zip container, a zip without a workbook, or a binary workbook (.xlsb).</summary>
    BukanWorkbook,

    /// <summary>Protected by a password: an OLE2 container with an encrypted package, or encrypted zip entries.</summary>
    Terenkripsi,

    /// <summary>A workbook of Excel 97 to 2003 (.xls).</summary>
    XlsLama,

    /// <summary>Carries macros.</summary>
    Makro,

    /// <summary>Larger than <see cref="BatasBerkas.UkuranTerbesar"/>.</summary>
    TerlaluBesar,

    /// <summary>Inflates to more than <see cref="BatasBerkas.UkuranMekarTerbesar"/>.</summary>
    MekarTerlaluBesar,

    /// <summary>More zip entries than <see cref="BatasBerkas.EntriTerbanyak"/>.</summary>
    TerlaluBanyakEntri,

    /// <summary>Damaged: truncated, contradictory or not well formed.</summary>
    Rusak,

    /// <summary>A part declares a document type, which no writer of workbooks does.</summary>
    Doctype,
}
