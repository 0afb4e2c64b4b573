using System.Globalization;
using System.Xml;

namespace Spm.Workbooks;

/// <summary>Goes through the cells of one sheet, forward only. The declared <c>dimension</c> is ignored.</summary>
internal sealed class PembacaLembar(XmlReader xml, IReadOnlyList<string> stringBersama, FormatTanggal formatTanggal) : IDisposable
{
    private int _baris;
    private int _kolom;
    private bool _dalamData;

    /// <summary>Moves to the next cell with a value or a formula; false at the end of the sheet.</summary>
    /// <exception cref="BerkasDitolakException">Cells contradict each other.</exception>
    public bool Berikut(out Sel sel)
    {
        while (xml.Maju())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData" && _dalamData)
            {
                _dalamData = false;
                continue;
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "sheetData" && xml.Depth == 1)
            {
                _dalamData = !xml.IsEmptyElement;
            }
            else if (_dalamData && xml.LocalName == "row")
            {
                MulaiBaris();
            }
            else if (_dalamData && xml.LocalName == "c" && BacaSel() is { } isi)
            {
                sel = isi;
                return true;
            }
        }

        sel = default;
        return false;
    }

    public void Dispose() => xml.Dispose();

    private void MulaiBaris()
    {
        var baris = _baris + 1;
        if (xml.GetAttribute("r") is { } tertulis && !int.TryParse(tertulis, NumberStyles.None, CultureInfo.InvariantCulture, out baris))
        {
            throw new BerkasDitolakException(PenolakanBerkas.Rusak);
        }
        // Rows and cells in another order would let one cell be written twice.
        if (baris <= _baris || baris > AlamatSel.BarisTerakhir)
        {
            throw new BerkasDitolakException(PenolakanBerkas.Rusak);
        }

        (_baris, _kolom) = (baris, 0);
    }

    private Sel? BacaSel()
    {
        var (baris, kolom) = (_baris, _kolom + 1);
        var alamat = xml.GetAttribute("r")?.ToUpperInvariant();
        if (alamat is null)
        {
            alamat = AlamatSel.Tulis(baris, kolom);
        }
        else if (!AlamatSel.TryBaca(alamat, out baris, out kolom))
        {
            throw new BerkasDitolakException(PenolakanBerkas.Rusak);
        }

        if (_baris == 0 || baris != _baris || kolom <= _kolom || kolom > AlamatSel.KolomTerakhir)
        {
            throw new BerkasDitolakException(PenolakanBerkas.Rusak);
        }

        _kolom = kolom;

        var jenis = xml.GetAttribute("t") ?? "n";
        var gaya = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) ? nomor : -1;
        var (nilai, sebaris, rumus) = BacaAnak();
        var dasar = new Sel { Alamat = alamat, Baris = baris, Kolom = kolom, Jenis = JenisSel.TanpaNilai, Teks = "", Rumus = rumus };
        if (sebaris is not null)
        {
            return dasar with { Jenis = JenisSel.Teks, Teks = sebaris };
        }
        // An empty stored text is a result (=IF(x="";"";x)); of every other type an empty <v/> is none. openpyxl writes formulas that way.
        if (nilai is null || (nilai.Length == 0 && jenis != "str"))
        {
            return rumus ? dasar : null;
        }

        return jenis switch
        {
            "s" => dasar with { Jenis = JenisSel.Teks, Teks = StringBersama(nilai) },
            "str" or "inlineStr" => dasar with { Jenis = JenisSel.Teks, Teks = TeksXml.Pulihkan(nilai) },
            "b" => dasar with { Jenis = JenisSel.Logika, Teks = nilai is "1" || nilai.Equals("true", StringComparison.OrdinalIgnoreCase) ? "TRUE" : "FALSE" },
            "e" => dasar with { Jenis = JenisSel.Galat, Teks = nilai },
            "d" => dasar with { Jenis = JenisSel.Tanggal, Teks = nilai },
            "n" => SelAngka(dasar, nilai, gaya),
            _ => throw new BerkasDitolakException(PenolakanBerkas.Rusak),
        };
    }

    private (string? Nilai, string? Sebaris, bool Rumus) BacaAnak()
    {
        string? nilai = null;
        string? sebaris = null;
        var rumus = false;
        if (xml.IsEmptyElement)
        {
            return (nilai, sebaris, rumus);
        }

        var dalamnya = xml.Depth;
        while (xml.Maju() && xml.Depth > dalamnya)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != dalamnya + 1)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "f":
                    rumus = true;
                    break;
                case "is":
                    sebaris = TeksXml.BacaIsi(xml);
                    break;
                case "v":
                    nilai = BacaNilai();
                    break;
            }
        }

        return (nilai, sebaris, rumus);
    }

    private string BacaNilai()
    {
        var nilai = "";
        if (xml.IsEmptyElement)
        {
            return nilai;
        }

        var dalamnya = xml.Depth;
        while (xml.Maju() && xml.Depth > dalamnya)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                nilai = nilai.Length == 0 ? xml.Value : nilai + xml.Value;
            }
        }

        return nilai;
    }

    private string StringBersama(string indeks) =>
        int.TryParse(indeks, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var i) && i >= 0 && i < stringBersama.Count
            ? stringBersama[i]
            : throw new BerkasDitolakException(PenolakanBerkas.Rusak);

    private Sel SelAngka(Sel dasar, string nilai, int gaya)
    {
        if (!AngkaSel.TryBaca(nilai, out var angka))
        {
            return dasar with { Jenis = JenisSel.Teks, Teks = nilai };
        }

        return formatTanggal.Berlaku(gaya)
            ? dasar with { Jenis = JenisSel.Tanggal, Teks = nilai }
            : dasar with { Jenis = JenisSel.Angka, Teks = nilai, Angka = angka };
    }
}
