namespace SpmFunctions;

/// <summary>What became of a request to note a rekap as sent.</summary>
public enum PutusanEdisi
{
    /// <summary>Frozen as the next edition.</summary>
    Dibekukan,

    /// <summary>This very workbook is the edition that was sent last; nothing more is frozen.</summary>
    SudahTerkirim,

    /// <summary>There is no rekap of this province and quarter.</summary>
    BelumAdaRekap,

    /// <summary>The rekap is being built, so nobody can have sent it yet.</summary>
    SedangDisusun,

    /// <summary>The workbook is not the rekap as it is now; nothing is frozen.</summary>
    BerkasLain,

    /// <summary>Somebody else noted an edition meanwhile; nothing is frozen.</summary>
    Didahului,
}
