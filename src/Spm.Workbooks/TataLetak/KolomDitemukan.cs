namespace Spm.Workbooks;

/// <summary>A column of a sheet that a profile names.</summary>
/// <param name="Profil">What the profile says about it.</param>
/// <param name="Nomor">Column, from 1 (A).</param>
/// <param name="Judul">Its header, for people.</param>
/// <param name="Bulan">Month that it is of, from 1; 0 where it is of none.</param>
/// <param name="Rincian">True where it is one of the parts of a figure, false for the figure itself (or its total).</param>
internal sealed record KolomDitemukan(ProfilKolom Profil, int Nomor, string Judul, int Bulan = 0, bool Rincian = false);
