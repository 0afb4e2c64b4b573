using System.Text.Json.Serialization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// A layout in which agencies send their figures, as data: how its sheets are recognised and where the fields of a report stand in them. The texts in it are patterns
/// (<see cref="PolaTeks"/>). The form is documented in docs/tata-letak.md.
/// </summary>
public sealed record ProfilTataLetak
{
    /// <summary>Stable short name, part of what an accepted report records.</summary>
    public required string Kode { get; init; }

    /// <summary>Version of the profile.</summary>
    public required string Versi { get; init; }

    /// <summary>What people call it, in Indonesian.</summary>
    public required string Nama { get; init; }

    /// <summary>The urusan that come in this layout, by path name; empty for all six.</summary>
    [JsonPropertyName("urusan")]
    public IReadOnlyList<string> SegmenUrusan { get; init; } = [];

    /// <summary>The level of government whose reports come in this layout; null for both.</summary>
    public Tingkat? Tingkat { get; init; }

    /// <summary>Which sheets count.</summary>
    public ProfilLembar Lembar { get; init; } = new();

    /// <summary>The tables.</summary>
    public required IReadOnlyList<ProfilTabel> Tabel { get; init; }

    /// <summary>True where reports of a slot can come in this layout.</summary>
    public bool Memuat(Slot slot) =>
        (SegmenUrusan.Count == 0 || SegmenUrusan.Contains(slot.Urusan.Segmen))
        && (Tingkat is null || Tingkat == (slot.Wilayah.AdalahProvinsi ? Domain.Tingkat.Provinsi : Domain.Tingkat.KabKota));
}
