using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Gathers the findings of one workbook and puts them in order.</summary>
internal sealed class KumpulanTemuan
{
    private static readonly List<string?> UrutanLembar =
    [
        null, TataLetakTemplate.LembarPetunjuk, TataLetakTemplate.LembarPenerima, TataLetakTemplate.LembarMutu, TataLetakTemplate.LembarAnggaran,
        TataLetakTemplate.LembarKendala, TataLetakTemplate.LembarMeta,
    ];

    private readonly List<Temuan> _temuan = [];

    public bool AdaGalat => _temuan.Exists(t => t.Keparahan == Keparahan.Galat);

    public void Tambah(Temuan temuan) => _temuan.Add(temuan);

    /// <summary>Ordered by sheet, row and column; what is about a whole sheet comes before its cells, several findings of a cell by code.</summary>
    public IReadOnlyList<Temuan> Urut() =>
        [.. _temuan.OrderBy(t => UrutanLembar.IndexOf(t.Lembar)).ThenBy(t => Posisi(t).Baris).ThenBy(t => Posisi(t).Kolom).ThenBy(t => t.Kode, StringComparer.Ordinal)];

    private static (int Baris, int Kolom) Posisi(Temuan temuan) =>
        temuan.Sel is { } sel && AlamatSel.TryBaca(sel, out var baris, out var kolom) ? (baris, kolom) : (0, 0);
}
