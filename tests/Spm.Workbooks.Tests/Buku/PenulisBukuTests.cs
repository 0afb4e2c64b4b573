using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Spm.Workbooks.Tests;

public class PenulisBukuTests
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly SifatBuku Sifat = new("Judul & <tanda>", new DateOnly(2025, 12, 31));
    private static readonly GayaSel Biasa = new();

    [Fact]
    public void A_link_leads_to_the_cell_of_a_sheet_that_is_written_later()
    {
        var isi = Tulis(buku =>
        {
            buku.Tambah(Bentuk("Awal")).Tautkan(3, 2, "Lembar 'lain'", "A17");
            buku.Tutup();
            buku.Tambah(Bentuk("Lembar 'lain'")).Baris(17, 15, [new SelLembar("tujuan", null, Biasa)]);
            buku.Tutup();
        });
        var tautan = Lembar(isi, 1).Descendants(S + "hyperlink").Single();
        Assert.Equal(("B3", "'Lembar ''lain'''!A17"), ((string?)tautan.Attribute("ref"), (string?)tautan.Attribute("location")));
    }

    [Fact]
    public void A_sheet_has_no_more_links_than_Excel_holds()
    {
        var isi = Tulis(buku =>
        {
            var lembar = buku.Tambah(Bentuk("A"));
            for (var i = 1; i <= 70_000; i++)
            {
                lembar.Tautkan(i, 1, "A", "A1");
            }

            buku.Tutup();
        });
        Assert.Equal(65_530, Lembar(isi, 1).Descendants(S + "hyperlink").Count());
    }

    [Fact]
    public void Rows_have_to_come_in_order() => Assert.Throws<InvalidOperationException>(() => Tulis(buku =>
    {
        var lembar = buku.Tambah(Bentuk("A"));
        lembar.Baris(2, 15, [new SelLembar(null, 1, Biasa)]);
        lembar.Baris(2, 15, [new SelLembar(null, 2, Biasa)]);
    }));

    [Fact]
    public void A_sheet_has_to_be_closed_before_the_next_one() => Assert.Throws<InvalidOperationException>(() => Tulis(buku =>
    {
        buku.Tambah(Bentuk("A"));
        buku.Tambah(Bentuk("B"));
    }));

    [Fact]
    public void Nothing_is_written_of_a_workbook_that_could_not_be_completed()
    {
        using var keluaran = new MemoryStream();
        Assert.Throws<InvalidOperationException>(() => PenulisBuku.Tulis(keluaran, Sifat, buku => buku.Tambah(Bentuk("A"))));
        Assert.Equal(0, keluaran.Length);
    }

    [Fact]
    public void Equal_looks_are_one_style_and_equal_texts_one_string()
    {
        var isi = Tulis(buku =>
        {
            var lembar = buku.Tambah(Bentuk("A"));
            for (var i = 1; i <= 100; i++)
            {
                lembar.Baris(i, 15, [new SelLembar("sama", null, new GayaSel { Tebal = true }), new SelLembar(null, i, new GayaSel { Format = "0.0" })]);
            }

            buku.Tutup();
        });
        Assert.Equal(3, Bagian(isi, "xl/styles.xml").Element(S + "cellXfs")!.Elements().Count());
        Assert.Single(Bagian(isi, "xl/sharedStrings.xml").Elements());
    }

    [Theory]
    [InlineData("a\u0001b", "a_x0001_b")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("_x0041\u0001", "_x005F_x0041_x0001_")]
    [InlineData("\uFFFF", "\uFFFD")]
    [InlineData("😀 <a> & \"b\"", "😀 <a> & \"b\"")]
    public void Every_text_fits_into_the_file(string teks, string tertulis)
    {
        var isi = Tulis(buku =>
        {
            buku.Tambah(Bentuk("A")).Baris(1, 15, [new SelLembar(teks, null, Biasa)]);
            buku.Tutup();
        });
        Assert.Equal(tertulis, Bagian(isi, "xl/sharedStrings.xml").Descendants(S + "t").Single().Value);
    }

    [Fact]
    public void Everything_that_can_be_written_obeys_the_schema_of_Office()
    {
        var isi = Tulis(buku =>
        {
            var lembar = buku.Tambah(Bentuk("Semua") with { BarisBeku = 1, KolomBeku = 1, BarisUlang = (1, 1), KakiKiri = "A & B", KakiKanan = "&P", SatuHalaman = true });
            lembar.Baris(1, 20, [new SelLembar("gabung", null, new GayaSel { Tebal = true, Miring = true, GarisBawah = true, WarnaTeks = 0xC00000, WarnaIsi = 0xEDEDED }), default]);
            lembar.Gabung(1, 1, 2);
            lembar.Baris(4, 15, [default, new SelLembar(null, 1e20, new GayaSel { Format = "#,##0", Rata = RataSel.Kanan, Garis = GarisSel.Keliling | GarisSel.AtasTebal, Lekuk = 2 })]);
            lembar.Baris(5, 15, [new SelLembar("=1+1", null, new GayaSel { Kutip = true, Garis = GarisSel.Bawah, Bungkus = true, Atas = true }), default]);
            lembar.Saringan = (4, 5);
            lembar.Tautkan(4, 2, "Semua", "A1");
            buku.Tutup();
        });
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(dokumen).Select(s => $"{s.Path?.XPath}: {s.Description}"));
        Assert.Equal(("Judul & <tanda>", "id-ID"), (dokumen.PackageProperties.Title, dokumen.PackageProperties.Language));
    }

    private static BentukLembar Bentuk(string nama) => new() { Nama = nama, Lebar = [10, 20] };

    private static byte[] Tulis(Action<PenulisBuku> isi)
    {
        using var keluaran = new MemoryStream();
        PenulisBuku.Tulis(keluaran, Sifat, isi);
        return keluaran.ToArray();
    }

    private static XElement Lembar(byte[] isi, int nomor) => Bagian(isi, $"xl/worksheets/sheet{nomor}.xml");

    private static XElement Bagian(byte[] isi, string nama)
    {
        using var zip = new ZipArchive(new MemoryStream(isi));
        using var bagian = zip.GetEntry(nama)!.Open();
        return XDocument.Load(bagian, LoadOptions.PreserveWhitespace).Root!;
    }
}
