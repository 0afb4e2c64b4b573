namespace Spm.Domain;

/// <summary>What an accepted rencana aksi or target decree sets, every figure with its cell.</summary>
public sealed record DokumenRencana
{
    /// <summary>What it is filed under.</summary>
    public required SlotRencana Slot { get; init; }

    /// <summary>Version of the program's own template, or null where it came in another layout or names a version that does not exist.</summary>
    public required string? VersiTemplate { get; init; }

    /// <summary>True where the workbook belongs to the built-in sample.</summary>
    public bool Contoh { get; init; }

    /// <summary>Name and number of the decree, as written; null where the document names none.</summary>
    public required string? DasarHukum { get; init; }

    /// <summary>The targets, each service and year once, ordered by service and year; at least one.</summary>
    public required IReadOnlyList<TargetLayanan> Target { get; init; }

    /// <summary>The years that it gives targets for, ascending.</summary>
    public IReadOnlyList<int> Tahun => [.. Target.Select(t => t.Tahun).Distinct().Order()];
}
