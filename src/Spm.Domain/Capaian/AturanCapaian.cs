namespace Spm.Domain;

/// <summary>A named, versioned set of rules that turns reports into capaian.</summary>
public sealed record AturanCapaian
{
    /// <summary>Name of the rule set.</summary>
    public required string Nama { get; init; }

    /// <summary>Version; it changes whenever a number could come out differently.</summary>
    public required string Versi { get; init; }
}
