namespace Spm.Domain;

/// <summary>Something found in an upload, for the people who sent it.</summary>
public sealed record Temuan
{
    /// <summary>Stable code, for example <c>SPM-201</c>: never reused for something else.</summary>
    public required string Kode { get; init; }

    /// <summary>Weight.</summary>
    public required Keparahan Keparahan { get; init; }

    /// <summary>Name of the sheet, or null where it is about the file.</summary>
    public string? Lembar { get; init; }

    /// <summary>Cell in A1 form, or null where it is about the sheet or the file.</summary>
    public string? Sel { get; init; }

    /// <summary>What is wrong, in Indonesian.</summary>
    public required string Pesan { get; init; }

    /// <summary>How to mend it, in Indonesian.</summary>
    public required string Perbaikan { get; init; }
}
