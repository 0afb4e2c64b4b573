namespace Spm.Storage;

/// <summary>Whether a set can be restored from.</summary>
public enum KeadaanCadangan
{
    /// <summary>Every table is there as it was written.</summary>
    Utuh,

    /// <summary>There is no set of that name.</summary>
    TidakAda,

    /// <summary>It has no manifest: its run did not come to its end.</summary>
    BelumLengkap,

    /// <summary>It was written in a form that this program does not know: by a later version.</summary>
    BentukTidakDikenal,

    /// <summary>A blob, or the manifest, is gone or is not what was written.</summary>
    Rusak,
}
