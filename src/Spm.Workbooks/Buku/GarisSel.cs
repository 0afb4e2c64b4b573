namespace Spm.Workbooks;

/// <summary>The lines around a cell.</summary>
[Flags]
internal enum GarisSel
{
    /// <summary>None.</summary>
    Tanpa = 0,

    /// <summary>A thin line on every side.</summary>
    Keliling = 1,

    /// <summary>A heavier line above: here a group begins.</summary>
    AtasTebal = 2,

    /// <summary>A thin line below only, to write on.</summary>
    Bawah = 4,
}
