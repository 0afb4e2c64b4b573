namespace Spm.Workbooks;

/// <summary>The attribute <c>t</c> of a cell.</summary>
internal enum TipeSel
{
    /// <summary><c>n</c>, or no attribute.</summary>
    Angka,

    /// <summary><c>s</c>: index of a shared string.</summary>
    Bersama,

    /// <summary><c>str</c>.</summary>
    Teks,

    /// <summary><c>inlineStr</c>.</summary>
    Sebaris,

    /// <summary><c>b</c>.</summary>
    Logika,

    /// <summary><c>e</c>.</summary>
    Galat,

    /// <summary><c>d</c>.</summary>
    Tanggal,

    /// <summary>Anything else.</summary>
    TidakDikenal,
}
