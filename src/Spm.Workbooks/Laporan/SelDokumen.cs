namespace Spm.Workbooks;

/// <summary>A cell of a table of a document.</summary>
/// <param name="Teks">What it says.</param>
/// <param name="Tebal">True for bold.</param>
/// <param name="Isian">True where it says what a person has to write there.</param>
internal readonly record struct SelDokumen(string Teks, bool Tebal = false, bool Isian = false)
{
    /// <summary>A cell of plain text.</summary>
    public static implicit operator SelDokumen(string teks) => new(teks);
}
