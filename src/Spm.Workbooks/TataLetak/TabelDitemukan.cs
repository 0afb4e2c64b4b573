namespace Spm.Workbooks;

/// <summary>A table of a layout, found on a sheet.</summary>
/// <param name="Profil">What the profile says about it.</param>
/// <param name="Lembar">The sheet.</param>
/// <param name="BarisKepala">First row of the header.</param>
/// <param name="BarisIsi">First row below the header, and below a row that numbers the columns.</param>
/// <param name="Kolom">The columns found.</param>
internal sealed record TabelDitemukan(ProfilTabel Profil, LembarMentah Lembar, int BarisKepala, int BarisIsi, IReadOnlyList<KolomDitemukan> Kolom)
{
    /// <summary>Last row that can belong to it.</summary>
    public int BarisAkhir { get; init; } = Lembar.BarisAkhir;

    /// <summary>The first column that holds something, or null.</summary>
    public KolomDitemukan? Cari(BidangKolom bidang) => Kolom.FirstOrDefault(k => k.Profil.Bidang == bidang);
}
