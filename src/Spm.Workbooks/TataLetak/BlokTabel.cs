namespace Spm.Workbooks;

/// <summary>Which block of a report a table of a layout carries.</summary>
public enum BlokTabel
{
    /// <summary>A: recipients, per service.</summary>
    Penerima,

    /// <summary>B: rows of mutu minimal, per service and item.</summary>
    Mutu,

    /// <summary>C: budget in rupiah, per service.</summary>
    Anggaran,

    /// <summary>Obstacles; only the template has them.</summary>
    Kendala,

    /// <summary>Stages, not required; only the template has them.</summary>
    Tahapan,

    /// <summary>Personnel, not required; only the template has it.</summary>
    Personil,

    /// <summary>Literasi and numerasi, not required; only the template has them.</summary>
    Asesmen,
}
