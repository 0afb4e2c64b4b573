namespace Spm.LocalHost;

/// <summary>A fault that ends a command; its message is for the person who gave it.</summary>
public sealed class KegagalanLokalException : Exception
{
    /// <summary>Makes the exception without a message.</summary>
    public KegagalanLokalException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened and what to do, in Indonesian.</param>
    public KegagalanLokalException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened and what to do, in Indonesian.</param>
    /// <param name="innerException">The cause.</param>
    public KegagalanLokalException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
