using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Gathers the findings of one workbook and puts them in order.</summary>
internal sealed class KumpulanTemuan
{
    private const int SerupaTerbanyak = 200;

    private static readonly List<string?> UrutanLembar =
    [
        null, TataLetakTemplate.LembarPetunjuk, TataLetakTemplate.LembarPenerima, TataLetakTemplate.LembarMutu, TataLetakTemplate.LembarAnggaran,
        TataLetakTemplate.LembarKendala, TataLetakTemplate.LembarMeta,
    ];

    private readonly List<Temuan> _temuan = [];

    public bool AdaGalat => _temuan.Exists(t => t.Keparahan == Keparahan.Galat);

    public void Tambah(Temuan temuan) => _temuan.Add(temuan);

    /// <summary>
    /// Ordered by sheet (the template's first, then as in the file), row and column; what is about a whole sheet comes before its cells, several findings of a cell by code.
    /// </summary>
    public IReadOnlyList<Temuan> Urut(IReadOnlyList<string> lembar)
    {
        List<string?> urutan = [.. UrutanLembar, .. lembar, KepalaBnba.Lembar];
        return [.. Ringkas().OrderBy(t => urutan.IndexOf(t.Lembar)).ThenBy(t => Posisi(t).Baris).ThenBy(t => Posisi(t).Kolom).ThenBy(t => t.Kode, StringComparer.Ordinal)];
    }

    // Hundreds of warnings of one kind help nobody.
    private IEnumerable<Temuan> Ringkas()
    {
        foreach (var serupa in _temuan.GroupBy(t => (t.Kode, t.Lembar)))
        {
            var lebih = serupa.First().Keparahan == Keparahan.Peringatan && serupa.Key.Lembar is not null ? serupa.Count() - SerupaTerbanyak : 0;
            foreach (var temuan in lebih > 0 ? serupa.Take(SerupaTerbanyak).Append(TemuanTataLetak.LainnyaSerupa.Di(serupa.Key.Lembar, null, lebih, serupa.Key.Kode)) : serupa)
            {
                yield return temuan;
            }
        }
    }

    private static (int Baris, int Kolom) Posisi(Temuan temuan) =>
        temuan.Sel is { } sel && AlamatSel.TryBaca(sel, out var baris, out var kolom) ? (baris, kolom) : (0, 0);
}
