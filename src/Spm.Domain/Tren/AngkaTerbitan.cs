namespace Spm.Domain;

/// <summary>An index as it was published for a year before the system existed; not computed here, and by rules that are not known.</summary>
public sealed record AngkaTerbitan
{
    /// <summary>Daerah, or the province for its own index.</summary>
    public required KodeWilayah Wilayah { get; init; }

    /// <summary>Year that the index is about.</summary>
    public required int Tahun { get; init; }

    /// <summary>Urusan; null for the index of the daerah.</summary>
    public required Urusan? Urusan { get; init; }

    /// <summary>Index, 0 to 100, as published.</summary>
    public required decimal Indeks { get; init; }

    /// <summary>Where it was published, as written.</summary>
    public required string Sumber { get; init; }
}
