namespace Spm.Domain;

/// <summary>Where a service of a daerah stands. "Not reported", "reported zero" and "not applicable" are never the same.</summary>
public enum StatusLayanan
{
    /// <summary>Applies, and both counts are reported.</summary>
    Dilaporkan,

    /// <summary>Does not apply, with a reason: left out of the mean.</summary>
    TidakBerlaku,

    /// <summary>Applies, but its counts are not reported though its urusan has an accepted report: counts 0 in the mean, values null.</summary>
    BelumDilaporkan,

    /// <summary>Its urusan has no accepted report: nothing is known.</summary>
    UrusanBelumDiterima,
}
