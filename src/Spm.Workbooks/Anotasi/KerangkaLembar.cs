using System.Xml;

namespace Spm.Workbooks;

/// <summary>What a sheet says behind its cells that decides where marks can be seen: merged ranges, conditional formats, and the drawing of its comments.</summary>
internal sealed class KerangkaLembar
{
    private readonly List<RentangSel> _gabungan = [];

    private KerangkaLembar(GayaAnotasi gaya) => Bersyarat = new FormatBersyarat(gaya);

    /// <summary>Identifier of the drawing that shows the comments, or null where there is none.</summary>
    public string? Gambar { get; private set; }

    /// <summary>The conditional formats.</summary>
    public FormatBersyarat Bersyarat { get; }

    /// <summary>Reads a sheet without its cells.</summary>
    /// <exception cref="XmlException">It is not well formed.</exception>
    /// <exception cref="BerkasDitolakException">Something in it is too large.</exception>
    public static KerangkaLembar Baca(PenyisirBagian lembar, RuangNamaXml ruang, GayaAnotasi gaya)
    {
        var kerangka = new KerangkaLembar(gaya);
        var xml = lembar.Xml;
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            switch (xml.LocalName)
            {
                case "sheetData" when xml.Depth == 1:
                    xml.Skip();
                    break;
                case "conditionalFormatting":
                    kerangka.Bersyarat.Catat(lembar.Elemen());
                    break;
                default:
                    kerangka.Catat(xml, ruang);
                    xml.Read();
                    break;
            }
        }

        return kerangka;
    }

    /// <summary>The cell that shows the content, fill and comment of this one: the first one of the merged range that it lies in, otherwise itself.</summary>
    public (int Baris, int Kolom) Tampak(int baris, int kolom)
    {
        foreach (var rentang in _gabungan)
        {
            if (rentang.Memuat(baris, kolom))
            {
                return (rentang.BarisAwal, rentang.KolomAwal);
            }
        }

        return (baris, kolom);
    }

    private void Catat(XmlReader xml, RuangNamaXml ruang)
    {
        if (xml is { Depth: 2, LocalName: "mergeCell" } && RentangSel.TryParse(xml.GetAttribute("ref"), out var rentang))
        {
            _gabungan.Add(rentang);
        }
        else if (xml is { Depth: 1, LocalName: "legacyDrawing" })
        {
            Gambar ??= xml.GetAttribute("id", ruang.Hubungan.NamespaceName);
        }
    }
}
