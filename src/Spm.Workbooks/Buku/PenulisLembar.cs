using System.Globalization;
using System.Xml;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Writes a sheet forward only: what is known before the rows, the rows from the first to the last, then what follows them. Only merged ranges and links are kept until
/// the end, so a sheet may have as many rows as a sheet can have.
/// </summary>
internal sealed class PenulisLembar
{
    /// <summary>Relationship of the drawing that holds the charts.</summary>
    public const string HubunganGambar = "rId1";

    private const string Utama = RuangNamaBuku.Utama;
    private const int TautanTerbanyak = 65_530;

    private readonly XmlWriter _xml;
    private readonly BentukLembar _bentuk;
    private readonly DaftarGaya _gaya;
    private readonly TeksBersama _teks;
    private readonly UkuranKertas _kertas;
    private readonly string[] _huruf;
    private readonly List<string> _gabungan = [];
    private readonly List<(string Alamat, string Tujuan)> _tautan = [];
    private readonly List<int> _gantiHalaman = [];
    private readonly PenyanggaBaris _penyangga = new();
    private int _baris;

    /// <summary>Opens the sheet and writes what precedes its rows.</summary>
    /// <param name="xml">The part; closed with the sheet.</param>
    /// <param name="bentuk">What is known of the sheet.</param>
    /// <param name="gaya">Styles of the workbook.</param>
    /// <param name="teks">Strings of the workbook.</param>
    /// <param name="kertas">Paper, printed on its side.</param>
    /// <param name="pertama">True for the sheet that is shown when the workbook is opened.</param>
    public PenulisLembar(XmlWriter xml, BentukLembar bentuk, DaftarGaya gaya, TeksBersama teks, UkuranKertas kertas, bool pertama)
    {
        (_xml, _bentuk, _gaya, _teks, _kertas) = (xml, bentuk, gaya, teks, kertas);
        _huruf = [.. bentuk.Lebar.Select((_, i) => AlamatSel.Huruf(i + 1))];
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Utama);
        xml.WriteAttributeString("xmlns", "r", null, RuangNamaBuku.Hubungan);
        xml.WriteStartElement("sheetPr", Utama);
        Kosong("pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        TulisTampilan(pertama);
        Kosong("sheetFormatPr", ("defaultRowHeight", "15"));
        xml.WriteStartElement("cols", Utama);
        for (var i = 0; i < bentuk.Lebar.Count; i++)
        {
            Kosong("col", ("min", Bilangan(i + 1)), ("max", Bilangan(i + 1)), ("width", Bilangan(bentuk.Lebar[i])), ("customWidth", "1"));
        }

        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", Utama);

        // Ends the start tag, which raw text after it would not do.
        xml.WriteString("");
    }

    /// <summary>The rows that the filter covers, the header first; null where the sheet has none.</summary>
    public (int Pertama, int Terakhir)? Saringan { get; set; }

    /// <summary>The charts of the sheet.</summary>
    public List<Grafik> Grafik { get; } = [];

    /// <summary>Writes a row. Cells without a look are left out.</summary>
    /// <param name="nomor">Its number; each one is larger than the one before.</param>
    /// <param name="tinggi">Height in points.</param>
    /// <param name="sel">Its cells from column A on.</param>
    /// <exception cref="InvalidOperationException">A row of that number or a later one has been written.</exception>
    public void Baris(int nomor, double tinggi, ReadOnlySpan<SelLembar> sel)
    {
        if (nomor <= _baris)
        {
            throw new InvalidOperationException($"Row {nomor} of the sheet {_bentuk.Nama} comes after row {_baris}.");
        }

        _baris = nomor;

        // A row holds no text of anybody, only numbers: those of strings and styles among them. So it needs no escaping.
        _penyangga.Tambah("<row r=\"").Tambah(nomor).Tambah("\" ht=\"").Tambah(tinggi).Tambah("\" customHeight=\"1\">");
        for (var i = 0; i < sel.Length; i++)
        {
            if (sel[i].Gaya is { } gaya)
            {
                Sel(nomor, _huruf[i], sel[i], _gaya.Nomor(gaya));
            }
        }

        _penyangga.Tambah("</row>").Tuang(_xml);
    }

    /// <summary>Merges cells of one row.</summary>
    public void Gabung(int baris, int kolomPertama, int kolomTerakhir)
    {
        if (kolomTerakhir > kolomPertama)
        {
            _gabungan.Add($"{AlamatSel.Tulis(baris, kolomPertama)}:{AlamatSel.Tulis(baris, kolomTerakhir)}");
        }
    }

    /// <summary>Links a cell to a place in the workbook. Beyond the number of links that Excel takes on a sheet, nothing is linked: it would call the workbook damaged.</summary>
    /// <param name="baris">Row.</param>
    /// <param name="kolom">Column.</param>
    /// <param name="lembar">Name of the sheet it leads to.</param>
    /// <param name="alamat">Cell it leads to.</param>
    public void Tautkan(int baris, int kolom, string lembar, string alamat)
    {
        if (_tautan.Count < TautanTerbanyak)
        {
            _tautan.Add((AlamatSel.Tulis(baris, kolom), $"'{lembar.Replace("'", "''", StringComparison.Ordinal)}'!{alamat}"));
        }
    }

    /// <summary>Begins a printed page with a row. Excel may leave it out where it fits a sheet to the width of the page; LibreOffice does not.</summary>
    public void GantiHalaman(int baris) => _gantiHalaman.Add(baris);

    /// <summary>Writes what follows the rows and closes the part.</summary>
    public void Selesai()
    {
        _xml.WriteEndElement();
        if (Saringan is { } saringan)
        {
            Kosong("autoFilter", ("ref", $"A{saringan.Pertama}:{_huruf[^1]}{saringan.Terakhir}"));
        }

        Daftar("mergeCells", _gabungan, g => Kosong("mergeCell", ("ref", g)));
        Daftar("hyperlinks", _tautan, t => Kosong("hyperlink", ("ref", t.Alamat), ("location", t.Tujuan)), denganJumlah: false);
        Kosong("printOptions", ("horizontalCentered", "1"));
        Kosong("pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.4"), ("bottom", "0.7"), ("header", "0.2"), ("footer", "0.3"));
        Kosong("pageSetup", ("paperSize", Bilangan(_kertas.Kode)), ("orientation", "landscape"), ("fitToWidth", "1"), ("fitToHeight", _bentuk.SatuHalaman ? "1" : "0"));
        _xml.WriteStartElement("headerFooter", Utama);
        _xml.WriteElementString("oddFooter", Utama, $"&L{Kaki(_bentuk.KakiKiri)}&R{_bentuk.KakiKanan}");
        _xml.WriteEndElement();

        TulisGantiHalaman();

        // Codes of wilayah are texts that look like numbers: no green corner on each of them.
        _xml.WriteStartElement("ignoredErrors", Utama);
        Kosong("ignoredError", ("sqref", $"A1:{_huruf[^1]}{Math.Max(1, _baris)}"), ("numberStoredAsText", "1"));
        _xml.WriteEndElement();
        if (Grafik.Count > 0)
        {
            _xml.WriteStartElement("drawing", Utama);
            _xml.WriteAttributeString("r", "id", RuangNamaBuku.Hubungan, HubunganGambar);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        _xml.WriteEndDocument();
        _xml.Dispose();
    }

    // In a footer an ampersand begins a code.
    private static string Kaki(string teks) => TeksAman.Untuk(teks.Replace("&", "&&", StringComparison.Ordinal));

    private static string Bilangan(double angka) => angka.ToString(CultureInfo.InvariantCulture);

    private void TulisGantiHalaman()
    {
        if (_gantiHalaman.Count == 0)
        {
            return;
        }

        _xml.WriteStartElement("rowBreaks", Utama);
        Atribut("count", _gantiHalaman.Count);
        Atribut("manualBreakCount", _gantiHalaman.Count);

        // A break is named by the row before it, and goes over all columns that a sheet can have.
        _gantiHalaman.ForEach(baris => Kosong("brk", ("id", Bilangan(baris - 1)), ("max", "16383"), ("man", "1")));
        _xml.WriteEndElement();
    }

    private void TulisTampilan(bool pertama)
    {
        var (baris, kolom) = (_bentuk.BarisBeku, _bentuk.KolomBeku);
        _xml.WriteStartElement("sheetViews", Utama);
        _xml.WriteStartElement("sheetView", Utama);
        if (pertama)
        {
            _xml.WriteAttributeString("tabSelected", "1");
        }

        _xml.WriteAttributeString("workbookViewId", "0");
        if (baris > 0 || kolom > 0)
        {
            var petak = (baris, kolom) switch { (0, _) => "topRight", (_, 0) => "bottomLeft", _ => "bottomRight" };
            _xml.WriteStartElement("pane", Utama);
            foreach (var (nama, nilai) in new[] { ("xSplit", kolom), ("ySplit", baris) })
            {
                if (nilai > 0)
                {
                    Atribut(nama, nilai);
                }
            }

            _xml.WriteAttributeString("topLeftCell", AlamatSel.Tulis(baris + 1, kolom + 1));
            _xml.WriteAttributeString("activePane", petak);
            _xml.WriteAttributeString("state", "frozen");
            _xml.WriteEndElement();
            Kosong("selection", ("pane", petak));
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Sel(int baris, string huruf, in SelLembar sel, int gaya)
    {
        _penyangga.Tambah("<c r=\"").Tambah(huruf).Tambah(baris).Tambah("\" s=\"").Tambah(gaya);
        if (sel.Teks is { Length: > 0 } teks)
        {
            _penyangga.Tambah("\" t=\"s\"><v>").Tambah(_teks.Nomor(teks)).Tambah("</v></c>");
        }
        else if (sel.Angka is { } angka)
        {
            _penyangga.Tambah("\"><v>").Tambah(angka).Tambah("</v></c>");
        }
        else
        {
            _penyangga.Tambah("\"/>");
        }
    }

    private void Atribut(string nama, int nilai) => _xml.WriteAttributeString(nama, Bilangan(nilai));

    private void Daftar<T>(string nama, List<T> isi, Action<T> tulis, bool denganJumlah = true)
    {
        if (isi.Count == 0)
        {
            return;
        }

        _xml.WriteStartElement(nama, Utama);
        if (denganJumlah)
        {
            Atribut("count", isi.Count);
        }

        isi.ForEach(tulis);
        _xml.WriteEndElement();
    }

    private void Kosong(string nama, params ReadOnlySpan<(string Nama, string Nilai)> atribut)
    {
        _xml.WriteStartElement(nama, Utama);
        foreach (var (kunci, nilai) in atribut)
        {
            _xml.WriteAttributeString(kunci, nilai);
        }

        _xml.WriteEndElement();
    }
}
