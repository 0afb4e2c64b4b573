namespace Spm.Workbooks;

/// <summary>
/// A native chart of one series of columns, each with its figure written on it: nothing is told by colour. The figures are read from cells, so the chart and the sheet cannot
/// disagree; they are kept in the chart as well, for programs that show it without computing.
/// </summary>
internal sealed record Grafik
{
    /// <summary>Title.</summary>
    public required string Judul { get; init; }

    /// <summary>What it shows, for those who cannot see it.</summary>
    public required string Keterangan { get; init; }

    /// <summary>Name of the series.</summary>
    public required string Deret { get; init; }

    /// <summary>Cell at its upper left corner.</summary>
    public required (int Baris, int Kolom) Awal { get; init; }

    /// <summary>Last cell that it covers.</summary>
    public required (int Baris, int Kolom) Akhir { get; init; }

    /// <summary>Sheet of its figures.</summary>
    public required string Lembar { get; init; }

    /// <summary>Column of the names under the columns of the chart.</summary>
    public required int KolomNama { get; init; }

    /// <summary>Column of the figures.</summary>
    public required int KolomNilai { get; init; }

    /// <summary>First row of both.</summary>
    public required int BarisPertama { get; init; }

    /// <summary>The names, as they stand in the cells.</summary>
    public required IReadOnlyList<string> Nama { get; init; }

    /// <summary>The figures, as they stand in the cells; null where a cell holds none.</summary>
    public required IReadOnlyList<double?> Nilai { get; init; }

    /// <summary>Number format of each figure.</summary>
    public required IReadOnlyList<string> Format { get; init; }

    /// <summary>Highest figure that is possible; the axis leaves room above it for the figures on the columns.</summary>
    public required double Tertinggi { get; init; }

    /// <summary>True where there are so many columns that their texts have to stand upright.</summary>
    public bool Rapat => Nama.Count > 12;
}
