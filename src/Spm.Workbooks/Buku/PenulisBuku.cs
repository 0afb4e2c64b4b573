using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Writes a workbook sheet after sheet, without ever holding one: values only, no formulas, Indonesian as its language, the same bytes for the same content in every
/// culture.
/// </summary>
internal sealed class PenulisBuku
{
    private const string JenisGambar = "application/vnd.openxmlformats-officedocument.drawingml.";
    private const string JenisSpreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private readonly PaketBuku _paket;
    private readonly UkuranKertas _kertas;
    private readonly DaftarGaya _gaya = new();
    private readonly TeksBersama _teks = new();
    private readonly List<(BentukLembar Bentuk, PenulisLembar Penulis)> _lembar = [];
    private PenulisLembar? _terbuka;
    private int _grafik;

    private PenulisBuku(PaketBuku paket, Kertas kertas) => (_paket, _kertas) = (paket, UkuranKertas.Untuk(kertas));

    /// <summary>Writes a workbook.</summary>
    /// <param name="keluaran">Where to; it need not be seekable and stays open. Nothing is written before the workbook is complete.</param>
    /// <param name="sifat">Its properties.</param>
    /// <param name="isi">Adds the sheets, at least one.</param>
    /// <exception cref="InvalidOperationException">A sheet was not closed.</exception>
    public static void Tulis(Stream keluaran, SifatBuku sifat, Action<PenulisBuku> isi)
    {
        using var wadah = new MemoryStream();
        using (var paket = new PaketBuku(wadah))
        {
            // The first entry tells programs that look at the beginning of a file what it is.
            paket.Hubungan(
                "_rels/.rels",
                ("rId1", RuangNamaBuku.Hubungan + "/officeDocument", "xl/workbook.xml"),
                ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"));
            paket.Sifat(sifat);
            var buku = new PenulisBuku(paket, sifat.Kertas);
            isi(buku);
            buku.Selesai();
        }

        wadah.Position = 0;
        wadah.CopyTo(keluaran);
    }

    /// <summary>Adds a sheet; the one before it has to be closed.</summary>
    /// <exception cref="InvalidOperationException">The sheet before it was not closed.</exception>
    public PenulisLembar Tambah(BentukLembar bentuk)
    {
        PastikanTertutup();
        _terbuka = new PenulisLembar(
            _paket.Buka($"xl/worksheets/sheet{_lembar.Count + 1}.xml", JenisSpreadsheet + "worksheet+xml"), bentuk, _gaya, _teks, _kertas, pertama: _lembar.Count == 0);
        _lembar.Add((bentuk, _terbuka));
        return _terbuka;
    }

    /// <summary>Closes the sheet that was added last.</summary>
    public void Tutup()
    {
        _terbuka?.Selesai();
        if (_terbuka is { Grafik: { Count: > 0 } grafik })
        {
            TulisGrafik(grafik);
        }

        _terbuka = null;
    }

    private void TulisGrafik(List<Grafik> grafik)
    {
        var gambar = $"drawing{_lembar.Count}.xml";
        var nama = new string[grafik.Count];
        for (var i = 0; i < grafik.Count; i++)
        {
            nama[i] = $"chart{++_grafik}.xml";
            Bagian("xl/charts/" + nama[i], JenisGambar + "chart+xml", PenulisGrafik.Bagan(grafik[i]));
        }

        Bagian("xl/drawings/" + gambar, "application/vnd.openxmlformats-officedocument.drawing+xml", PenulisGrafik.Gambar(grafik));
        _paket.Hubungan(
            $"xl/drawings/_rels/{gambar}.rels", [.. nama.Select((n, i) => (PenulisGrafik.Hubungan(i + 1), RuangNamaBuku.Hubungan + "/chart", "../charts/" + n))]);
        _paket.Hubungan(
            $"xl/worksheets/_rels/sheet{_lembar.Count}.xml.rels", (PenulisLembar.HubunganGambar, RuangNamaBuku.Hubungan + "/drawing", "../drawings/" + gambar));
    }

    private void Bagian(string nama, string jenis, OpenXmlElement isi)
    {
        using var xml = _paket.Buka(nama, jenis);
        xml.WriteStartDocument(standalone: true);
        isi.WriteTo(xml);
    }

    private void PastikanTertutup()
    {
        if (_terbuka is not null)
        {
            throw new InvalidOperationException($"The sheet {_lembar[^1].Bentuk.Nama} is still open.");
        }
    }

    private void Selesai()
    {
        PastikanTertutup();
        using (var xml = _paket.Buka("xl/styles.xml", JenisSpreadsheet + "styles+xml"))
        {
            _gaya.Tulis(xml);
        }

        using (var xml = _paket.Buka("xl/sharedStrings.xml", JenisSpreadsheet + "sharedStrings+xml"))
        {
            _teks.Tulis(xml);
        }

        using (var xml = _paket.Buka("xl/workbook.xml", JenisSpreadsheet + "sheet.main+xml"))
        {
            TulisBuku(xml);
        }

        _paket.Hubungan(
            "xl/_rels/workbook.xml.rels",
            [
                .. _lembar.Select((_, i) => ($"rId{Bilangan(i + 1)}", RuangNamaBuku.Hubungan + "/worksheet", $"worksheets/sheet{Bilangan(i + 1)}.xml")),
                ("rIdGaya", RuangNamaBuku.Hubungan + "/styles", "styles.xml"),
                ("rIdTeks", RuangNamaBuku.Hubungan + "/sharedStrings", "sharedStrings.xml"),
            ]);
        _paket.JenisIsi();
    }

    private void TulisBuku(XmlWriter xml)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("workbook", RuangNamaBuku.Utama);
        xml.WriteAttributeString("xmlns", "r", null, RuangNamaBuku.Hubungan);
        xml.WriteStartElement("bookViews", RuangNamaBuku.Utama);
        xml.WriteStartElement("workbookView", RuangNamaBuku.Utama);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("sheets", RuangNamaBuku.Utama);
        for (var i = 0; i < _lembar.Count; i++)
        {
            xml.WriteStartElement("sheet", RuangNamaBuku.Utama);
            xml.WriteAttributeString("name", _lembar[i].Bentuk.Nama);
            xml.WriteAttributeString("sheetId", Bilangan(i + 1));
            xml.WriteAttributeString("r", "id", RuangNamaBuku.Hubungan, $"rId{Bilangan(i + 1)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        TulisNama(xml);
        xml.WriteEndElement();
    }

    private void TulisNama(XmlWriter xml)
    {
        var nama = _lembar.SelectMany((l, i) => NamaLembar(l.Bentuk, l.Penulis).Select(n => (n.Nama, n.Rentang, n.Tersembunyi, Lembar: i)))
            .OrderBy(n => n.Nama, StringComparer.Ordinal).ThenBy(n => n.Lembar).ToList();
        if (nama.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("definedNames", RuangNamaBuku.Utama);
        foreach (var (sebutan, rentang, tersembunyi, lembar) in nama)
        {
            xml.WriteStartElement("definedName", RuangNamaBuku.Utama);
            xml.WriteAttributeString("name", sebutan);
            xml.WriteAttributeString("localSheetId", Bilangan(lembar));
            if (tersembunyi)
            {
                xml.WriteAttributeString("hidden", "1");
            }

            xml.WriteString(rentang);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static IEnumerable<(string Nama, string Rentang, bool Tersembunyi)> NamaLembar(BentukLembar bentuk, PenulisLembar penulis)
    {
        var lembar = $"'{bentuk.Nama.Replace("'", "''", StringComparison.Ordinal)}'!";
        if (penulis.Saringan is { } saringan)
        {
            // Programs keep the range of a filter under this name as well.
            yield return ("_xlnm._FilterDatabase", $"{lembar}$A${saringan.Pertama}:${AlamatSel.Huruf(bentuk.Lebar.Count)}${saringan.Terakhir}", true);
        }

        if (bentuk.BarisUlang is { } ulang)
        {
            // With dollar signs: LibreOffice ignores 1:6.
            yield return ("_xlnm.Print_Titles", $"{lembar}${ulang.Pertama}:${ulang.Terakhir}", false);
        }
    }

    private static string Bilangan(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
