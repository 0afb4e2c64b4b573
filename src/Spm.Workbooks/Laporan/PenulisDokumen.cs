using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Spm.Workbooks;

/// <summary>Writes the text of a document from its beginning to its end: headings, paragraphs, lists and tables.</summary>
/// <param name="halaman">Its pages.</param>
internal sealed class PenulisDokumen(UkuranHalaman halaman)
{
    private const int TingkatDaftarIsi = 2;
    private const string KodeDaftarIsi = "TOC \\o \"1-2\" \\h \\z \\u";

    private readonly W.Body _badan = new();
    private readonly List<(int Tingkat, string Teks, string Penanda)> _judul = [];
    private W.Paragraph? _tempatDaftarIsi;
    private readonly List<Grafik> _grafik = [];
    private int _tabel;

    /// <summary>The charts that were added, in order.</summary>
    public IReadOnlyList<Grafik> DaftarGrafik => _grafik;

    /// <summary>Adds a heading.</summary>
    /// <param name="tingkat">Level, from 1; one of level 1 begins a page.</param>
    /// <param name="teks">Text.</param>
    public void Judul(int tingkat, string teks)
    {
        var nomor = (_judul.Count + 1).ToString(CultureInfo.InvariantCulture);
        var penanda = "_Toc" + nomor.PadLeft(6, '0');
        _judul.Add((tingkat, teks, penanda));
        _badan.Append(Baru(
            GayaDokumen.Judul(tingkat), [new W.BookmarkStart { Id = nomor, Name = penanda }, PotonganDokumen.Buat(teks), new W.BookmarkEnd { Id = nomor }]));
    }

    /// <summary>Adds a paragraph.</summary>
    public void Paragraf(params IEnumerable<SelDokumen> isi) => Bergaya(null, isi);

    /// <summary>Adds a paragraph of a style of <see cref="GayaDokumen"/>.</summary>
    public void Bergaya(string? gaya, params IEnumerable<SelDokumen> isi) => _badan.Append(Baru(gaya, isi.Select(OpenXmlElement (i) => PotonganDokumen.Buat(i))));

    /// <summary>Adds a paragraph that says what a person has to write there.</summary>
    public void Isian(string teks) => Paragraf(new SelDokumen(teks, Isian: true));

    /// <summary>Adds the items of a list.</summary>
    public void Butir(IEnumerable<string> isi)
    {
        foreach (var satu in isi)
        {
            Bergaya(GayaDokumen.Butir, satu);
        }
    }

    /// <summary>Adds notes, in small letters.</summary>
    public void Catatan(IEnumerable<string> isi)
    {
        foreach (var satu in isi)
        {
            Bergaya(GayaDokumen.Catatan, satu);
        }
    }

    /// <summary>Adds a numbered table with its title above it; none where it would have no rows.</summary>
    public void Tabel(string judul, IReadOnlyList<KolomDokumen> kolom, IEnumerable<IReadOnlyList<SelDokumen>> baris)
    {
        IReadOnlyList<SelDokumen>[] semua = [.. baris];
        if (semua.Length == 0)
        {
            return;
        }

        Bergaya(GayaDokumen.Keterangan, TeksLaporan.JudulTabel(++_tabel, judul));
        _badan.Append(TabelDokumen.Buat(judul, kolom, semua, halaman.LebarTeks));

        // Two tables with nothing between them would be one.
        _badan.Append(new W.Paragraph(new W.ParagraphProperties(new W.SpacingBetweenLines { Before = "0", After = "0", Line = "160", LineRule = W.LineSpacingRuleValues.Exact })));
    }

    /// <summary>Adds a chart over the width of the page.</summary>
    public void Grafik(Grafik grafik)
    {
        _grafik.Add(grafik);
        _badan.Append(new W.Paragraph(new W.Run(GambarDokumen.Buat(grafik, _grafik.Count, halaman.LebarTeks))));
    }

    /// <summary>Leaves room.</summary>
    /// <param name="tinggi">Height in twentieths of a point.</param>
    public void Ruang(int tinggi) => _badan.Append(
        new W.Paragraph(new W.ParagraphProperties(new W.KeepNext(), new W.SpacingBetweenLines { Before = tinggi.ToString(CultureInfo.InvariantCulture), After = "0" })));

    /// <summary>Begins a page.</summary>
    public void GantiHalaman() => _badan.Append(new W.Paragraph(new W.Run(new W.Break { Type = W.BreakValues.Page })));

    /// <summary>Puts the table of contents here.</summary>
    public void DaftarIsi() => _badan.Append(_tempatDaftarIsi = new W.Paragraph());

    /// <summary>Ends the document.</summary>
    /// <param name="bagian">Header, footer and page size.</param>
    public W.Document Selesai(W.SectionProperties bagian)
    {
        if (_tempatDaftarIsi is { } tempat)
        {
            foreach (var entri in Entri())
            {
                tempat.InsertBeforeSelf(entri);
            }

            tempat.Remove();
        }

        _badan.Append(bagian);
        return new W.Document(_badan);
    }

    // A field whose result names the headings: pages are known only to a program that lays the document out, and the note says how to have them put in. It is part of the result,
    // so that it goes when they come.
    private IEnumerable<W.Paragraph> Entri()
    {
        var awal = true;
        foreach (var (tingkat, teks, penanda) in _judul.Where(j => j.Tingkat <= TingkatDaftarIsi))
        {
            OpenXmlElement tautan = new W.Hyperlink(PotonganDokumen.Buat(teks)) { Anchor = penanda, History = true };
            yield return Baru(GayaDokumen.DaftarIsi(tingkat), awal ? [.. PotonganDokumen.AwalBidang(KodeDaftarIsi), tautan] : [tautan]);
            awal = false;
        }

        yield return Baru(GayaDokumen.Catatan, [PotonganDokumen.Buat(TeksLaporan.PetunjukDaftarIsi), PotonganDokumen.AkhirBidang()]);
    }

    private static W.Paragraph Baru(string? gaya, IEnumerable<OpenXmlElement> isi)
    {
        var paragraf = new W.Paragraph();
        if (gaya is not null)
        {
            paragraf.Append(new W.ParagraphProperties(new W.ParagraphStyleId { Val = gaya }));
        }

        paragraf.Append(isi);
        return paragraf;
    }
}
