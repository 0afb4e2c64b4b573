using System.Globalization;
using System.Xml;
using System.Xml.Linq;
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

    private readonly HashSet<int> _stringTersamar = [];
    private int _baris;
    private int _kolom;

    /// <summary>The shared strings with digits that masked cells referred to.</summary>
    public IReadOnlySet<int> StringTersamar => _stringTersamar;

    /// <summary>Masks a sheet.</summary>
    /// <param name="dari">The sheet.</param>
    /// <param name="ke">Gets the new XML.</param>
    /// <returns>False where nothing changes.</returns>
    public bool Tulis(PenyisirBagian dari, XmlWriter ke)
    {
        (_baris, _kolom) = (0, 0);
        var berubah = false;
        var xml = dari.Xml;
        var ada = xml.Read();
        while (ada)
        {
            if (xml is { NodeType: XmlNodeType.Element, Depth: 3, LocalName: "c" } && PerluDilihat(xml))
            {
                var sel = dari.Elemen();
                berubah |= Samarkan(sel);
                sel.WriteTo(ke);
                ada = !xml.EOF;
            }
            else
            {
                if (xml is { NodeType: XmlNodeType.Element, Depth: 2, LocalName: "row" })
                {
                    (_baris, _kolom) = (int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var baris) ? baris : _baris + 1, 0);
                }

                PenyalinXml.Salin(xml, ke);
                ada = xml.Read();
            }
        }

        return berubah;
    }

    private bool PerluDilihat(XmlReader xml)
    {
        _kolom = xml.GetAttribute("r") is { } alamat && AlamatSel.TryBaca(alamat, out _, out var kolom) ? kolom : _kolom + 1;
        return kolomNik.Count == 0 ? xml.GetAttribute("t") is "s" or "str" or "inlineStr" : DalamKolomNik;
    }

    private bool DalamKolomNik => _baris > 1 && kolomNik.Contains(_kolom);

    private bool Samarkan(XElement sel)
    {
        var ruang = sel.Name.Namespace;
        var nilai = sel.Element(ruang + "v");
        var sebaris = sel.Element(ruang + "is");
        var nomor = -1;
        var bersama = (string?)sel.Attribute("t") == "s"
            && int.TryParse(nilai?.Value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out nomor);
        var teks = sebaris is not null ? string.Concat(sebaris.Descendants(ruang + "t").Select(t => t.Value))
            : bersama ? stringBersama.ElementAtOrDefault(nomor) ?? ""
            : nilai?.Value ?? "";
        var angka = teks.Count(char.IsAsciiDigit);
        if (teks.Length == 0 || teks == Samaran.Nik || (kolomNik.Count == 0 && angka < AngkaTanpaJudul))
        {
            return false;
        }

        if (bersama && angka >= AngkaKeterangan)
        {
            _stringTersamar.Add(nomor);
        }

        nilai?.Remove();
        sebaris?.Remove();
        if (sel.Element(ruang + "f") is { } rumus)
        {
            // Its cells may share it with others, so it stays; the digits in it are masked with those of the whole part.
            sel.SetAttributeValue("t", "str");
            rumus.AddAfterSelf(new XElement(ruang + "v", Samaran.Nik));
        }
        else
        {
            sel.SetAttributeValue("t", "inlineStr");
            sel.AddFirst(new XElement(ruang + "is", new XElement(ruang + "t", Samaran.Nik)));
        }

        return true;
    }
}
