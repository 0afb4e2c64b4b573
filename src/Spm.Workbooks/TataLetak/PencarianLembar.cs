namespace Spm.Workbooks;

/// <summary>What looking for the tables of one layout on a sheet brought.</summary>
/// <param name="Lembar">The sheet.</param>
/// <param name="Tabel">Its tables, from the top; none where one that the layout needs is missing.</param>
/// <param name="Nyaris">The row that came nearest to being the header of one more table, or null.</param>
internal sealed record PencarianLembar(LembarMentah Lembar, IReadOnlyList<TabelDitemukan> Tabel, NyarisDikenali? Nyaris)
{
    /// <summary>How many columns of the sheet the layout explains.</summary>
    public int Kolom => Tabel.Sum(t => t.Kolom.Count);
}
