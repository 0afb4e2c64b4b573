using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>What all tables of a workbook are read with.</summary>
/// <param name="Profil">The layout.</param>
/// <param name="Slot">The slot that the workbook is for.</param>
/// <param name="Kamus">Names of its services and items.</param>
/// <param name="Penjelasan">What names were taken for.</param>
/// <param name="Temuan">Findings.</param>
internal sealed record KonteksTataLetak(ProfilTataLetak Profil, Slot Slot, KamusLayanan Kamus, PenjelasanNama Penjelasan, KumpulanTemuan Temuan)
{
    /// <summary>The same, with findings that nobody sees: for sheets that are only compared.</summary>
    public KonteksTataLetak TanpaTemuan => this with { Penjelasan = new PenjelasanNama(), Temuan = new KumpulanTemuan() };
}
