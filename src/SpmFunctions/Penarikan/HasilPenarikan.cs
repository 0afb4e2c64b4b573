using Spm.Storage;

namespace SpmFunctions;

/// <summary>The outcome of a request to withdraw.</summary>
/// <param name="Putusan">What became of it.</param>
/// <param name="Penarikan">The withdrawal, or the earlier one where it was carried out before; null where nothing is withdrawn.</param>
/// <param name="Keadaan">What is current now.</param>
public sealed record HasilPenarikan(PutusanPenarikan Putusan, Penarikan? Penarikan, KeadaanSlot Keadaan);
