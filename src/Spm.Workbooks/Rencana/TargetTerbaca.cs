using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>What a row says for one service and year.</summary>
internal sealed record TargetTerbaca
{
    public required JenisPelayanan Layanan { get; init; }

    public required int Tahun { get; init; }

    public required string Satuan { get; init; }

    /// <summary>True where the cell, the row or the header says the unit.</summary>
    public bool BersatuanSendiri { get; init; }

    public required string? Keterangan { get; init; }

    public Isi? Jumlah { get; init; }

    /// <summary>The number as it stands, whole or not; null where there is none.</summary>
    public decimal? JumlahMentah { get; init; }

    /// <summary>True where the header says that recipients are counted.</summary>
    public bool Mencacah { get; init; }

    public Isi? Mutu { get; init; }

    /// <summary>True where the cell of <see cref="Mutu"/> has a percent sign.</summary>
    public bool MutuBertandaPersen { get; init; }
}
