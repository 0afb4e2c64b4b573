using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>A figure of a report, held against the kept copy of its workbook.</summary>
/// <param name="Dibaca">The figure as it was read when the workbook was received.</param>
/// <param name="Sel">Its cells as they are now.</param>
/// <param name="Kini">What the cells give now, added up; null where one of them gives no number.</param>
public sealed record AngkaAsli(Angka Dibaca, IReadOnlyList<SelAsli> Sel, decimal? Kini)
{
    /// <summary>True where the copy still gives the figure.</summary>
    public bool Sama => Kini == Dibaca.Nilai;
}
