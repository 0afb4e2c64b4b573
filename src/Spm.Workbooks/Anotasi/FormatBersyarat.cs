using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// The conditional formats of one sheet, open for patching. Where one of them may paint over a mark, a rule of ours with the colour of the mark comes right before it;
/// every other rule keeps its place and, where it formats numbers or letters, its effect. Ours are told by their formula alone, whichever program saved the file in between.
/// </summary>
internal sealed class FormatBersyarat(GayaAnotasi gaya)
{
    // Always true, translated by no program, and written by nobody else.
    private const string RumusTanda = "\"spm-temuan\"=\"spm-temuan\"";
    private const int RentangTerbanyak = 5_000;
    private const int SelSeaturan = 1_000;

    private static readonly string[] Pendahulu =
        ["sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr"];

    private static readonly RentangSel SeluruhLembar = new(1, 1, AlamatSel.BarisTerakhir, AlamatSel.KolomTerakhir);

    private readonly List<(RentangSel Rentang, int Urutan)> _mewarnai = [];
    private readonly SortedSet<int> _lama = [];
    private readonly List<(Keparahan Keparahan, TandaSel[] Tanda)> _baru = [];
    private int[] _lamaUrut = [];
    private int _sisipan = int.MaxValue;
    private bool _tertulis;

    /// <summary>Takes note of a conditional format, of the main part of a sheet or of its extensions; all of them before the first mark.</summary>
    public void Catat(XElement format)
    {
        foreach (var aturan in format.Elements().Where(AdalahAturan))
        {
            if (Urutan(aturan) is not { } urutan)
            {
                continue;
            }

            if (AdalahTanda(aturan))
            {
                _lama.Add(urutan);
            }
            else if (Mewarnai(aturan))
            {
                foreach (var rentang in Rentang(format))
                {
                    Catat(rentang, urutan);
                }
            }
        }
    }

    /// <summary>Sets which cells are marked.</summary>
    public void Tandai(IReadOnlyList<TandaSel> tanda)
    {
        _lamaUrut = [.. _lama];
        var tertutup = new List<TandaSel>();
        foreach (var sel in tanda)
        {
            var ada = false;
            foreach (var (rentang, urutan) in _mewarnai)
            {
                if (rentang.Memuat(sel.Baris, sel.Kolom))
                {
                    _sisipan = Math.Min(_sisipan, TanpaLama(urutan));
                    ada = true;
                }
            }

            if (ada)
            {
                tertutup.Add(sel);
            }
        }

        _baru.AddRange(from sel in tertutup
                       group sel by sel.Keparahan into sama
                       orderby sama.Key
                       from potongan in sama.Chunk(SelSeaturan)
                       select (sama.Key, potongan));
    }

    /// <summary>True for an element behind the cells of a sheet that comes before its conditional formats.</summary>
    public static bool Mendahului(string elemen) => Pendahulu.Contains(elemen);

    /// <summary>Writes the conditional formats that the sheet gets; once.</summary>
    /// <returns>True where any were written.</returns>
    public bool TulisBaru(XmlWriter keluar, XNamespace ruang)
    {
        if (_tertulis)
        {
            return false;
        }

        _tertulis = true;
        foreach (var (nomor, (keparahan, tanda)) in _baru.Index())
        {
            new XElement(
                ruang + "conditionalFormatting",
                new XAttribute("sqref", string.Join(' ', tanda.Select(t => t.Alamat))),
                new XElement(
                    ruang + "cfRule",
                    new XAttribute("type", "expression"),
                    new XAttribute("dxfId", gaya.TandaBersyarat(keparahan)),
                    new XAttribute("priority", _sisipan + nomor),
                    new XElement(ruang + "formula", RumusTanda))).WriteTo(keluar);
        }

        return _baru.Count > 0;
    }

    /// <summary>Passes a conditional format on, without our rules, and with the priorities that the others have now; nothing where none is left.</summary>
    /// <returns>True where that is not what it was.</returns>
    public bool Teruskan(XElement format, XmlWriter ke)
    {
        var berubah = false;
        foreach (var aturan in format.Elements().Where(AdalahAturan).ToList())
        {
            if (AdalahTanda(aturan))
            {
                aturan.Remove();
                berubah = true;
            }
            else if (Urutan(aturan) is { } urutan && UrutanKini(urutan) is var kini && kini != urutan)
            {
                aturan.SetAttributeValue("priority", kini);
                berubah = true;
            }
        }

        if (!berubah || format.Elements().Any(AdalahAturan))
        {
            format.WriteTo(ke);
        }

        return berubah;
    }

    /// <summary>The priority that a rule of somebody else has now.</summary>
    public int UrutanKini(int urutan) => TanpaLama(urutan) is var semula && semula >= _sisipan ? semula + _baru.Count : semula;

    private static bool AdalahAturan(XElement e) => e.Name.LocalName == "cfRule";

    private static bool AdalahTanda(XElement e) => AdalahAturan(e) && e.Elements().Any(f => f.Name.LocalName is "formula" or "f" && f.Value.Trim() == RumusTanda);

    private static int? Urutan(XElement aturan) => int.TryParse((string?)aturan.Attribute("priority"), CultureInfo.InvariantCulture, out var urutan) ? urutan : null;

    // What cannot be read as a range is taken to be anywhere: a rule too many does no harm.
    private static IEnumerable<RentangSel> Rentang(XElement format) =>
        from teks in ((string?)format.Attribute("sqref") ?? format.Elements().FirstOrDefault(e => e.Name.LocalName == "sqref")?.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select RentangSel.TryParse(teks, out var rentang) ? rentang : SeluruhLembar;

    private bool Mewarnai(XElement aturan) =>
        (string?)aturan.Attribute("type") is "colorScale" or "dataBar"
        || aturan.Descendants().Any(e => e.Name.LocalName == "fill")
        || (int.TryParse((string?)aturan.Attribute("dxfId"), NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) && gaya.BersyaratMewarnai(nomor));

    private void Catat(RentangSel rentang, int urutan)
    {
        if (_mewarnai.Count < RentangTerbanyak)
        {
            _mewarnai.Add((rentang, urutan));
        }
        else
        {
            _mewarnai[^1] = (SeluruhLembar, Math.Min(urutan, _mewarnai[^1].Urutan));
        }
    }

    private int TanpaLama(int urutan) => urutan - (Array.BinarySearch(_lamaUrut, urutan) is var tempat && tempat < 0 ? ~tempat : tempat);
}
