using Spm.Storage;

namespace SpmFunctions;

/// <summary>A wish to bring tables back from a copy.</summary>
public sealed record PermintaanPemulihan
{
    /// <summary>Name of the set.</summary>
    public required string Set { get; init; }

    /// <summary>Which tables; empty for all that the set has.</summary>
    public IReadOnlyList<string> Tabel { get; init; } = [];

    /// <summary>How far it may go.</summary>
    public required CaraPemulihan Cara { get; init; }
}
