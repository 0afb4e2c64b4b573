namespace Spm.Domain;

/// <summary>What one report is about: one wilayah, one urusan, one quarter.</summary>
/// <param name="Periode">Quarter.</param>
/// <param name="Wilayah">Province, kabupaten or kota.</param>
/// <param name="Urusan">Urusan.</param>
public sealed record Slot(Periode Periode, KodeWilayah Wilayah, Urusan Urusan)
{
    /// <summary>The services that a report of this slot can carry, ordered by code.</summary>
    public IReadOnlyList<JenisPelayanan> Layanan => Katalog.Layanan(Wilayah, Urusan);

    /// <summary>The folder of the slot in every container: <c>2025-TW4/36.01/kesehatan</c>.</summary>
    public override string ToString() => $"{Periode}/{Wilayah}/{Urusan.Segmen}";
}
