namespace Spm.Domain;

/// <summary>What an accepted workbook reports: the services that it fills in, every figure with its cell.</summary>
public sealed record Laporan
{
    /// <summary>What it is about.</summary>
    public required Slot Slot { get; init; }

    /// <summary>Code of the layout that it came in; <c>template</c> for the program's own.</summary>
    public string TataLetak { get; init; } = "template";

    /// <summary>Version of that layout.</summary>
    public required string VersiTemplate { get; init; }

    /// <summary>True where the workbook belongs to the built-in sample: whatever is made from it says "contoh, bukan data resmi".</summary>
    public bool Contoh { get; init; }

    /// <summary>The services that the file fills in, ordered by code; at least one.</summary>
    public required IReadOnlyList<LaporanLayanan> Layanan { get; init; }
}
