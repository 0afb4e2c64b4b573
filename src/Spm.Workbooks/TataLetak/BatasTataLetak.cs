namespace Spm.Workbooks;

/// <summary>Limits of workbooks that are read by a layout profile: their sheets are held in memory, so that tables can be looked for.</summary>
public static class BatasTataLetak
{
    /// <summary>Most cells with content on all sheets that may carry a table: a hundred puskesmas fill in about half of it.</summary>
    public const int SelTerbanyak = 400_000;

    /// <summary>Most rows of a sheet that are tried as headers of the tables of a layout; a sheet with more rows that look like one is none of the layout.</summary>
    public const int KepalaTerbanyak = 40;

    /// <summary>Most rows of a header.</summary>
    public const int TinggiKepala = 3;

    /// <summary>Widest table, in columns.</summary>
    public const int KolomTerbanyak = 256;

    /// <summary>Most profiles that a province can have of its own; those that come after it by name are not used.</summary>
    public const int ProfilTerbanyak = 50;

    /// <summary>Largest file of a profile, in bytes; those that come with the program have about 4,000.</summary>
    public const int UkuranProfilTerbesar = 64 * 1024;

    internal const int SelGabunganTerbanyak = 400_000;
}
