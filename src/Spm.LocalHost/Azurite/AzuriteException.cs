namespace Spm.LocalHost;

/// <summary>Azurite cannot be installed, started or stopped. The message is Indonesian and says what to do.</summary>
public sealed class AzuriteException : Exception
{
    /// <summary>Makes the exception.</summary>
    public AzuriteException()
    {
    }

    /// <summary>Makes the exception.</summary>
    public AzuriteException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    public AzuriteException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
