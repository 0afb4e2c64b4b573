namespace Spm.Workbooks;

/// <summary>A row that has some of the headers of a table, but not all.</summary>
/// <param name="Lembar">Sheet.</param>
/// <param name="Baris">Row.</param>
/// <param name="Hilang">The columns that it lacks.</param>
/// <param name="Bagian">Share of the needed columns that it has, 0 to 1.</param>
internal sealed record NyarisDikenali(LembarMentah Lembar, int Baris, IReadOnlyList<ProfilKolom> Hilang, double Bagian);
