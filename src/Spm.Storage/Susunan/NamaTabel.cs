namespace Spm.Storage;

/// <summary>The tables. The infrastructure creates the same ones.</summary>
public static class NamaTabel
{
    /// <summary>One row per received version of a blob: when it came, and what became of it.</summary>
    public const string Penerimaan = "Penerimaan";

    /// <summary>One row per slot with what is current, and one per version beside it in the same partition.</summary>
    public const string Slot = "Slot";

    /// <summary>One row per daerah and year that a rencana aksi came for, and one per version beside it.</summary>
    public const string Rencana = "Rencana";

    /// <summary>Wanted and built generation of each rekap.</summary>
    public const string Generasi = "Generasi";

    /// <summary>Messages to be delivered.</summary>
    public const string Outbox = "Outbox";

    /// <summary>All of them, in the order in which they are copied: receipts first, so that a verdict in the copy has its version in it.</summary>
    public static IReadOnlyList<string> Semua { get; } = [Penerimaan, Slot, Rencana, Generasi, Outbox];
}
