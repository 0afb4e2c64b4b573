namespace Spm.Storage;

/// <summary>A message to one recipient.</summary>
public sealed record Pesan
{
    /// <summary>Identity: a message of the same identity is put into the outbox once, whatever happens.</summary>
    public required string Id { get; init; }

    /// <summary>What belongs together, for example the quarter and province of a reminder.</summary>
    public required string Kelompok { get; init; }

    /// <summary>E-mail address.</summary>
    public required string Kepada { get; init; }

    /// <summary>Name of the recipient.</summary>
    public required string NamaPenerima { get; init; }

    /// <summary>Subject.</summary>
    public required string Perihal { get; init; }

    /// <summary>Text, plain.</summary>
    public required string Isi { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset Dibuat { get; init; }
}
