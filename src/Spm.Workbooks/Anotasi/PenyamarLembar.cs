using System.Globalization;
using System.Xml;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Masks a sheet BNBA, forward only: every value in the columns headed NIK. Where there is no such header every text with about as many digits as a NIK is masked: a list
/// without its header must not show what one with a header hides.
/// </summary>
/// <param name="stringBersama">The shared strings of the workbook.</param>
/// <param name="kolomNik">The columns headed NIK.</param>
internal sealed class PenyamarLembar(IReadOnlyList<string> stringBersama, IReadOnlySet<int> kolomNik)
{
    private const int AngkaTanpaJudul = 12;

    // Fewer are a remark (belum ada, anak ke-2), and its string may be that of other cells as well.
    private const int AngkaKeterangan = 6;

    // How deep a cell lies.
    private const int DalamSel = 3;

    private readonly HashSet<int> _stringTersamar = [];
    private readonly char[] _huruf = new char[32];
    private int _baris;
    private int _kolom;

    private enum Nasib : byte
    {
        /// <summary>The cell stays as it is.</summary>
        Tetap,

        /// <summary>Its value becomes a masked text.</summary>
        Samar,

        /// <summary>The same with a formula before it: other cells may share it, so it stays, and the digits in it are masked with those of the whole part.</summary>
        SamarBerumus,
    }

    /// <summary>The shared strings with digits that masked cells referred to.</summary>
    public IReadOnlySet<int> StringTersamar => _stringTersamar;

    private bool DalamKolomNik => _baris > 1 && kolomNik.Contains(_kolom);

    /// <summary>Masks a sheet. It is read twice: what becomes of a cell shows only behind its start.</summary>
    /// <param name="paket">The package.</param>
    /// <param name="bagian">The part of the sheet.</param>
    public void Samarkan(PaketTambal paket, string bagian)
    {
        List<Nasib> nasib;
        using (var lembar = paket.BukaXml(bagian))
        {
            nasib = Putuskan(lembar.Xml);
        }

        if (nasib.Exists(n => n != Nasib.Tetap))
        {
            paket.Ubah(bagian, (dari, ke) => Tulis(dari.Xml, ke, nasib));
        }
    }

    /// <summary>What becomes of each cell that is looked at.</summary>
    private List<Nasib> Putuskan(XmlReader xml)
    {
        var nasib = new List<Nasib>();
        (_baris, _kolom) = (0, 0);
        while (xml.Read())
        {
            if (PerluDilihat(xml))
            {
                nasib.Add(PutuskanSel(xml));
            }
        }

        return nasib;
    }

    /// <summary>Reads a cell up to its end.</summary>
    private Nasib PutuskanSel(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return Nasib.Tetap;
        }

        var (ruang, bersama) = (xml.NamespaceURI, xml.GetAttribute("t") == "s");
        string? nilai = null, sebaris = null;
        var berumus = false;
        string Anak(XmlReader x) => x.Depth == DalamSel + 1 && x.NamespaceURI == ruang ? x.LocalName : "";
        for (var anak = ""; xml.Read() && xml.Depth > DalamSel;)
        {
            if (xml.NodeType == XmlNodeType.Element && Anak(xml) is { Length: > 0 } nama)
            {
                anak = nama;
                berumus |= nama == "f";
                sebaris = nama == "is" ? sebaris ?? "" : sebaris;
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && xml.Depth > DalamSel + 1)
            {
                nilai = anak == "v" ? nilai + xml.Value : nilai;
                sebaris = anak == "is" && xml.Depth > DalamSel + 2 ? sebaris + xml.Value : sebaris;
            }
        }

        return PutuskanSel(nilai, sebaris, bersama, berumus);
    }

    private Nasib PutuskanSel(string? nilai, string? sebaris, bool bersama, bool berumus)
    {
        var nomor = -1;
        bersama &= int.TryParse(nilai, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out nomor);
        var teks = sebaris ?? (bersama ? stringBersama.ElementAtOrDefault(nomor) : nilai) ?? "";
        var angka = teks.Count(char.IsAsciiDigit);
        if (teks.Length == 0 || teks == Samaran.Nik || (kolomNik.Count == 0 && angka < AngkaTanpaJudul))
        {
            return Nasib.Tetap;
        }

        if (bersama && angka >= AngkaKeterangan)
        {
            _stringTersamar.Add(nomor);
        }

        return berumus ? Nasib.SamarBerumus : Nasib.Samar;
    }

    private bool Tulis(XmlReader xml, XmlWriter ke, List<Nasib> nasib)
    {
        (_baris, _kolom) = (0, 0);
        var dilihat = 0;
        var ada = xml.Read();
        while (ada)
        {
            if (PerluDilihat(xml) && nasib[dilihat++] is not Nasib.Tetap and var samar)
            {
                TulisSamar(xml, ke, samar);
                ada = !xml.EOF;
            }
            else
            {
                PenyalinXml.Salin(xml, ke);
                ada = xml.Read();
            }
        }

        return true;
    }

    /// <summary>Writes a cell with a mask in the place of its value, and goes on to what comes behind it.</summary>
    private static void TulisSamar(XmlReader xml, XmlWriter ke, Nasib samar)
    {
        var (awalan, ruang, tipe) = (xml.Prefix, xml.NamespaceURI, samar == Nasib.Samar ? "inlineStr" : "str");
        var bertipe = false;
        ke.WriteStartElement(awalan, xml.LocalName, ruang);
        while (xml.MoveToNextAttribute())
        {
            var iniTipe = xml is { LocalName: "t", NamespaceURI: "" };
            bertipe |= iniTipe;
            ke.WriteAttributeString(xml.Prefix, xml.LocalName, xml.NamespaceURI, iniTipe ? tipe : xml.Value);
        }

        if (!bertipe)
        {
            ke.WriteAttributeString("t", tipe);
        }

        if (samar == Nasib.Samar)
        {
            ke.WriteStartElement(awalan, "is", ruang);
            ke.WriteElementString(awalan, "t", ruang, Samaran.Nik);
            ke.WriteEndElement();
        }

        xml.Read();
        while (xml.Depth > DalamSel)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == DalamSel + 1 && xml.NamespaceURI == ruang && xml.LocalName is "v" or "is")
            {
                xml.Skip();
                continue;
            }

            var rumus = samar == Nasib.SamarBerumus && xml.Depth == DalamSel + 1 && xml.NamespaceURI == ruang && xml.LocalName == "f"
                && (xml.NodeType == XmlNodeType.EndElement || xml is { NodeType: XmlNodeType.Element, IsEmptyElement: true });
            PenyalinXml.Salin(xml, ke);
            if (rumus)
            {
                ke.WriteElementString(awalan, "v", ruang, Samaran.Nik);
                samar = Nasib.Samar;
            }

            xml.Read();
        }

        ke.WriteEndElement();
        xml.Read();
    }

    /// <summary>Takes note of where the reader is; true where it stands on a cell that may have to be masked.</summary>
    private bool PerluDilihat(XmlReader xml)
    {
        if (xml is { NodeType: XmlNodeType.Element, Depth: DalamSel - 1, LocalName: "row" })
        {
            (_baris, _kolom) = (int.TryParse(Atribut(xml, "r"), NumberStyles.None, CultureInfo.InvariantCulture, out var baris) ? baris : _baris + 1, 0);
        }

        if (xml is not { NodeType: XmlNodeType.Element, Depth: DalamSel, LocalName: "c" })
        {
            return false;
        }

        _kolom = AlamatSel.TryBaca(Atribut(xml, "r"), out _, out var kolom) ? kolom : _kolom + 1;
        return kolomNik.Count == 0 ? Atribut(xml, "t") is "s" or "str" or "inlineStr" : DalamKolomNik;
    }

    /// <summary>The value of an attribute, as far as it is short enough to be an address or a type; without a string for each of millions.</summary>
    private ReadOnlySpan<char> Atribut(XmlReader xml, string nama)
    {
        if (!xml.MoveToAttribute(nama))
        {
            return [];
        }

        var panjang = xml.ReadValueChunk(_huruf, 0, _huruf.Length);
        xml.MoveToElement();
        return _huruf.AsSpan(0, panjang);
    }
}
