using System.Text;

namespace Spm.Workbooks;

/// <summary>Joins the pieces of a text, of which there is nearly always one.</summary>
internal sealed class PotonganTeks
{
    // An escape takes seven characters for one: beyond this, a text is too long whatever is in it.
    private const int MentahTerpanjang = 7 * BatasBerkas.TeksTerpanjang;

    private string _tunggal = "";
    private StringBuilder? _gabungan;

    /// <summary>Adds a piece.</summary>
    /// <exception cref="BerkasDitolakException">The text is too long.</exception>
    public void Tambah(string potongan)
    {
        if ((_gabungan?.Length ?? _tunggal.Length) + potongan.Length > MentahTerpanjang)
        {
            throw new BerkasDitolakException(PenolakanBerkas.TeksTerlaluPanjang);
        }

        if (_gabungan is null && _tunggal.Length == 0)
        {
            _tunggal = potongan;
        }
        else
        {
            (_gabungan ??= new StringBuilder(_tunggal)).Append(potongan);
        }
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => _gabungan?.ToString() ?? _tunggal;
}
