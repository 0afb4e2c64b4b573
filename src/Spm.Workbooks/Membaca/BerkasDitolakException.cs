namespace Spm.Workbooks;

/// <summary>Carries a rejection out of nested readers to <see cref="PembacaWorkbook"/>, which turns it into a result; it never leaves this project.</summary>
internal sealed class BerkasDitolakException(PenolakanBerkas alasan) : Exception($"The file is rejected: {alasan}.")
{
    public PenolakanBerkas Alasan { get; } = alasan;

    /// <summary>True where more was inflated than is allowed: no other way of reading can mend that.</summary>
    public bool TentangUkuran => Alasan is PenolakanBerkas.MekarTerlaluBesar or PenolakanBerkas.RasioMekar;
}
