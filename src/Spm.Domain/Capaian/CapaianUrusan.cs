namespace Spm.Domain;

/// <summary>Capaian of one urusan of a daerah.</summary>
public sealed record CapaianUrusan
{
    /// <summary>Urusan.</summary>
    public required Urusan Urusan { get; init; }

    /// <summary>Where its report stands.</summary>
    public required StatusUrusan Status { get; init; }

    /// <summary>Mean of IP over its applicable services, 0 to 100; null where no report was accepted or nothing applies.</summary>
    public required Pecahan? Indeks { get; init; }

    /// <summary>Every service that the daerah owes in it, ordered by code.</summary>
    public required IReadOnlyList<CapaianLayanan> Layanan { get; init; }
}
