using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Gathers the findings of one workbook and puts them in order.</summary>
internal sealed class KumpulanTemuan
{
    private const int SerupaTerbanyak = 200;
    private const int GalatSerupaTerbanyak = 1000;

    private static readonly List<string?> UrutanLembar =
    [
        null, TataLetakTemplate.LembarPetunjuk, TataLetakTemplate.LembarPenerima, TataLetakTemplate.LembarMutu, TataLetakTemplate.LembarAnggaran,
        TataLetakTemplate.LembarKendala, TataLetakTemplate.LembarTahapan, TataLetakTemplate.LembarPersonil, TataLetakTemplate.LembarAsesmen, TataLetakTemplate.LembarMeta,
    ];

    private readonly List<Temuan> _temuan = [];
    private readonly Dictionary<(string Kode, string Lembar, Keparahan Keparahan), int> _banyaknya = [];

    public bool AdaGalat => _temuan.Exists(t => t.Keparahan == Keparahan.Galat);

    /// <summary>Adds a finding; where a sheet has hundreds of one kind already, it is only counted: more of them help nobody.</summary>
    public void Tambah(Temuan temuan)
    {
        if (temuan.Lembar is not null)
        {
            var serupa = (temuan.Kode, temuan.Lembar, temuan.Keparahan);
            var banyaknya = _banyaknya[serupa] = _banyaknya.GetValueOrDefault(serupa) + 1;
            if (banyaknya > Terbanyak(temuan.Keparahan))
            {
                return;
            }
        }

        _temuan.Add(temuan);
    }

    /// <summary>
    /// Ordered by sheet (the template's first, then as in the file), row and column; what is about a whole sheet comes before its cells, several findings of a cell by code.
    /// </summary>
    public IReadOnlyList<Temuan> Urut(IReadOnlyList<string> lembar)
    {
        List<string?> urutan = [.. UrutanLembar, .. lembar, KepalaBnba.Lembar];
        return [.. Ringkas().OrderBy(t => urutan.IndexOf(t.Lembar)).ThenBy(t => Posisi(t).Baris).ThenBy(t => Posisi(t).Kolom).ThenBy(t => t.Kode, StringComparer.Ordinal)];
    }

    private IEnumerable<Temuan> Ringkas() => _temuan.Concat(
        _banyaknya.Where(b => b.Value > Terbanyak(b.Key.Keparahan)).Select(b => TemuanTataLetak.LainnyaSerupa.Di(b.Key.Lembar, null, b.Value - Terbanyak(b.Key.Keparahan), b.Key.Kode)));

    private static int Terbanyak(Keparahan keparahan) => keparahan == Keparahan.Galat ? GalatSerupaTerbanyak : SerupaTerbanyak;

    private static (int Baris, int Kolom) Posisi(Temuan temuan) =>
        temuan.Sel is { } sel && AlamatSel.TryBaca(sel, out var baris, out var kolom) ? (baris, kolom) : (0, 0);
}
