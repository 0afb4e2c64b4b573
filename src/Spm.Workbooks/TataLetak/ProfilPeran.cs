namespace Spm.Workbooks;

/// <summary>What a line is called whose figure is of one kind.</summary>
public sealed record ProfilPeran
{
    /// <summary>The kind: <see cref="BidangKolom.Sasaran"/> or <see cref="BidangKolom.Capaian"/>.</summary>
    public required BidangKolom Bidang { get; init; }

    /// <summary>What the line is called, in the column <see cref="BidangKolom.Peran"/> where the table has one, else in <see cref="BidangKolom.Uraian"/>.</summary>
    public required IReadOnlyList<string> Uraian { get; init; }
}
