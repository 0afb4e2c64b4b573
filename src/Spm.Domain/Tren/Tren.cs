namespace Spm.Domain;

/// <summary>A rekap beside earlier ones of the same province, and apart from them what was published before the system existed.</summary>
public sealed record Tren
{
    /// <summary>
    /// The earlier rekap: the previous quarter of the same year where there is one, then the same quarter of earlier years, the newest first.
    /// </summary>
    public required IReadOnlyList<RekapPembanding> Pembanding { get; init; }

    /// <summary>Per daerah (the province's own report last) its index, then its six urusan.</summary>
    public required IReadOnlyList<BarisTren> Baris { get; init; }

    /// <summary>Published figures ("angka terbitan") of the province, never compared with computed ones.</summary>
    public required IReadOnlyList<DeretTerbitan> Terbitan { get; init; }

    /// <summary>What is wrong with the file of published figures, or worth a remark.</summary>
    public required IReadOnlyList<Temuan> Temuan { get; init; }
}
