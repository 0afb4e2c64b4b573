using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>In which row of the sheet <c>Sumber</c> each row of provenance will stand: known before the sheet is written, so that figures can lead there.</summary>
internal sealed class LetakAsal
{
    private readonly Dictionary<IdAsal, int> _baris = [];

    public LetakAsal(Rekap rekap)
    {
        foreach (var id in LembarSumber.Urut(rekap).SelectMany(PenyusunAsal.DaftarId))
        {
            _baris.Add(id, LembarSumber.BarisPertama + _baris.Count);
        }
    }

    /// <summary>Row of a name.</summary>
    /// <exception cref="KeyNotFoundException">The rekap has no such row.</exception>
    public int Baris(IdAsal id) => _baris[id];

    /// <summary>Links a cell of the row that is being written, after its content. Its look stays: a sheet full of underlined figures is hard to read, and its notes say that they lead somewhere.</summary>
    public void Tautkan(GayaLembar gaya, int baris, int kolom, IdAsal id) =>
        gaya.Tautan(baris, kolom, TeksRekap.LembarSumber, string.Create(CultureInfo.InvariantCulture, $"A{Baris(id)}"), tampak: false);
}
