namespace Spm.Workbooks;

/// <summary>Takes the shared strings of a file, as long as they stay within the limits.</summary>
internal sealed class DaftarString(HitunganIsi hitungan)
{
    private readonly List<string> _isi = [];

    /// <summary>The strings.</summary>
    public IReadOnlyList<string> Isi => _isi;

    /// <summary>Adds a string as stored, escapes not yet undone.</summary>
    /// <exception cref="BerkasDitolakException">It is too long, or one too many.</exception>
    public void Tambah(string mentah)
    {
        var teks = TeksXml.Pulihkan(mentah);
        hitungan.TambahTeks(teks);
        if (_isi.Count == BatasBerkas.StringTerbanyak)
        {
            throw new BerkasDitolakException(PenolakanBerkas.TerlaluBanyakIsi);
        }

        _isi.Add(teks);
    }
}
