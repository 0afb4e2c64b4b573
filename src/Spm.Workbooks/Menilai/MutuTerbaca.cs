using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>What a workbook says in block B about one item of a service.</summary>
internal sealed record MutuTerbaca
{
    public required JenisPelayanan Layanan { get; init; }

    /// <summary>The prescribed item, or null for an OPD's own row.</summary>
    public required ItemMutu? Item { get; init; }

    public required string NamaItem { get; init; }

    public required string Satuan { get; init; }

    public required Isi Harus { get; init; }

    public required Isi Terpenuhi { get; init; }

    /// <summary>True where something was filled in: a count, or the item of an OPD's own row.</summary>
    public bool Terisi => Harus.Ada || Terpenuhi.Ada || Item is null;
}
