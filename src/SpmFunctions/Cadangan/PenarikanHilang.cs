using Spm.Domain;

namespace SpmFunctions;

/// <summary>A withdrawal that was done after the copy: its notice to the sender is there, its entry in the history is not, and what it took out counts again.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Berkas">Path of the upload.</param>
/// <param name="Nomor">Number that it had in the history.</param>
public sealed record PenarikanHilang(ITempatUnggahan Slot, string Berkas, int Nomor);
