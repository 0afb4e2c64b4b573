using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>A line of a table, or of several tables added up, as it goes into a report.</summary>
internal sealed record BarisTabel
{
    public required BlokTabel Blok { get; init; }

    public required JenisPelayanan Layanan { get; init; }

    /// <summary>The prescribed item; null for a line of recipients or budget, and for an item of the OPD's own.</summary>
    public ItemMutu? Item { get; init; }

    /// <summary>Name of the item, as in the catalogue where that has it; empty for a line of recipients or budget.</summary>
    public string NamaItem { get; init; } = "";

    /// <summary>Where the line is named.</summary>
    public required Tempat Tempat { get; init; }

    /// <summary>Unit as written, in one spelling; null where the layout does not say.</summary>
    public string? Satuan { get; init; }

    /// <summary>Where the unit stands.</summary>
    public Tempat? TempatSatuan { get; init; }

    public string? Alasan { get; init; }

    /// <summary>Where the reason stands; null without one.</summary>
    public Tempat? TempatAlasan { get; init; }

    /// <summary>What the part belongs to (kecamatan), where lines are parts of a service.</summary>
    public string? Kelompok { get; init; }

    /// <summary>Name of the part (desa), where lines are parts of a service.</summary>
    public string? Bagian { get; init; }

    /// <summary>Null where the line is not about it.</summary>
    public Figur? Sasaran { get; init; }

    /// <summary>Null where the line is not about it.</summary>
    public Figur? Capaian { get; init; }

    /// <summary>What lines are about that are added up over sheets.</summary>
    public (BlokTabel Blok, KodeLayanan Layanan, string Item) Kunci => (Blok, Layanan.Kode, Item?.Kode ?? PolaTeks.Rapikan(NamaItem));
}
