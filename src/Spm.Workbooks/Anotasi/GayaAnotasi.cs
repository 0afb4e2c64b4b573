using System.Globalization;
using System.Xml.Linq;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// The styles of a workbook, open for patching. What is needed is looked for first and appended only where it is missing: what is there keeps its number, and
/// annotating a copy again adds nothing.
/// </summary>
internal sealed class GayaAnotasi
{
    private static readonly string[] Urutan =
        ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

    private readonly XDocument _dokumen;
    private readonly XNamespace _ruang;
    private readonly WarnaTanda _warna;
    private readonly Daftar _huruf;
    private readonly Daftar _isian;
    private readonly Daftar _garis;
    private readonly Daftar _format;
    private readonly Dictionary<int, int> _semula = [];
    private Daftar? _bersyarat;
    private readonly Dictionary<(int, Keparahan), int> _tanda = [];

    /// <summary>Opens the styles.</summary>
    /// <param name="dokumen">The part, or null where the workbook has none.</param>
    /// <param name="ruang">The workbook's namespace.</param>
    /// <param name="warna">The colours of the marks.</param>
    public GayaAnotasi(XDocument? dokumen, XNamespace ruang, WarnaTanda warna)
    {
        _dokumen = dokumen ?? new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), new XElement(ruang + "styleSheet"));
        _ruang = _dokumen.Root!.Name.Namespace;
        _warna = warna;
        _huruf = new Daftar(Bagian("fonts", "<font><sz val=\"11\"/><name val=\"Calibri\"/></font>"), Teks);
        _isian = new Daftar(Bagian("fills", "<fill><patternFill patternType=\"none\"/></fill>", "<fill><patternFill patternType=\"gray125\"/></fill>"), Teks);
        _garis = new Daftar(Bagian("borders", "<border><left/><right/><top/><bottom/><diagonal/></border>"), Teks);
        Bagian("cellStyleXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
        _format = new Daftar(Bagian("cellXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"), KunciFormat);
        _bersyarat = _dokumen.Root.Element(_ruang + "dxfs") is { } bersyarat ? new Daftar(bersyarat, Teks) : null;
        AdaTanda = _isian.Semua.Any(AdalahTanda) || _bersyarat?.Semua.Descendants().Any(e => WarnaTanda.AdalahTanda((string?)e.Attribute("rgb"))) == true;
    }

    /// <summary>The styles as patched.</summary>
    public XDocument Dokumen
    {
        get
        {
            foreach (var daftar in (ReadOnlySpan<Daftar?>)[_huruf, _isian, _garis, _format, _bersyarat])
            {
                daftar?.TulisJumlah();
            }

            return _dokumen;
        }
    }

    /// <summary>True where marks of an earlier copy may stand in the workbook.</summary>
    public bool AdaTanda { get; }

    /// <summary>The style that a cell of this style has without our mark.</summary>
    public int TanpaTanda(int gaya)
    {
        if (_semula.TryGetValue(gaya, out var semula))
        {
            return semula;
        }

        semula = gaya;
        if (_format[gaya] is { } format && _isian[NomorIsian(format)] is { } isian && AdalahTanda(isian))
        {
            var asal = _warna.IsianSemula(Warna(isian)) ?? new XElement(_ruang + "fill", new XElement(_ruang + "patternFill", new XAttribute("patternType", "none"))).ToString();
            semula = DenganIsian(format, XElement.Parse(asal));
        }

        return _semula[gaya] = semula;
    }

    /// <summary>The style that marks a cell of this style.</summary>
    public int Tanda(int gaya, Keparahan keparahan)
    {
        var semula = TanpaTanda(_format[gaya] is null ? 0 : gaya);
        if (!_tanda.TryGetValue((semula, keparahan), out var tanda))
        {
            var format = _format[semula]!;
            var isian = _isian[NomorIsian(format)] is { } ada ? Teks(ada) : "";
            tanda = DenganIsian(format, Penuh(_warna.Untuk(keparahan, isian)));
            _tanda.Add((semula, keparahan), tanda);
        }

        return tanda;
    }

    /// <summary>True where the format that a conditional format refers to by this number fills the cell.</summary>
    public bool BersyaratMewarnai(int nomor) => _bersyarat?[nomor]?.Element(_ruang + "fill") is not null;

    /// <summary>Number of the format that marks a cell conditionally.</summary>
    public int TandaBersyarat(Keparahan keparahan)
    {
        var warna = WarnaTanda.Dasar(keparahan);
        _bersyarat ??= new Daftar(Bagian("dxfs"), Teks);
        return _bersyarat.Nomor(Urai($"<dxf><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{warna}\"/><bgColor rgb=\"FF{warna}\"/></patternFill></fill></dxf>"));
    }

    /// <summary>A cell format of our own.</summary>
    /// <param name="huruf">Content of the font: Calibri, size and whatever is special about it.</param>
    /// <param name="warna">Colour of the fill as <c>RRGGBB</c>, or null for none.</param>
    /// <param name="bergaris">True for thin lines around.</param>
    /// <param name="letak">Attributes of the alignment.</param>
    /// <param name="teks">True for cells with text of others: it stays text when a cell is edited, whatever it looks like.</param>
    public int Sendiri(string huruf, string? warna, bool bergaris, string letak, bool teks = false)
    {
        var garis = bergaris
            ? string.Concat(from sisi in (string[])["left", "right", "top", "bottom"] select $"<{sisi} style=\"thin\"><color rgb=\"FFBFBFBF\"/></{sisi}>") + "<diagonal/>"
            : "<left/><right/><top/><bottom/><diagonal/>";
        var isian = warna is null ? Urai("<fill><patternFill patternType=\"none\"/></fill>") : Penuh(warna);
        var format = Urai(string.Create(
            CultureInfo.InvariantCulture,
            $"<xf numFmtId=\"0\" fontId=\"{_huruf.Nomor(Urai($"<font>{huruf}</font>"))}\" fillId=\"{_isian.Nomor(isian)}\" borderId=\"{_garis.Nomor(Urai($"<border>{garis}</border>"))}\" xfId=\"0\"{(teks ? " quotePrefix=\"1\"" : "")} applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment {letak}/></xf>"));
        return _format.Nomor(format);
    }

    /// <summary>An element without prefixes of its own: the same text before it is written and after it is read again.</summary>
    private static string Teks(XElement e)
    {
        var polos = new XElement(e);
        polos.DescendantsAndSelf().Attributes().Where(a => a.IsNamespaceDeclaration).Remove();
        return polos.ToString(SaveOptions.DisableFormatting);
    }

    // Whether a format says that its fill applies is no difference to see: Excel looks at the fill alone. None is the first one.
    private static string KunciFormat(XElement xf) => string.Join(
        ' ',
        xf.Attributes().Where(a => a.Name != "applyFill" && !(a.Name == "fillId" && a.Value == "0") && !a.IsNamespaceDeclaration).OrderBy(a => a.Name.ToString(), StringComparer.Ordinal).Select(a => $"{a.Name}={a.Value}").Concat(xf.Elements().Select(Teks)));

    private static int NomorIsian(XElement format) => int.TryParse((string?)format.Attribute("fillId"), NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) ? nomor : 0;

    private static bool AdalahTanda(XElement isian) => WarnaTanda.AdalahTanda(Warna(isian));

    private static string? Warna(XElement isian) =>
        isian.Elements().FirstOrDefault(e => e.Name.LocalName == "patternFill" && (string?)e.Attribute("patternType") == "solid")
            ?.Elements().FirstOrDefault(e => e.Name.LocalName == "fgColor")?.Attribute("rgb")?.Value;

    private int DenganIsian(XElement format, XElement isian)
    {
        var salinan = new XElement(format);
        salinan.SetAttributeValue("fillId", _isian.Nomor(isian));
        salinan.SetAttributeValue("applyFill", "1");
        return _format.Nomor(salinan);
    }

    private XElement Penuh(string warna) => Urai($"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{warna}\"/><bgColor indexed=\"64\"/></patternFill></fill>");

    private XElement Urai(string xml)
    {
        var elemen = XElement.Parse(xml);
        foreach (var e in elemen.DescendantsAndSelf())
        {
            e.Name = _ruang + e.Name.LocalName;
        }

        return elemen;
    }

    /// <summary>A list of the style sheet; made in its place, with what every workbook has in it, where it is missing.</summary>
    private XElement Bagian(string nama, params ReadOnlySpan<string> bawaan)
    {
        var akar = _dokumen.Root!;
        if (akar.Element(_ruang + nama) is not { } bagian)
        {
            bagian = new XElement(_ruang + nama);
            var sesudah = Urutan[(Array.IndexOf(Urutan, nama) + 1)..];
            if (akar.Elements().FirstOrDefault(e => sesudah.Contains(e.Name.LocalName)) is { } berikut)
            {
                berikut.AddBeforeSelf(bagian);
            }
            else
            {
                akar.Add(bagian);
            }
        }

        if (!bagian.HasElements)
        {
            foreach (var isi in bawaan)
            {
                bagian.Add(Urai(isi));
            }

            bagian.SetAttributeValue("count", bawaan.Length);
        }

        return bagian;
    }

    /// <summary>A numbered list of the style sheet.</summary>
    private sealed class Daftar
    {
        private readonly XElement _induk;
        private readonly Func<XElement, string> _kunci;
        private readonly List<XElement> _isi;
        private readonly Dictionary<string, int> _nomor = new(StringComparer.Ordinal);
        private readonly int _semula;

        public Daftar(XElement induk, Func<XElement, string> kunci)
        {
            (_induk, _kunci, _isi) = (induk, kunci, [.. induk.Elements()]);
            _semula = _isi.Count;
            for (var i = 0; i < _isi.Count; i++)
            {
                _nomor.TryAdd(kunci(_isi[i]), i);
            }
        }

        public IEnumerable<XElement> Semua => _isi;

        public XElement? this[int nomor] => nomor >= 0 && nomor < _isi.Count ? _isi[nomor] : null;

        public int Nomor(XElement elemen)
        {
            var kunci = _kunci(elemen);
            if (!_nomor.TryGetValue(kunci, out var nomor))
            {
                nomor = _isi.Count;
                _induk.Add(elemen);
                _isi.Add(elemen);
                _nomor.Add(kunci, nomor);
            }

            return nomor;
        }

        public void TulisJumlah()
        {
            if (_isi.Count != _semula)
            {
                _induk.SetAttributeValue("count", _isi.Count);
            }
        }
    }
}
