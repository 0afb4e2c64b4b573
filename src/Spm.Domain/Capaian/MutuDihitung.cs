namespace Spm.Domain;

/// <summary>How a row of mutu counts in M.</summary>
/// <param name="Item">The prescribed item, or null for an OPD's own row.</param>
/// <param name="Baris">The reported row, or null for a prescribed one that was left empty.</param>
/// <param name="Persen">Percent, 0 to 100, that goes into the mean; 0 for a prescribed row left empty; null for a row without a target, which does not count.</param>
public sealed record MutuDihitung(ItemMutu? Item, BarisMutu? Baris, Pecahan? Persen);
