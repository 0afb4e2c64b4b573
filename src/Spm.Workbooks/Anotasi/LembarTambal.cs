using System.Globalization;
using System.Xml;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Rewrites the XML of one sheet, forward only: takes the marks of an earlier copy off, sets new ones, makes rows and cells that are missing, and ties the drawing of
/// the comments to the sheet or cuts it off. Everything else goes through as it is.
/// </summary>
internal sealed class LembarTambal
{
    // What comes after legacyDrawing in a sheet; controls may stand inside mc:AlternateContent.
    private static readonly string[] SesudahGambarKomentar =
        ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "AlternateContent", "webPublishItems", "tableParts", "extLst"];

    private readonly GayaAnotasi _gaya;
    private readonly Queue<TandaSel> _tanda;
    private readonly List<(int Awal, int Akhir, int Gaya)> _kolom = [];
    private PenyisirBagian _lembar = null!;
    private XmlReader _xml = null!;
    private XmlWriter _keluar = null!;
    private bool _dalamData;
    private bool _sudahData;
    private bool _berubah;
    private bool _terikat;
    private int _baris;
    private int? _gayaBaris;
    private int _kolomTerakhir;

    /// <summary>Prepares the rewriting.</summary>
    /// <param name="gaya">Styles.</param>
    /// <param name="tanda">The cells to be marked, by row and column.</param>
    public LembarTambal(GayaAnotasi gaya, IEnumerable<TandaSel> tanda) => (_gaya, _tanda) = (gaya, new Queue<TandaSel>(tanda));

    /// <summary>Identifier of the drawing that the sheet is to get, or null where it stays as it is.</summary>
    public string? GambarBaru { get; init; }

    /// <summary>True where the sheet is to lose its drawing of comments.</summary>
    public bool TanpaGambar { get; init; }

    /// <summary>Namespaces of the workbook.</summary>
    public required RuangNamaXml Ruang { get; init; }

    /// <summary>The conditional formats of the sheet, with the marks set.</summary>
    public required FormatBersyarat Bersyarat { get; init; }

    /// <summary>Rewrites a sheet.</summary>
    /// <param name="dari">The sheet.</param>
    /// <param name="ke">Gets the new XML.</param>
    /// <returns>False where nothing changes.</returns>
    public bool Tulis(PenyisirBagian dari, XmlWriter ke)
    {
        (_lembar, _xml, _keluar) = (dari, dari.Xml, ke);
        var ada = _xml.Read();
        while (ada)
        {
            ada = Simpul();
        }

        return _berubah;
    }

    /// <summary>Passes one node on; false at the end.</summary>
    private bool Simpul()
    {
        switch (_xml.NodeType)
        {
            case XmlNodeType.Element:
                if (_xml.Depth == 1 && _xml.LocalName == "legacyDrawing" && TanpaGambar)
                {
                    _berubah = true;
                    _xml.Skip();
                    return !_xml.EOF;
                }

                if (_xml.Depth == 1 && _sudahData && !FormatBersyarat.Mendahului(_xml.LocalName))
                {
                    _berubah |= Bersyarat.TulisBaru(_keluar, Ruang.Utama);
                    if (_xml.LocalName == "conditionalFormatting")
                    {
                        _berubah |= Bersyarat.Teruskan(_lembar.Elemen(), _keluar);
                        return !_xml.EOF;
                    }
                }

                Elemen();
                break;
            case XmlNodeType.EndElement:
                Akhir(_xml.LocalName, _xml.Depth);
                _keluar.WriteFullEndElement();
                break;
            default:
                PenyalinXml.Salin(_xml, _keluar);
                break;
        }

        return _xml.Read();
    }

    private void Elemen()
    {
        var (nama, dalam, kosong) = (_xml.LocalName, _xml.Depth, _xml.IsEmptyElement);
        if (dalam == 1)
        {
            if (_sudahData && SesudahGambarKomentar.Contains(nama))
            {
                IkatGambar();
            }

            _dalamData |= nama == "sheetData";
        }

        switch (nama)
        {
            case "sheetView" when dalam == 2:
                Mulai(a => a == "tabSelected" && _xml.Value is not ("0" or "false") ? "0" : null);
                break;
            case "col" when dalam == 2:
                MulaiKolom();
                break;
            case "row" when dalam == 2 && _dalamData:
                MulaiBaris();
                break;
            case "c" when dalam == 3 && _dalamData:
                MulaiSel();
                break;
            case "cfRule":
                Mulai(a => a == "priority" && Angka(a) is { } urutan && Bersyarat.UrutanKini(urutan) is var kini && kini != urutan ? Tulis(kini) : null);
                break;
            default:
                Mulai(_ => null);
                break;
        }

        if (kosong)
        {
            Akhir(nama, dalam);
            _keluar.WriteEndElement();
        }
    }

    /// <summary>What is still missing inside an element that ends.</summary>
    private void Akhir(string nama, int dalam)
    {
        if (dalam == 2 && _dalamData && nama == "row")
        {
            SelHilang(AlamatSel.KolomTerakhir + 1);
        }
        else if (dalam == 1 && nama == "sheetData")
        {
            BarisHilang(AlamatSel.BarisTerakhir + 1);
            (_dalamData, _sudahData) = (false, true);
        }
        else if (dalam == 0)
        {
            _berubah |= Bersyarat.TulisBaru(_keluar, Ruang.Utama);
            IkatGambar();
        }
    }

    private void IkatGambar()
    {
        if (GambarBaru is null || _terikat)
        {
            return;
        }

        var ruang = Ruang.Utama.NamespaceName;
        _keluar.WriteStartElement(_keluar.LookupPrefix(ruang), "legacyDrawing", ruang);
        _keluar.WriteAttributeString(_keluar.LookupPrefix(Ruang.Hubungan.NamespaceName) is { Length: > 0 } awalan ? awalan : "r", "id", Ruang.Hubungan.NamespaceName, GambarBaru);
        _keluar.WriteEndElement();
        _terikat = _berubah = true;
    }

    /// <summary>Passes a start tag on.</summary>
    /// <param name="ganti">The new value of an attribute without namespace, or null where it stays; called while the reader stands on it.</param>
    /// <param name="buang">An attribute to leave out.</param>
    private void Mulai(Func<string, string?> ganti, string? buang = null)
    {
        _keluar.WriteStartElement(_xml.Prefix, _xml.LocalName, _xml.NamespaceURI);
        while (_xml.MoveToNextAttribute())
        {
            var biasa = _xml.NamespaceURI.Length == 0;
            if (biasa && _xml.LocalName == buang)
            {
                _berubah = true;
                continue;
            }

            var baru = biasa ? ganti(_xml.LocalName) : null;
            _berubah |= baru is not null;
            _keluar.WriteAttributeString(_xml.Prefix, _xml.LocalName, _xml.NamespaceURI, baru ?? _xml.Value);
        }

        _xml.MoveToElement();
    }

    private void MulaiKolom()
    {
        var gaya = _gaya.TanpaTanda(Angka("style") ?? 0);
        _kolom.Add((Angka("min") ?? 0, Angka("max") ?? 0, gaya));
        Mulai(a => a == "style" ? Ganti(gaya) : null);
    }

    private void MulaiBaris()
    {
        var baris = Angka("r") ?? _baris + 1;
        BarisHilang(baris);
        (_baris, _kolomTerakhir) = (baris, 0);
        var gaya = Angka("s") is { } s ? _gaya.TanpaTanda(s) : (int?)null;
        _gayaBaris = _xml.GetAttribute("customFormat") is "1" or "true" ? gaya : null;

        // The hint which columns the row spans would be wrong with cells that are made anew.
        Mulai(a => a == "s" ? Ganti(gaya!.Value) : null, _tanda.TryPeek(out var tanda) && tanda.Baris == baris ? "spans" : null);
    }

    private void MulaiSel()
    {
        var kolom = _xml.GetAttribute("r") is { } alamat && AlamatSel.TryBaca(alamat, out _, out var tertulis) ? tertulis : _kolomTerakhir + 1;
        SelHilang(kolom);
        _kolomTerakhir = kolom;
        var semula = Angka("s");
        var gaya = _gaya.TanpaTanda(semula ?? 0);
        if (_tanda.TryPeek(out var tanda) && tanda.Baris == _baris && tanda.Kolom == kolom)
        {
            gaya = _gaya.Tanda(gaya, _tanda.Dequeue().Keparahan);
        }

        Mulai(a => a == "s" ? Ganti(gaya) : null);
        if (semula is null && gaya != 0)
        {
            _keluar.WriteAttributeString("s", Tulis(gaya));
            _berubah = true;
        }
    }

    /// <summary>Makes the marked rows before the given one that the sheet does not have.</summary>
    private void BarisHilang(int sebelum)
    {
        while (_tanda.TryPeek(out var tanda) && tanda.Baris < sebelum)
        {
            (_baris, _gayaBaris) = (tanda.Baris, null);
            MulaiBaru("row", Tulis(tanda.Baris));
            SelHilang(AlamatSel.KolomTerakhir + 1);
            _keluar.WriteEndElement();
        }
    }

    /// <summary>Makes the marked cells of the row before the given column that the sheet does not have.</summary>
    private void SelHilang(int sebelum)
    {
        while (_tanda.TryPeek(out var tanda) && tanda.Baris == _baris && tanda.Kolom < sebelum)
        {
            _tanda.Dequeue();
            var semula = _gayaBaris ?? _kolom.Find(k => k.Awal <= tanda.Kolom && tanda.Kolom <= k.Akhir).Gaya;
            MulaiBaru("c", tanda.Alamat);
            _keluar.WriteAttributeString("s", Tulis(_gaya.Tanda(semula, tanda.Keparahan)));
            _keluar.WriteEndElement();
            _berubah = true;
        }
    }

    private void MulaiBaru(string nama, string alamat)
    {
        var ruang = Ruang.Utama.NamespaceName;
        _keluar.WriteStartElement(_keluar.LookupPrefix(ruang), nama, ruang);
        _keluar.WriteAttributeString("r", alamat);
    }

    private int? Angka(string atribut) => int.TryParse(_xml.GetAttribute(atribut), NumberStyles.None, CultureInfo.InvariantCulture, out var nilai) ? nilai : null;

    private string? Ganti(int gaya) => Tulis(gaya) is var baru && baru == _xml.Value ? null : baru;

    private static string Tulis(int nilai) => nilai.ToString(CultureInfo.InvariantCulture);
}
