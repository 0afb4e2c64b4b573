namespace Spm.Workbooks;

/// <summary>The layout that a workbook was found to be in.</summary>
/// <param name="Profil">The layout.</param>
/// <param name="Lembar">The sheets with its tables, in the order of the workbook.</param>
internal sealed record TataLetakDikenali(ProfilTataLetak Profil, IReadOnlyList<LembarDikenali> Lembar);

/// <summary>A sheet with tables of a layout.</summary>
/// <param name="Lembar">The sheet.</param>
/// <param name="Tabel">Its tables, from the top.</param>
internal sealed record LembarDikenali(LembarMentah Lembar, IReadOnlyList<TabelDitemukan> Tabel)
{
    public string Nama => Lembar.Nama;
}
