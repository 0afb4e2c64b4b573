namespace Spm.Domain;

/// <summary>Which way an index changed.</summary>
public enum ArahPerubahan
{
    /// <summary>The same.</summary>
    Tetap,

    /// <summary>Higher than before.</summary>
    Naik,

    /// <summary>Lower than before.</summary>
    Turun,
}
