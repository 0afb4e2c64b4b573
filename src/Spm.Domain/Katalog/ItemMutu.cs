namespace Spm.Domain;

/// <summary>A prescribed row of mutu minimal of a service.</summary>
/// <param name="Kode">Code: <c>1.B.1</c> in the health list, <c>K-PEND-01.B.1</c> for the generic rows.</param>
/// <param name="Item">Barang/jasa, sumber daya manusia or petunjuk teknis.</param>
/// <param name="Satuan">Unit, as in the source.</param>
public sealed record ItemMutu(string Kode, string Item, string Satuan)
{
    /// <summary>True where the unit is people, so that the figure cannot be fractional.</summary>
    public bool BerupaOrang => string.Equals(Satuan, "Orang", StringComparison.OrdinalIgnoreCase);
}
