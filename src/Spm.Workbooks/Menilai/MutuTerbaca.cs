using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>A row of block B as read, of a known service.</summary>
internal sealed record MutuTerbaca
{
    public required BarisData Baris { get; init; }

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
