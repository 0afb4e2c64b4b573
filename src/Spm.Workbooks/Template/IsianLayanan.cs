namespace Spm.Workbooks;

/// <summary>Input cells of one service in the blocks A, B and C.</summary>
public sealed record IsianLayanan
{
    /// <summary>A, Berlaku: "Ya", "Tidak" or empty.</summary>
    public IsianSel Berlaku { get; init; }

    /// <summary>A, Alasan.</summary>
    public IsianSel Alasan { get; init; }

    /// <summary>A, Jumlah harus dilayani (orang).</summary>
    public IsianSel Harus { get; init; }

    /// <summary>A, Jumlah terlayani (orang).</summary>
    public IsianSel Terlayani { get; init; }

    /// <summary>B, per code of a prescribed row of the service; rows that are missing stay empty.</summary>
    public IReadOnlyDictionary<string, IsianMutu> Mutu { get; init; } = new Dictionary<string, IsianMutu>();

    /// <summary>C, Alokasi (rupiah).</summary>
    public IsianSel Alokasi { get; init; }

    /// <summary>C, Realisasi (rupiah).</summary>
    public IsianSel Realisasi { get; init; }
}
