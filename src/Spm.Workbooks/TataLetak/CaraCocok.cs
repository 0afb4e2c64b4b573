namespace Spm.Workbooks;

/// <summary>How a name was found to mean something.</summary>
internal enum CaraCocok
{
    /// <summary>The same words.</summary>
    Persis,

    /// <summary>The same words in another spelling.</summary>
    Ejaan,

    /// <summary>Mostly the same words: people are told what it was taken for.</summary>
    Mirip,
}
