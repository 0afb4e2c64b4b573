using System.Globalization;
using System.Text;
using System.Xml;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Gives the cells of any sheet that is XML. The declared <c>dimension</c> is ignored.</summary>
internal sealed class SumberXml(XmlReader xml) : SumberSel
{
    private byte[] _nilai = [];
    private int _panjangNilai;
    private bool _dalamData;

    public override ReadOnlySpan<byte> Nilai => _nilai.AsSpan(0, _panjangNilai);

    public override LangkahSumber Maju()
    {
        while (xml.Maju())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData" && _dalamData)
            {
                _dalamData = false;
            }

            if (xml.NodeType == XmlNodeType.Element && BacaElemen())
            {
                return LangkahSumber.Sel;
            }
        }

        return LangkahSumber.Habis;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            xml.Dispose();
        }
    }

    private bool BacaElemen()
    {
        switch (xml.LocalName)
        {
            case "sheetData" when xml.Depth == 1:
                _dalamData = !xml.IsEmptyElement;
                break;
            case "row" when _dalamData:
                MulaiBaris();
                break;
            case "c" when _dalamData:
                BacaSel();
                return true;
            case "col" when xml.Depth == 2 && Benar("hidden"):
                Tata.SembunyikanKolom(Bilangan("min") ?? 0, Bilangan("max") ?? 0);
                break;
            case "mergeCell" when xml.Depth == 2:
                Tata.Gabungkan(xml.GetAttribute("ref"));
                break;
        }

        return false;
    }

    private void MulaiBaris()
    {
        var baris = Baris + 1;
        if (xml.GetAttribute("r") is { } tertulis && !int.TryParse(tertulis, NumberStyles.None, CultureInfo.InvariantCulture, out baris))
        {
            throw new BerkasDitolakException(PenolakanBerkas.Rusak);
        }
        // Rows and cells in another order would let one cell be written twice.
        if (baris <= Baris || baris > AlamatSel.BarisTerakhir)
        {
            throw new BerkasDitolakException(PenolakanBerkas.Rusak);
        }

        (Baris, Kolom) = (baris, 0);
        if (Benar("hidden"))
        {
            Tata.SembunyikanBaris(baris);
        }
    }

    private void BacaSel()
    {
        var (baris, kolom) = (Baris, Kolom + 1);
        if (xml.GetAttribute("r") is { } alamat && !AlamatSel.TryBaca(alamat, out baris, out kolom))
        {
            throw new BerkasDitolakException(PenolakanBerkas.Rusak);
        }

        if (Baris == 0 || baris != Baris || kolom <= Kolom || kolom > AlamatSel.KolomTerakhir)
        {
            throw new BerkasDitolakException(PenolakanBerkas.Rusak);
        }

        Kolom = kolom;
        Tipe = (xml.GetAttribute("t") ?? "n") switch
        {
            "n" => TipeSel.Angka,
            "s" => TipeSel.Bersama,
            "str" => TipeSel.Teks,
            "inlineStr" => TipeSel.Sebaris,
            "b" => TipeSel.Logika,
            "e" => TipeSel.Galat,
            "d" => TipeSel.Tanggal,
            _ => TipeSel.TidakDikenal,
        };
        Gaya = Bilangan("s") ?? -1;
        BacaAnak();
    }

    private void BacaAnak()
    {
        string? nilai = null;
        string? sebaris = null;
        Rumus = false;
        if (!xml.IsEmptyElement)
        {
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
                        Rumus = true;
                        break;
                    case "is":
                        sebaris = TeksXml.BacaIsi(xml);
                        break;
                    case "v":
                        nilai = TeksXml.BacaNilai(xml);
                        break;
                }
            }
        }

        (AdaNilai, AdaSebaris) = ((sebaris ?? nilai) is not null, sebaris is not null);
        Simpan(sebaris ?? nilai ?? "");
    }

    private void Simpan(string nilai)
    {
        var perlu = Encoding.UTF8.GetByteCount(nilai);
        if (_nilai.Length < perlu)
        {
            _nilai = new byte[Math.Max(perlu, 256)];
        }

        _panjangNilai = Encoding.UTF8.GetBytes(nilai, _nilai);
    }

    private bool Benar(string atribut) => xml.GetAttribute(atribut) is "1" or "true";

    private int? Bilangan(string atribut) =>
        int.TryParse(xml.GetAttribute(atribut), NumberStyles.None, CultureInfo.InvariantCulture, out var nilai) ? nilai : null;
}
