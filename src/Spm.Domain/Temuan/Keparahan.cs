namespace Spm.Domain;

/// <summary>How much a finding weighs.</summary>
public enum Keparahan
{
    /// <summary>Galat: the workbook is not accepted until it is mended.</summary>
    Galat,

    /// <summary>Peringatan: the workbook is accepted; somebody should look.</summary>
    Peringatan,
}
