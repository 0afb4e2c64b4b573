using System.Text;
using System.Xml.Linq;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>Shapes of files that a patch has to cope with, one fragment each.</summary>
public class BentukBerkasTests
{
    private const string Lembar = "xl/worksheets/sheet1.xml";

    [Fact]
    public void Missing_rows_and_cells_are_made_in_their_order()
    {
        var asli = WorkbookFragmen.Data("<row r=\"2\" spans=\"2:4\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c></row><row r=\"5\"/>").Bita();

        var salinan = SalinanUji.Buat(asli, [Temuan("A2"), Temuan("C2"), Temuan("E2"), Temuan("B1"), Temuan("C4"), Temuan("A5"), Temuan("B9")])!;

        var sel = Xml(salinan, Lembar).Descendants().Where(e => e.Name.LocalName is "row" or "c").Select(e => (string?)e.Attribute("r"));
        Assert.Equal(["1", "B1", "2", "A2", "B2", "C2", "D2", "E2", "4", "C4", "5", "A5", "9", "B9"], sel);
        Assert.DoesNotContain("spans", Encoding.UTF8.GetString(SalinanUji.Bagian(salinan)[Lembar]), StringComparison.Ordinal);
        Assert.Equal(["1", "2"], SalinanUji.Isi(salinan, "Data").Select(s => s.Teks));
        Assert.Equal("FFB3A8", Warna(salinan, "C4"));
    }

    [Fact]
    public void Rows_and_cells_without_references_are_counted()
    {
        var salinan = SalinanUji.Buat(WorkbookFragmen.Data("<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>").Bita(), [Temuan("B2")])!;

        var ditandai = Assert.Single(Xml(salinan, Lembar).Descendants(), e => e.Name.LocalName == "c" && e.Attribute("s") is not null);
        Assert.Equal("3", ditandai.Value);
    }

    [Fact]
    public void A_cell_that_is_made_takes_the_format_of_its_row_or_column()
    {
        var asli = WorkbookFragmen.Data("<row r=\"2\" s=\"2\" customFormat=\"1\"/>")
            .Gaya("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"4\"/><xf numFmtId=\"9\"/></cellXfs>")
            .Bagian(Lembar, $"<worksheet xmlns=\"{WorkbookFragmen.Transisi}\"><cols><col min=\"2\" max=\"3\" style=\"1\"/></cols><sheetData><row r=\"2\" s=\"2\" customFormat=\"1\"/></sheetData></worksheet>")
            .Bita();

        var salinan = SalinanUji.Buat(asli, [Temuan("B2"), Temuan("C3"), Temuan("D3")])!;

        var format = Xml(salinan, "xl/styles.xml").Descendants().Single(e => e.Name.LocalName == "cellXfs").Elements().Select(e => (string?)e.Attribute("numFmtId")).ToList();
        var sel = Xml(salinan, Lembar).Descendants().Where(e => e.Name.LocalName == "c").Select(e => (e.Attribute("r")!.Value, format[int.Parse(e.Attribute("s")!.Value, null)]));
        Assert.Equal([("B2", "9"), ("C3", "4"), ("D3", "0")], sel);
    }

    [Fact]
    public void A_strict_workbook_stays_strict()
    {
        var salinan = SalinanUji.Buat(WorkbookFragmen.Data("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").SebagaiKetat().Bita(), [Temuan("A1")])!;

        var isi = SalinanUji.Bagian(salinan).Where(b => !b.Key.EndsWith(".vml", StringComparison.Ordinal)).Select(b => (b.Key, Teks: Encoding.UTF8.GetString(b.Value)));
        Assert.All(isi, b => Assert.DoesNotContain("schemas.openxmlformats.org/spreadsheetml", b.Teks, StringComparison.Ordinal));
        Assert.All(isi, b => Assert.DoesNotContain("schemas.openxmlformats.org/officeDocument", b.Teks, StringComparison.Ordinal));
        Assert.Equal(["Temuan", "Data"], SalinanUji.Lembar(salinan));
        Assert.Contains("xl/comments1.xml", SalinanUji.Bagian(salinan).Keys);
    }

    [Fact]
    public void Line_breaks_inside_values_survive()
    {
        var salinan = SalinanUji.Buat(
            WorkbookFragmen.Data("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a&#13;&#10;b </t></is></c></row>").Bita(), [Temuan("A1")])!;

        Assert.Equal(" a\r\nb ", SalinanUji.Isi(salinan, "Data").Single().Teks);
    }

    [Fact]
    public void Texts_stay_texts_whatever_they_hold()
    {
        var pesan = "=cmd|'/c calc'!A1 \u0001 \uD800 _x0041_ <&>";
        var salinan = SalinanUji.Buat(WorkbookFragmen.Data("<row r=\"1\"/>").Bita(), [Temuan("A1") with { Pesan = pesan }])!;

        var tertulis = SalinanUji.Isi(salinan, "Temuan").Single(s => s.Alamat == "F5");
        Assert.Equal((JenisSel.Teks, false, "=cmd|'/c calc'!A1 \uFFFD \uFFFD _x0041_ <&>"), (tertulis.Jenis, tertulis.Rumus, tertulis.Teks));
        Assert.Empty(SalinanUji.Cacat(salinan).Except(SalinanUji.Cacat(WorkbookFragmen.Data("<row r=\"1\"/>").Bita())));
    }

    [Fact]
    public void Findings_about_the_file_or_a_missing_sheet_are_listed_without_a_link_and_one_about_a_sheet_links_to_it()
    {
        var salinan = SalinanUji.Buat(
            WorkbookFragmen.Data("").Bita(),
            [Temuan(null) with { Kode = "SPM-3" }, Temuan(null) with { Kode = "SPM-2", Lembar = "Hilang" }, Temuan(null) with { Kode = "SPM-1", Lembar = null }])!;

        Assert.Equal(["SPM-1", "SPM-2", "SPM-3"], SalinanUji.Isi(salinan, "Temuan").Where(s => s is { Baris: > 4, Kolom: 2 }).Select(s => s.Teks));
        var tautan = Assert.Single(Xml(salinan, "xl/worksheets/sheet2.xml").Descendants(), e => e.Name.LocalName == "hyperlink");
        Assert.Equal(("E7", "'Data'!A1"), (tautan.Attribute("ref")!.Value, tautan.Attribute("location")!.Value));
    }

    [Fact]
    public void Several_fills_before_the_mark_all_come_back()
    {
        var isian = string.Concat(Enumerable.Range(0, 40).Select(i => $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF0000{i:X2}\"/></patternFill></fill>"));
        var format = string.Concat(Enumerable.Range(0, 40).Select(i => $"<xf fillId=\"{i + 2}\"/>"));
        var asli = WorkbookFragmen.Data("<row r=\"1\">" + string.Concat(Enumerable.Range(0, 20).Select(i => $"<c r=\"{(char)('A' + i)}1\" s=\"{i + 1}\"/>")) + "</row>")
            .Gaya($"<fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>{isian}</fills><cellXfs><xf fillId=\"0\"/>{format}</cellXfs>")
            .Bita();

        var salinan = SalinanUji.Buat(asli, [.. Enumerable.Range(0, 20).Select(i => Temuan($"{(char)('A' + i)}1"))])!;
        var bersih = SalinanUji.Buat(salinan, [])!;

        Assert.Equal(20, Enumerable.Range(0, 20).Select(i => Warna(salinan, $"{(char)('A' + i)}1")).Distinct().Count());
        Assert.All(Enumerable.Range(0, 20), i => Assert.Equal($"0000{i:X2}", Warna(bersih, $"{(char)('A' + i)}1")));
    }

    [Fact]
    public void A_merged_range_is_marked_at_the_cell_that_shows_it()
    {
        var asli = WorkbookFragmen.Data("")
            .Bagian(Lembar, $"<worksheet xmlns=\"{WorkbookFragmen.Transisi}\"><sheetData><row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"C2\"/></row></sheetData><mergeCells count=\"1\"><mergeCell ref=\"B2:D3\"/></mergeCells></worksheet>")
            .Bita();

        var salinan = SalinanUji.Buat(asli, [Temuan("C3"), Temuan("B2") with { Kode = "SPM-202" }, Temuan("E3")])!;

        Assert.Equal(("FFB3A8", "FFB3A8"), (Warna(salinan, "B2"), Warna(salinan, "E3")));
        var komentar = Xml(salinan, "xl/comments1.xml").Descendants().Where(e => e.Name.LocalName == "comment").ToDictionary(k => (string)k.Attribute("ref")!, k => k.Value);
        Assert.Equal(["B2", "E3"], komentar.Keys);
        Assert.Contains("SPM-202", komentar["B2"], StringComparison.Ordinal);
        Assert.Contains("SPM-201", komentar["B2"], StringComparison.Ordinal);
        Assert.Equal(["'Data'!B2", "'Data'!C3", "'Data'!E3"], Xml(salinan, "xl/worksheets/sheet2.xml").Descendants().Attributes("location").Select(a => a.Value));
    }

    [Theory]
    [InlineData("PPG", "1 galat (nomor 3), 2 peringatan. Berkas ditolak")]
    [InlineData("GG", "2 galat, 0 peringatan. Berkas ditolak")]
    [InlineData("PP", "0 galat, 2 peringatan. Berkas diterima")]
    [InlineData("PGGGGGGGGGGG", "11 galat (nomor 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …), 1 peringatan. Berkas ditolak")]
    public void The_list_begins_with_what_there_is_and_where_the_errors_stand(string bobot, string ringkasan)
    {
        var salinan = SalinanUji.Buat(WorkbookFragmen.Data("").Bita(), [.. bobot.Select((b, i) => Temuan($"A{i + 1}") with { Keparahan = b == 'G' ? Keparahan.Galat : Keparahan.Peringatan })])!;

        Assert.StartsWith(ringkasan, SalinanUji.Isi(salinan, "Temuan").Single(s => s.Alamat == "A2").Teks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_tells_ten_findings_and_leaves_the_rest_to_the_list()
    {
        var salinan = SalinanUji.Buat(WorkbookFragmen.Data("").Bita(), [.. Enumerable.Range(0, 14).Select(i => Temuan("A1") with { Pesan = $"Pesan {i:00}." })])!;

        var komentar = Assert.Single(Xml(salinan, "xl/comments1.xml").Descendants(), e => e.Name.LocalName == "comment").Value;
        Assert.Contains("Pesan 09.", komentar, StringComparison.Ordinal);
        Assert.DoesNotContain("Pesan 10.", komentar, StringComparison.Ordinal);
        Assert.EndsWith("\n… dan 4 temuan lain: lihat lembar Temuan.", komentar, StringComparison.Ordinal);
        Assert.Equal(14, SalinanUji.Isi(salinan, "Temuan").Count(s => s is { Baris: > 4, Kolom: 6 }));
    }

    private static Temuan Temuan(string? sel) =>
        new() { Kode = "SPM-201", Keparahan = Keparahan.Galat, Lembar = "Data", Sel = sel, Pesan = "Bukan angka.", Perbaikan = "Ketik angkanya." };

    // Over the XML: the SDK does not take the fragments' sheets for such.
    private static string? Warna(byte[] xlsx, string alamat)
    {
        var gaya = (int)Xml(xlsx, Lembar).Descendants().Single(e => (string?)e.Attribute("r") == alamat && e.Name.LocalName == "c").Attribute("s")!;
        var bagian = Xml(xlsx, "xl/styles.xml").Elements().ToDictionary(e => e.Name.LocalName, e => e.Elements().ToList());
        return bagian["fills"][(int)bagian["cellXfs"][gaya].Attribute("fillId")!].Descendants().Select(e => (string?)e.Attribute("rgb")).FirstOrDefault(rgb => rgb is not null)?[2..];
    }

    private static XElement Xml(byte[] xlsx, string bagian) => XDocument.Load(new MemoryStream(SalinanUji.Bagian(xlsx)[bagian])).Root!;
}
