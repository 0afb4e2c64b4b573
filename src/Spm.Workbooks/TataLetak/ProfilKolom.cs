namespace Spm.Workbooks;

/// <summary>A column of a table.</summary>
public sealed record ProfilKolom
{
    /// <summary>What it holds.</summary>
    public required BidangKolom Bidang { get; init; }

    /// <summary>Its header and synonyms of it. A header may be one to three rows high: each of its lines, and all of them together, are compared.</summary>
    public required IReadOnlyList<string> Kepala { get; init; }

    /// <summary>True where there is no such table without it.</summary>
    public bool Wajib { get; init; } = true;

    /// <summary>How it is spread over several columns of the sheet.</summary>
    public RincianKolom Rincian { get; init; }

    /// <summary>Header of the total beside the months.</summary>
    public IReadOnlyList<string> Total { get; init; } = ["total", "jumlah"];
}
