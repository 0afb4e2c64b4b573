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

    /// <summary>A part inflates to more than <see cref="BatasBerkas.RasioTerbesar"/> times its compressed bytes.</summary>
    RasioMekar,

    /// <summary>A text is longer than <see cref="BatasBerkas.TeksTerpanjang"/>.</summary>
    TeksTerlaluPanjang,

    /// <summary>More cells, shared strings, characters in them, or merged ranges than <see cref="BatasBerkas"/> allows.</summary>
    TerlaluBanyakIsi,

    /// <summary>Two entries of the zip container have the same name: programs disagree on which one counts.</summary>
    EntriGanda,

    /// <summary>Carries embedded objects: OLE, other documents, ActiveX controls.</summary>
    ObjekTertanam,

    /// <summary>Refers to something outside the file other than by a hyperlink: cells of another workbook, linked pictures or objects.</summary>
    TautanLuar,

    /// <summary>Fetches data from elsewhere: connections, query tables, DDE, RTD.</summary>
    KoneksiData,

    /// <summary>More XML than <see cref="BatasBerkas.UkuranXmlTerbesar"/> that is not written as programs write workbooks, or XML with names or tags beyond any use.</summary>
    XmlTidakLazim,
}
