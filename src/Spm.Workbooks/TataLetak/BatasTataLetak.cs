namespace Spm.Workbooks;

/// <summary>Limits of workbooks that are read by a layout profile: their sheets are held in memory, so that tables can be looked for.</summary>
public static class BatasTataLetak
{
    /// <summary>Most cells with content on all sheets that may carry a table: a hundred puskesmas fill in about half of it.</summary>
    public const int SelTerbanyak = 400_000;

    /// <summary>Rows from the top in which the first header of a sheet is looked for.</summary>
    public const int BarisPencarian = 60;

    /// <summary>Most rows of a header.</summary>
    public const int TinggiKepala = 3;

    /// <summary>Widest table, in columns.</summary>
    public const int KolomTerbanyak = 256;

    internal const int SelGabunganTerbanyak = 400_000;
}
