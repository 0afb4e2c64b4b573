namespace Spm.Workbooks;

/// <summary>The paper that the rekap, the files for e-SPM and the governor's report are laid out for.</summary>
public enum Kertas
{
    /// <summary>A4, 210 x 297 mm.</summary>
    A4,

    /// <summary>
    /// F4 as offices call it, 215 x 330 mm. Neither workbooks nor printers have a code of that size; the next one, Folio (8.5 x 13 in, 215.9 x 330.2 mm), is what is written.
    /// </summary>
    F4,
}
