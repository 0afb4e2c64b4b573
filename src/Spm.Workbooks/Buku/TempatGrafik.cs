namespace Spm.Workbooks;

/// <summary>Where a chart lies on its sheet, and the cells of its names and figures.</summary>
internal sealed record TempatGrafik
{
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
}
