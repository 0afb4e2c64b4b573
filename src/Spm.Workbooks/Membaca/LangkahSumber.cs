namespace Spm.Workbooks;

/// <summary>What a <see cref="SumberSel"/> came upon.</summary>
internal enum LangkahSumber
{
    /// <summary>A cell.</summary>
    Sel,

    /// <summary>The end of a sheet that is well formed throughout.</summary>
    Habis,

    /// <summary>Something that this source does not judge; another one must read the sheet.</summary>
    BukanPolos,
}
