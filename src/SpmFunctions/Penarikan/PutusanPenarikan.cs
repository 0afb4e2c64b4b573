namespace SpmFunctions;

/// <summary>What became of a request to withdraw.</summary>
public enum PutusanPenarikan
{
    /// <summary>Withdrawn.</summary>
    Ditarik,

    /// <summary>An equal request was carried out before; nothing more is withdrawn.</summary>
    SudahDitarik,

    /// <summary>Not everything that is asked for is current; nothing is withdrawn.</summary>
    TidakBerlaku,

    /// <summary>What is current comes from several files, or changed meanwhile: the version or the services have to be named; nothing is withdrawn.</summary>
    PerluDipilih,
}
