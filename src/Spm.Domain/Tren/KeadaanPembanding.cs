namespace Spm.Domain;

/// <summary>Whether a rekap can be compared with an earlier one.</summary>
public enum KeadaanPembanding
{
    /// <summary>There is one, under the same rules.</summary>
    Sebanding,

    /// <summary>There is one, but its rule set or catalogue is another: shown, not compared.</summary>
    AturanBerbeda,

    /// <summary>There is none.</summary>
    TidakAda,

    /// <summary>There is one that cannot be read.</summary>
    TidakTerbaca,
}
