namespace Spm.Domain;

/// <summary>
/// What the kabupaten and kota of a province amount to together: sums of counts per service, and apart from them means of indices. The province's own report is no part of it.
/// How percents of several daerah are put together is this project's own rule; no source prescribes one.
/// </summary>
public sealed record AgregatProvinsi
{
    /// <summary>The services of kabupaten/kota, in the order of the catalogue.</summary>
    public required IReadOnlyList<AgregatLayanan> Layanan { get; init; }

    /// <summary>Mean of <see cref="CapaianDaerah.Indeks"/>, in which an urusan without an accepted report counts 0.</summary>
    public required RerataIndeks Indeks { get; init; }

    /// <summary>Mean of <see cref="CapaianDaerah.IndeksTerlapor"/>, over the daerah of which a report was accepted.</summary>
    public required RerataIndeks IndeksTerlapor { get; init; }

    /// <summary>The required cells of all daerah together, and how many of them are filled.</summary>
    public required Terisi Keterisian { get; init; }

    /// <summary>Mean of the index of each urusan, over the daerah that have one, in the order of the regulation.</summary>
    public required IReadOnlyList<RerataUrusan> Urusan { get; init; }
}
