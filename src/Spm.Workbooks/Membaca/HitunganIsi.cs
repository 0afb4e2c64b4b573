namespace Spm.Workbooks;

/// <summary>What has been read from one file so far, against the limits of <see cref="BatasBerkas"/>.</summary>
internal sealed class HitunganIsi
{
    /// <summary>Texts of cells up to this length are not counted: they cannot fill memory.</summary>
    public const int TeksPendek = 255;

    private int _sel;
    private long _huruf;

    /// <summary>True where one of the texts was longer than <see cref="TeksPendek"/>. Each cell that shows it counts again: it is read again.</summary>
    public bool AdaTeksPanjang { get; private set; }

    /// <summary>Counts a cell.</summary>
    /// <exception cref="BerkasDitolakException">It is one too many.</exception>
    public void TambahSel()
    {
        if (++_sel > BatasBerkas.SelTerbanyak)
        {
            throw new BerkasDitolakException(PenolakanBerkas.TerlaluBanyakIsi);
        }
    }

    /// <summary>Forgets the texts: they are read once more by other means.</summary>
    public void LupakanTeks() => _huruf = 0;

    /// <summary>Counts a text, escapes undone.</summary>
    /// <exception cref="BerkasDitolakException">It is too long, or all of them are.</exception>
    public void TambahTeks(string teks)
    {
        _huruf += teks.Length;
        AdaTeksPanjang |= teks.Length > TeksPendek;
        if (teks.Length > BatasBerkas.TeksTerpanjang)
        {
            throw new BerkasDitolakException(PenolakanBerkas.TeksTerlaluPanjang);
        }

        if (_huruf > BatasBerkas.HurufTerbanyak)
        {
            throw new BerkasDitolakException(PenolakanBerkas.TerlaluBanyakIsi);
        }
    }
}
