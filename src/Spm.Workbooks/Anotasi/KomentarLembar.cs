using System.Globalization;
using System.Xml.Linq;

namespace Spm.Workbooks;

/// <summary>
/// The comments of one sheet, open for patching. Ours are told by their text alone (<see cref="TeksAnotasi.PembukaKomentar"/>): other programs change authors and
/// shapes when they save. A comment of somebody else keeps its text and gets ours behind it.
/// </summary>
internal sealed class KomentarLembar
{
    private readonly XDocument _dokumen;
    private readonly XNamespace _ruang;
    private readonly XElement _penulis;
    private readonly XElement _daftar;

    /// <summary>Opens the comments of a sheet.</summary>
    /// <param name="dokumen">The part, or null where the sheet has none.</param>
    /// <param name="ruang">The workbook's namespace.</param>
    public KomentarLembar(XDocument? dokumen, XNamespace ruang)
    {
        _dokumen = dokumen ?? new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), new XElement(ruang + "comments"));
        _ruang = _dokumen.Root!.Name.Namespace;
        _penulis = Bagian("authors");
        _daftar = Bagian("commentList");
    }

    /// <summary>The comments as patched.</summary>
    public XDocument Dokumen => _dokumen;

    /// <summary>True where no comment is left.</summary>
    public bool Kosong => !_daftar.HasElements;

    /// <summary>Takes everything of ours out.</summary>
    /// <returns>The cells that have no comment any more, and whether anything was ours.</returns>
    public (IReadOnlyList<string> Hilang, bool Berubah) Lepas()
    {
        var hilang = new List<string>();
        var berubah = false;
        foreach (var komentar in _daftar.Elements(_ruang + "comment").ToList())
        {
            var potongan = komentar.Descendants(_ruang + "t").ToList();
            var semua = string.Concat(potongan.Select(t => t.Value));
            var awal = semua.IndexOf(TeksAnotasi.PembukaKomentar, StringComparison.Ordinal);
            if (awal < 0)
            {
                continue;
            }

            berubah = true;
            if (string.IsNullOrWhiteSpace(semua[..awal]))
            {
                hilang.Add((string?)komentar.Attribute("ref") ?? "");
                komentar.Remove();
            }
            else
            {
                Potong(potongan, semua[awal - 1] == '\n' ? awal - 1 : awal);
            }
        }

        return (hilang, berubah);
    }

    /// <summary>Comments on cells.</summary>
    /// <returns>The cells that had no comment before.</returns>
    public IReadOnlyList<TandaSel> Tambah(IEnumerable<TandaSel> tanda)
    {
        var penulis = NomorPenulis();
        var baru = new List<TandaSel>();
        var ada = _daftar.Elements(_ruang + "comment").DistinctBy(k => (string?)k.Attribute("ref")).ToDictionary(k => (string?)k.Attribute("ref") ?? "", StringComparer.OrdinalIgnoreCase);
        foreach (var sel in tanda)
        {
            var teks = TeksAman.Untuk(TeksAnotasi.Komentar(sel.Temuan));
            if (ada.TryGetValue(sel.Alamat, out var komentar))
            {
                Sambung(komentar, "\n" + teks);
            }
            else
            {
                _daftar.Add(new XElement(_ruang + "comment", new XAttribute("ref", sel.Alamat), new XAttribute("authorId", penulis), new XElement(_ruang + "text", Bait(teks))));
                baru.Add(sel);
            }
        }

        return baru;
    }

    /// <summary>Cuts a text that lies in several runs.</summary>
    private static void Potong(List<XElement> potongan, int panjang)
    {
        foreach (var t in potongan)
        {
            var sisa = Math.Min(panjang, t.Value.Length);
            panjang -= sisa;
            if (sisa == t.Value.Length && sisa > 0)
            {
                continue;
            }

            if (sisa > 0)
            {
                t.Value = t.Value[..sisa];
                t.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            }
            else if (t.Parent!.Name.LocalName == "r")
            {
                t.Parent.Remove();
            }
            else
            {
                t.Remove();
            }
        }
    }

    private void Sambung(XElement komentar, string teks)
    {
        if (komentar.Element(_ruang + "text") is not { } isi)
        {
            komentar.AddFirst(isi = new XElement(_ruang + "text"));
        }

        // A text without runs becomes a run: readers expect either the one or the others.
        if (isi.Element(_ruang + "t") is { } polos)
        {
            polos.ReplaceWith(new XElement(_ruang + "r", polos));
        }

        if (isi.Elements(_ruang + "r").LastOrDefault() is { } terakhir)
        {
            terakhir.AddAfterSelf(Bait(teks));
        }
        else
        {
            isi.AddFirst(Bait(teks));
        }
    }

    private XElement Bait(string teks) => new(
        _ruang + "r",
        new XElement(
            _ruang + "rPr",
            new XElement(_ruang + "sz", new XAttribute("val", "9")),
            new XElement(_ruang + "color", new XAttribute("rgb", "FF000000")),
            new XElement(_ruang + "rFont", new XAttribute("val", "Calibri")),
            new XElement(_ruang + "family", new XAttribute("val", "2"))),
        new XElement(_ruang + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), teks));

    private string NomorPenulis()
    {
        var penulis = _penulis.Elements(_ruang + "author").ToList();
        var nomor = penulis.FindIndex(p => p.Value == TeksAnotasi.Penulis);
        if (nomor < 0)
        {
            nomor = penulis.Count;
            _penulis.Add(new XElement(_ruang + "author", TeksAnotasi.Penulis));
        }

        return nomor.ToString(CultureInfo.InvariantCulture);
    }

    private XElement Bagian(string nama)
    {
        if (_dokumen.Root!.Element(_ruang + nama) is { } ada)
        {
            return ada;
        }

        var baru = new XElement(_ruang + nama);
        if (nama == "authors")
        {
            _dokumen.Root.AddFirst(baru);
        }
        else
        {
            _penulis.AddAfterSelf(baru);
        }

        return baru;
    }
}
