namespace Spm.Workbooks;

/// <summary>A text of a report, held against the kept copy of its workbook.</summary>
/// <param name="Dibaca">The text as it was read when the workbook was received.</param>
/// <param name="Sel">The cells that it was looked for in, as they are now.</param>
/// <param name="Tempat">The one of them that holds it; null where none does any more.</param>
public sealed record TeksAsli(string Dibaca, IReadOnlyList<SelAsli> Sel, SelAsli? Tempat)
{
    /// <summary>True where the copy still holds the text.</summary>
    public bool Sama => Tempat is not null;
}
