using System.Collections;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>What a sheet says about its cells beside their content. Complete once the sheet has been read to its end: merged ranges are stored behind the cells.</summary>
public sealed class TataLembar
{
    // Columns are listed once each; some writers repeat a few.
    private const int KolomTerbanyak = 4 * AlamatSel.KolomTerakhir;

    private readonly List<RentangSel> _gabungan = [];
    private BitArray? _baris;
    private BitArray? _kolom;
    private int _kolomDisebut;

    /// <summary>The merged ranges, in the order of the file. What is no range of a sheet is passed over.</summary>
    public IReadOnlyList<RentangSel> Gabungan => _gabungan;

    /// <summary>True for a row that the file hides, by hand or by a filter.</summary>
    /// <param name="baris">Row, from 1.</param>
    public bool BarisTersembunyi(int baris) => _baris is not null && baris > 0 && baris < _baris.Length && _baris[baris];

    /// <summary>True for a column that the file hides.</summary>
    /// <param name="kolom">Column, from 1 (A).</param>
    public bool KolomTersembunyi(int kolom) => _kolom is not null && kolom > 0 && kolom < _kolom.Length && _kolom[kolom];

    internal void Gabungkan(string? rentang)
    {
        if (!RentangSel.TryParse(rentang, out var terbaca))
        {
            return;
        }

        if (_gabungan.Count == BatasBerkas.GabunganTerbanyak)
        {
            throw new BerkasDitolakException(PenolakanBerkas.TerlaluBanyakIsi);
        }

        _gabungan.Add(terbaca);
    }

    internal void SembunyikanBaris(int baris) => (_baris ??= new BitArray(AlamatSel.BarisTerakhir + 1))[baris] = true;

    internal void SembunyikanKolom(int awal, int akhir)
    {
        for (var kolom = Math.Max(awal, 1); kolom <= Math.Min(akhir, AlamatSel.KolomTerakhir); kolom++)
        {
            if (++_kolomDisebut > KolomTerbanyak)
            {
                throw new BerkasDitolakException(PenolakanBerkas.Rusak);
            }

            (_kolom ??= new BitArray(AlamatSel.KolomTerakhir + 1))[kolom] = true;
        }
    }
}
