using Spm.Domain;

namespace SpmFunctions;

/// <summary>What an office has not yet had accepted in one slot.</summary>
/// <param name="Petugas">The office.</param>
/// <param name="Status">Where the report of the whole urusan stands.</param>
/// <param name="Layanan">The services of the office that no accepted file carries; never empty.</param>
public sealed record Tunggakan(Petugas Petugas, StatusUrusan Status, IReadOnlyList<JenisPelayanan> Layanan)
{
    /// <summary>True where the office has had nothing accepted in the slot.</summary>
    public bool Seluruhnya => Layanan.Count == Petugas.Layanan.Count;
}
