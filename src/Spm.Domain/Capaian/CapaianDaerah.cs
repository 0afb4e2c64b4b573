namespace Spm.Domain;

/// <summary>Capaian of one daerah (or of the province itself) in one quarter.</summary>
public sealed record CapaianDaerah
{
    /// <summary>The quarter. Not among the fields of results that earlier versions kept, so that it has to be filled in when they are read.</summary>
    public Periode Periode { get; init; }

    /// <summary>The daerah.</summary>
    public required KodeWilayah Wilayah { get; init; }

    /// <summary>Mean over its applicable urusan, an urusan without an accepted report counting 0; 0 to 100; null where nothing applies.</summary>
    public required Pecahan? Indeks { get; init; }

    /// <summary>Mean over the urusan that have an index, 0 to 100; null where there is none.</summary>
    public required Pecahan? IndeksTerlapor { get; init; }

    /// <summary>Name of the band of <see cref="Indeks"/>; null where <see cref="Berindeks"/> is false: an index that is 0 only for what is missing is in no band.</summary>
    public required string? Kategori { get; init; }

    /// <summary>How much of the form was filled in; says nothing about capaian.</summary>
    public required Keterisian Keterisian { get; init; }

    /// <summary>The six urusan, in the order of the regulation.</summary>
    public required IReadOnlyList<CapaianUrusan> Urusan { get; init; }

    /// <summary>True where an urusan has an index; false where no report is current, and where nothing applies of what was reported.</summary>
    public bool Berindeks => IndeksTerlapor is not null;

    /// <summary>True where no urusan has a current report.</summary>
    public bool TanpaLaporan => Urusan.All(u => !u.Status.AdaLaporan);
}
