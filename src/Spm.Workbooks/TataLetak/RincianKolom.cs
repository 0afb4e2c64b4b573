namespace Spm.Workbooks;

/// <summary>How a figure of a layout is spread over several columns.</summary>
public enum RincianKolom
{
    /// <summary>It is not.</summary>
    Tidak,

    /// <summary>A column per month below its header, each with the figure of that month alone, and possibly a total. Months behind the quarter do not count.</summary>
    Bulan,

    /// <summary>A column per kecamatan (or other place) on its left, whose names nobody knows beforehand; the header itself is the total.</summary>
    Daerah,
}
