namespace Spm.Domain;

/// <summary>Where the report of an urusan of a daerah stands. Texts for programs: <c>diterima</c>, <c>terlambat</c>, <c>ditolak</c>, <c>belum-lapor</c>.</summary>
public enum StatusUrusan
{
    /// <summary>Accepted, every service first accepted on or before the provincial deadline.</summary>
    Diterima,

    /// <summary>Accepted, but some service was first accepted after the provincial deadline.</summary>
    Terlambat,

    /// <summary>No report is current, and the newest attempt was rejected.</summary>
    Ditolak,

    /// <summary>Nothing received, or what was received has been withdrawn.</summary>
    BelumLapor,
}
