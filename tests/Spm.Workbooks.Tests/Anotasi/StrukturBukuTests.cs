using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>What a workbook has beside its cells, and what a new first sheet and marks do to it.</summary>
public class StrukturBukuTests
{
    private const string Relasi = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Paket = "http://schemas.openxmlformats.org/package/2006/relationships";

    [Fact]
    public void A_sheet_is_found_by_its_name_without_spaces_and_linked_by_its_name_with_them()
    {
        var asli = new WorkbookFragmen().Lembar(" Jum'at PKM B ", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").Bita();

        var salinan = SalinanUji.Buat(asli, [Temuan("Jum'at PKM B", "A1")])!;

        Assert.Equal("' Jum''at PKM B '!A1", Tautan(salinan, "xl/worksheets/sheet2.xml"));
        Assert.Contains("A1", Xml(salinan, "xl/comments1.xml").Descendants().Attributes("ref").Select(a => a.Value));
    }

    [Fact]
    public void Of_two_sheets_whose_names_differ_in_spaces_the_one_that_was_judged_is_marked()
    {
        var asli = new WorkbookFragmen().Lembar("Data ", "<row r=\"1\"/>").Lembar("Data", "<row r=\"1\"/>").Bita();

        var salinan = SalinanUji.Buat(asli, [Temuan("Data", "A1")])!;

        Assert.Equal("'Data '!A1", Tautan(salinan, "xl/worksheets/sheet3.xml"));
        Assert.Contains(Xml(salinan, "xl/worksheets/sheet1.xml").Descendants(), e => e.Name.LocalName == "c");
        Assert.Equal(SalinanUji.Bagian(asli)["xl/worksheets/sheet2.xml"], SalinanUji.Bagian(salinan)["xl/worksheets/sheet2.xml"]);
    }

    [Fact]
    public void A_chart_that_bears_the_name_of_a_sheet_is_not_taken_for_it()
    {
        var asli = WorkbookFragmen.Data("<row r=\"1\"/>")
            .Bagian("xl/workbook.xml", $"<workbook xmlns=\"{WorkbookFragmen.Transisi}\" xmlns:r=\"{Relasi}\"><sheets><sheet name=\"Data \" sheetId=\"2\" r:id=\"g\"/><sheet name=\"Data\" sheetId=\"1\" r:id=\"s0\"/></sheets></workbook>")
            .Bagian("xl/_rels/workbook.xml.rels", Hubungan(("s0", "worksheet", "worksheets/sheet1.xml"), ("g", "chartsheet", "chartsheets/sheet1.xml")))
            .Bagian("xl/chartsheets/sheet1.xml", $"<chartsheet xmlns=\"{WorkbookFragmen.Transisi}\"/>")
            .Bita();

        Assert.Equal("'Data'!A1", Tautan(SalinanUji.Buat(asli, [Temuan("Data", "A1")])!, "xl/worksheets/sheet2.xml"));
    }

    [Fact]
    public void A_sheet_of_the_office_that_is_called_almost_like_the_list_stays_in_every_copy()
    {
        var asli = WorkbookFragmen.Data("<row r=\"1\"/>").Lembar("Temuan ", "<row r=\"1\"><c r=\"A1\"><v>42</v></c></row>").Bita();

        var kedua = SalinanUji.Buat(SalinanUji.Buat(asli, [Temuan("Data", "A1")])!, [Temuan("Data", "A1")])!;

        Assert.Equal(["Temuan (2)", "Data", "Temuan"], SalinanUji.Lembar(kedua));
        Assert.Equal("42", Assert.Single(SalinanUji.Isi(kedua, "Temuan")).Teks);
    }

    [Fact]
    public void Names_of_a_sheet_views_and_print_titles_follow_it_to_its_new_place()
    {
        var asli = WorkbookFragmen.Data("<row r=\"1\"/>").Lembar("Lain", "")
            .Bagian(
                "xl/workbook.xml",
                $"<workbook xmlns=\"{WorkbookFragmen.Transisi}\" xmlns:r=\"{Relasi}\"><bookViews><workbookView firstSheet=\"1\" activeTab=\"1\"/></bookViews>"
                + "<sheets><sheet name=\"Data\" sheetId=\"7\" r:id=\"s0\"/><sheet name=\"Lain\" sheetId=\"9\" r:id=\"s1\"/></sheets><definedNames>"
                + "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">Data!$A$1:$B$2</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">Lain!$1:$2</definedName>"
                + "<definedName name=\"Bersama\">Data!$A$1</definedName></definedNames><calcPr fullCalcOnLoad=\"1\"/></workbook>")
            .Bita();

        var salinan = SalinanUji.Buat(asli, [Temuan("Data", "A1")])!;

        var buku = Xml(salinan, "xl/workbook.xml");
        Assert.Equal(
            [
                ("_xlnm._FilterDatabase", "1", "Data!$A$1:$B$2"), ("_xlnm.Print_Titles", "2", "Lain!$1:$2"), ("Bersama", null, "Data!$A$1"),
                ("_xlnm._FilterDatabase", "0", "'Temuan'!$A$4:$G$5"), ("_xlnm.Print_Titles", "0", "'Temuan'!$4:$4"),
            ],
            Nama(buku));
        Assert.Equal(["0", "0"], buku.Descendants().Single(e => e.Name.LocalName == "workbookView").Attributes().Select(a => a.Value));
        Assert.Equal(["bookViews", "sheets", "definedNames", "calcPr"], buku.Elements().Select(e => e.Name.LocalName));
        var kedua = SalinanUji.Buat(salinan, [Temuan("Data", "A1"), Temuan("Data", "B1")])!;
        Assert.Equal([.. Nama(buku).SkipLast(2), ("_xlnm._FilterDatabase", "0", "'Temuan'!$A$4:$G$6"), ("_xlnm.Print_Titles", "0", "'Temuan'!$4:$4")], Nama(Xml(kedua, "xl/workbook.xml")));
    }

    [Fact]
    public void Protection_filters_panes_and_tables_of_a_marked_sheet_stay()
    {
        const string Sebelum = "<sheetViews><sheetView workbookViewId=\"0\"><pane xSplit=\"1\" ySplit=\"3\" topLeftCell=\"B4\" state=\"frozen\"/></sheetView></sheetViews>";
        const string Sesudah = "<sheetProtection sheet=\"1\" objects=\"1\"/><autoFilter ref=\"A3:C9\"/><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells><tableParts count=\"1\"><tablePart r:id=\"t1\"/></tableParts>";
        var asli = WorkbookFragmen.Data("")
            .Bagian("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{WorkbookFragmen.Transisi}\" xmlns:r=\"{Relasi}\">{Sebelum}<sheetData/>{Sesudah}</worksheet>")
            .Bagian("xl/worksheets/_rels/sheet1.xml.rels", Hubungan(("t1", "table", "../tables/table1.xml")))
            .Bagian("xl/tables/table1.xml", $"<table xmlns=\"{WorkbookFragmen.Transisi}\" id=\"1\" displayName=\"T\" ref=\"A3:C9\"/>")
            .Bita();

        var salinan = SalinanUji.Buat(asli, [Temuan("Data", "B4")])!;

        var teks = Encoding.UTF8.GetString(SalinanUji.Bagian(salinan)["xl/worksheets/sheet1.xml"]).Replace(" />", "/>", StringComparison.Ordinal);
        Assert.Contains(Sebelum, teks, StringComparison.Ordinal);
        Assert.Contains(Sesudah.Replace("<tableParts", "<legacyDrawing r:id=\"rIdSpm2\"/><tableParts", StringComparison.Ordinal), teks, StringComparison.Ordinal);
        Assert.Equal(SalinanUji.Bagian(asli)["xl/tables/table1.xml"], SalinanUji.Bagian(salinan)["xl/tables/table1.xml"]);
        Assert.Contains(Xml(salinan, "xl/worksheets/_rels/sheet1.xml.rels").Elements(), h => (string?)h.Attribute("Id") == "t1");
    }

    [Fact]
    public void Conversations_are_left_alone_and_the_comment_that_stands_for_one_comes_back()
    {
        const string Pengganti = "[Threaded comment]\n\nComment:\n    Sudah dicek?";
        var asli = WorkbookFragmen.Data("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
            .Bagian("xl/worksheets/_rels/sheet1.xml.rels", Hubungan(("k", "comments", "../comments1.xml"), ("p", "threadedComment", "../threadedComments/threadedComment1.xml")))
            .Bagian("xl/comments1.xml", $"<comments xmlns=\"{WorkbookFragmen.Transisi}\"><authors><author>tc={{1}}</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><t>{Pengganti}</t></text></comment></commentList></comments>")
            .Bagian("xl/threadedComments/threadedComment1.xml", "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\"><threadedComment ref=\"A1\" id=\"{1}\"><text>Sudah dicek?</text></threadedComment></ThreadedComments>")
            .Bita();

        var salinan = SalinanUji.Buat(asli, [Temuan("Data", "A1")])!;
        var bersih = SalinanUji.Buat(salinan, [])!;

        Assert.StartsWith(Pengganti + "\n— Temuan SPM —\nGalat SPM-201", Komentar(salinan).Value, StringComparison.Ordinal);
        Assert.Equal(("0", Pengganti), ((string?)Komentar(bersih).Attribute("authorId"), Komentar(bersih).Value));
        Assert.All(new[] { salinan, bersih }, b => Assert.Equal(SalinanUji.Bagian(asli)["xl/threadedComments/threadedComment1.xml"], SalinanUji.Bagian(b)["xl/threadedComments/threadedComment1.xml"]));
    }

    [Theory]
    [InlineData(298, PenolakanBerkas.TerlaluBanyakEntri)]
    [InlineData(290, null)]
    public void A_copy_that_would_have_too_many_parts_to_be_sent_in_again_is_not_made(int bagian, PenolakanBerkas? sebab)
    {
        var asli = DenganBagian(WorkbookFragmen.Data("<row r=\"1\"/>").Bita(), bagian);
        Assert.Equal(["Data"], SalinanUji.Lembar(asli));

        Assert.Equal(sebab, SalinanUji.Sebab(asli, [Temuan("Data", "A1")]));
    }

    [Fact]
    public void Thousands_of_marks_on_many_sheets_are_all_made()
    {
        var fragmen = new WorkbookFragmen();
        for (var i = 0; i < 30; i++)
        {
            fragmen.Lembar($"PKM {i}", string.Concat(Enumerable.Range(1, 90).Select(b => $"<row r=\"{b}\"><c r=\"A{b}\"><v>1</v></c></row>")));
        }

        var temuan = Enumerable.Range(0, 2100).Select(i => Temuan($"PKM {i % 30}", $"{(char)('A' + (i % 3))}{1 + (i / 30)}")).ToList();

        var salinan = SalinanUji.Buat(fragmen.Bita(), temuan)!;

        var komentar = SalinanUji.Bagian(salinan).Keys.Where(b => b.StartsWith("xl/comments", StringComparison.Ordinal)).ToList();
        Assert.Equal(30, komentar.Count);
        Assert.Equal(2100, komentar.Sum(k => Xml(salinan, k).Descendants().Count(e => e.Name.LocalName == "comment")));
        Assert.Equal(2100, Xml(salinan, "xl/worksheets/sheet31.xml").Descendants().Count(e => e.Name.LocalName == "hyperlink"));
        Assert.Equal(salinan, SalinanUji.Buat(salinan, temuan));
    }

    [Fact]
    public void Of_more_findings_than_anybody_reads_the_errors_are_marked_first()
    {
        var temuan = Enumerable.Range(1, WorkbookBeranotasi.TemuanTerbanyak + 10).Select(i => Temuan("Data", $"A{i}") with { Keparahan = i % 2 == 0 ? Keparahan.Galat : Keparahan.Peringatan }).ToList();

        var salinan = SalinanUji.Buat(WorkbookFragmen.Data("").Bita(), temuan)!;

        var bobot = SalinanUji.Isi(salinan, "Temuan").Where(s => s is { Baris: > 4, Kolom: 3 }).Select(s => s.Teks).ToList();
        Assert.Equal((2505, 2495), (bobot.Count(b => b == "Galat"), bobot.Count(b => b == "Peringatan")));
        Assert.EndsWith("Dari 5.010 temuan hanya 5.000 yang dimuat di sini.", SalinanUji.Isi(salinan, "Temuan").Single(s => s.Alamat == "A2").Teks, StringComparison.Ordinal);
    }

    private static byte[] DenganBagian(byte[] xlsx, int jumlah)
    {
        using var isi = new MemoryStream();
        isi.Write(xlsx);
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Update, leaveOpen: true))
        {
            for (var i = zip.Entries.Count; i < jumlah; i++)
            {
                using var gambar = zip.CreateEntry($"xl/media/gambar{i}.png").Open();
                gambar.Write([1, 2, 3]);
            }
        }

        return isi.ToArray();
    }

    private static Temuan Temuan(string lembar, string sel) =>
        new() { Kode = "SPM-201", Keparahan = Keparahan.Galat, Lembar = lembar, Sel = sel, Pesan = "Bukan angka.", Perbaikan = "Ketik angkanya." };

    private static string Hubungan(params (string Id, string Jenis, string Tujuan)[] daftar) =>
        $"<Relationships xmlns=\"{Paket}\">{string.Concat(daftar.Select(h => $"<Relationship Id=\"{h.Id}\" Type=\"{Relasi}/{h.Jenis}\" Target=\"{h.Tujuan}\"/>"))}</Relationships>";

    private static IEnumerable<(string?, string?, string)> Nama(XElement buku) =>
        buku.Descendants().Where(e => e.Name.LocalName == "definedName").Select(n => ((string?)n.Attribute("name"), (string?)n.Attribute("localSheetId"), n.Value));

    private static string? Tautan(byte[] xlsx, string bagian) => (string?)Assert.Single(Xml(xlsx, bagian).Descendants(), e => e.Name.LocalName == "hyperlink").Attribute("location");

    private static XElement Komentar(byte[] xlsx) => Assert.Single(Xml(xlsx, "xl/comments1.xml").Descendants(), e => e.Name.LocalName == "comment");

    private static XElement Xml(byte[] xlsx, string bagian) => XDocument.Load(new MemoryStream(SalinanUji.Bagian(xlsx)[bagian])).Root!;
}
