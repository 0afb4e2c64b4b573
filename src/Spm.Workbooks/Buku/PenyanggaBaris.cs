using System.Globalization;
using System.Xml;

namespace Spm.Workbooks;

/// <summary>Collects the XML of a row, so that a sheet with a million cells does not go through the XML writer element by element. It escapes nothing.</summary>
internal sealed class PenyanggaBaris
{
    // No number is longer.
    private const int RuangAngka = 32;

    private char[] _isi = new char[4096];
    private int _panjang;

    /// <summary>Adds markup or the letters of a column.</summary>
    public PenyanggaBaris Tambah(string tanda)
    {
        Pastikan(tanda.Length);
        tanda.CopyTo(_isi.AsSpan(_panjang));
        _panjang += tanda.Length;
        return this;
    }

    /// <summary>Adds a whole number.</summary>
    public PenyanggaBaris Tambah(int angka)
    {
        Pastikan(RuangAngka);
        angka.TryFormat(_isi.AsSpan(_panjang), out var panjang, default, CultureInfo.InvariantCulture);
        _panjang += panjang;
        return this;
    }

    /// <summary>Adds a number with the 15 significant digits that programs keep and show.</summary>
    public PenyanggaBaris Tambah(double angka)
    {
        Pastikan(RuangAngka);
        angka.TryFormat(_isi.AsSpan(_panjang), out var panjang, "G15", CultureInfo.InvariantCulture);
        _panjang += panjang;
        return this;
    }

    /// <summary>Writes what was collected and begins anew.</summary>
    public void Tuang(XmlWriter xml)
    {
        xml.WriteRaw(_isi, 0, _panjang);
        _panjang = 0;
    }

    private void Pastikan(int ruang)
    {
        if (_panjang + ruang > _isi.Length)
        {
            Array.Resize(ref _isi, Math.Max(_isi.Length * 2, _panjang + ruang));
        }
    }
}
