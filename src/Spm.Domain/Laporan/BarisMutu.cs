namespace Spm.Domain;

/// <summary>A row of mutu minimal as reported. Rows that were left empty are not part of a report; the rules know the prescribed ones.</summary>
public sealed record BarisMutu
{
    /// <summary>Code of the prescribed item, or null for an OPD's own row.</summary>
    public string? Kode { get; init; }

    /// <summary>Item.</summary>
    public required string Item { get; init; }

    /// <summary>Unit.</summary>
    public required string Satuan { get; init; }

    /// <summary>Jumlah harus dipenuhi.</summary>
    public required Angka Harus { get; init; }

    /// <summary>Jumlah terpenuhi; null only where <see cref="Harus"/> is 0.</summary>
    public required Angka? Terpenuhi { get; init; }
}
