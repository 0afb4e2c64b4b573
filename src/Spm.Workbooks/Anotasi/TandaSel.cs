using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>A cell that findings are about.</summary>
/// <param name="Baris">Row, from 1.</param>
/// <param name="Kolom">Column, from 1.</param>
/// <param name="Temuan">Its findings, in their order; at least one.</param>
internal sealed record TandaSel(int Baris, int Kolom, IReadOnlyList<Temuan> Temuan)
{
    /// <summary>Galat where one of the findings is one.</summary>
    public Keparahan Keparahan => Temuan.Any(t => t.Keparahan == Keparahan.Galat) ? Keparahan.Galat : Keparahan.Peringatan;

    public string Alamat => AlamatSel.Tulis(Baris, Kolom);
}
