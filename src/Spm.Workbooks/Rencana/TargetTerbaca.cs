using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>What a row says for one service and year.</summary>
internal sealed record TargetTerbaca
{
    public required JenisPelayanan Layanan { get; init; }

    public required int Tahun { get; init; }

    public required string Satuan { get; init; }

    public required string? Keterangan { get; init; }

    public Isi? Jumlah { get; init; }

    public Isi? Mutu { get; init; }
}
