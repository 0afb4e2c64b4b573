using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Takes the findings of a sheet BNBA: of each kind so many with their cell, and then how many more there are. A finding names a cell, never what stands in it.
/// </summary>
internal sealed class CatatanBnba(KumpulanTemuan temuan)
{
    /// <summary>Most findings of one kind that name their cell.</summary>
    public const int Terbanyak = 100;

    private readonly SortedDictionary<string, int> _jumlah = new(StringComparer.Ordinal);

    /// <summary>Adds a finding at a cell, or about the whole sheet for row 0.</summary>
    public void Tambah(JenisTemuan jenis, int baris, int kolom, params object?[] nilai)
    {
        var jumlah = _jumlah[jenis.Kode] = _jumlah.GetValueOrDefault(jenis.Kode) + 1;
        if (jumlah <= Terbanyak)
        {
            temuan.Tambah(jenis.Di(KepalaBnba.Lembar, baris == 0 ? null : AlamatSel.Tulis(baris, kolom), nilai));
        }
    }

    /// <summary>Says how many findings were left out.</summary>
    public void Tutup()
    {
        foreach (var (kode, jumlah) in _jumlah.Where(j => j.Value > Terbanyak))
        {
            temuan.Tambah(TemuanTataLetak.LainnyaSerupa.Di(KepalaBnba.Lembar, null, Tampilan.Angka(jumlah - Terbanyak), kode));
        }
    }
}
