namespace Spm.Workbooks;

/// <summary>Horizontal place of the content of a cell.</summary>
internal enum RataSel
{
    /// <summary>Numbers right, texts left.</summary>
    Umum,

    /// <summary>Left.</summary>
    Kiri,

    /// <summary>Centre.</summary>
    Tengah,

    /// <summary>Right.</summary>
    Kanan,
}
