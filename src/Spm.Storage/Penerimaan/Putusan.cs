namespace Spm.Storage;

/// <summary>Verdict on an upload.</summary>
public enum Putusan
{
    /// <summary>Accepted.</summary>
    Diterima,

    /// <summary>Rejected.</summary>
    Ditolak,
}
