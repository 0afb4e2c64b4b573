using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>A row of a data sheet; cells are asked for by the index of their column in the template's header.</summary>
internal sealed class BarisData(LembarData lembar, int nomor)
{
    private readonly Sel?[] _sel = new Sel?[lembar.Kepala.Count];

    /// <summary>Row in the file, from 1.</summary>
    public int Nomor { get; } = nomor;

    /// <summary>The cell of a column, or null where it is blank.</summary>
    public Sel? this[int kolom] => _sel[kolom];

    /// <summary>Header of a column, in quotes.</summary>
    public string Judul(int kolom) => $"'{lembar.Kepala[kolom]}'";

    /// <summary>Reference of the cell of a column: the file's own where the cell has content.</summary>
    public string Alamat(int kolom) => _sel[kolom]?.Alamat ?? AlamatSel.Tulis(Nomor, lembar.Kolom[kolom]);

    /// <summary>Sheet and cell of a column, as reports carry it: <c>A Penerima!G7</c>.</summary>
    public string Asal(int kolom) => $"{RentangAsal.Nama(lembar.NamaAsli)}!{Alamat(kolom)}";

    /// <summary>Sheet and cells from the leftmost to the rightmost of these columns, in whatever order the file has them: <c>Kendala!A2:C2</c>.</summary>
    public string AsalRentang(params ReadOnlySpan<int> kolom)
    {
        var (kiri, kanan) = (kolom[0], kolom[0]);
        foreach (var k in kolom)
        {
            kiri = lembar.Kolom[k] < lembar.Kolom[kiri] ? k : kiri;
            kanan = lembar.Kolom[k] > lembar.Kolom[kanan] ? k : kanan;
        }

        return $"{Asal(kiri)}:{Alamat(kanan)}";
    }

    /// <summary>True where one of the columns has content.</summary>
    public bool Ada(params ReadOnlySpan<int> kolom)
    {
        foreach (var k in kolom)
        {
            if (_sel[k] is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of the cell of a column.</summary>
    public Tempat Tempat(int kolom) => new(lembar.Nama, Alamat(kolom), Judul(kolom)) { LembarAsli = lembar.NamaAsli };

    /// <summary>A finding at the cell of a column.</summary>
    public Temuan Temuan(JenisTemuan jenis, int kolom, params object?[] nilai) => jenis.Di(lembar.Nama, Alamat(kolom), nilai);

    internal void Isi(int kolom, Sel sel) => _sel[kolom] = sel;
}
