namespace Spm.Domain;

/// <summary>A figure with the cell that it was read from.</summary>
/// <param name="Nilai">The figure, in the unit of its row (orang, paket, rupiah, …).</param>
/// <param name="Asal">
/// Sheet and cell of the uploaded workbook, for example <c>A Penerima!G7</c>, or the cells that were added up: a list that <see cref="RentangAsal.TryBaca"/> reads.
/// </param>
public sealed record Angka(decimal Nilai, string Asal);
