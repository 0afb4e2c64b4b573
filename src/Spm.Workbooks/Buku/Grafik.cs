namespace Spm.Workbooks;

/// <summary>
/// A native chart of one series of columns, each with its figure written on it: nothing is told by colour. On a sheet the figures are read from cells, so the chart and the
/// sheet cannot disagree; they are kept in the chart as well, for programs that show it without computing, and for text documents, which have no cells.
/// </summary>
internal sealed record Grafik
{
    /// <summary>Title.</summary>
    public required string Judul { get; init; }

    /// <summary>What it shows, for those who cannot see it.</summary>
    public required string Keterangan { get; init; }

    /// <summary>Name of the series.</summary>
    public required string Deret { get; init; }

    /// <summary>Where it lies and which cells it reads; null in a text document.</summary>
    public TempatGrafik? Tempat { get; init; }

    /// <summary>The names under the columns, as they stand in the cells.</summary>
    public required IReadOnlyList<string> Nama { get; init; }

    /// <summary>The figures, as they stand in the cells; null where there is none.</summary>
    public required IReadOnlyList<double?> Nilai { get; init; }

    /// <summary>Number format of each figure.</summary>
    public required IReadOnlyList<string> Format { get; init; }

    /// <summary>Highest figure that is possible; the axis leaves room above it for the figures on the columns.</summary>
    public required double Tertinggi { get; init; }

    /// <summary>True where there are so many columns that their texts have to stand upright.</summary>
    public bool Rapat => Nama.Count > 12;
}
