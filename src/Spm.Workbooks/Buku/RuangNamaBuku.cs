namespace Spm.Workbooks;

/// <summary>The XML namespaces of the parts that are written.</summary>
internal static class RuangNamaBuku
{
    /// <summary>Of the workbook, its sheets, styles and strings.</summary>
    public const string Utama = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Of the ids of relationships, and the beginning of most of their types.</summary>
    public const string Hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Of the parts that hold relationships.</summary>
    public const string BagianHubungan = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Of the list of content types.</summary>
    public const string JenisIsi = "http://schemas.openxmlformats.org/package/2006/content-types";
}
