namespace Spm.Workbooks;

/// <summary>A column of a table of a document.</summary>
/// <param name="Kepala">Its header.</param>
/// <param name="Bagian">Its share of the width of the page.</param>
/// <param name="Angka">True where it holds figures, which stand at the right.</param>
/// <param name="Tegak">True where its header stands upright, because the column is narrow.</param>
internal sealed record KolomDokumen(string Kepala, int Bagian, bool Angka = false, bool Tegak = false);
