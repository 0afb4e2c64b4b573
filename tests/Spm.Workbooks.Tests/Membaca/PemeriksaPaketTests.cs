namespace Spm.Workbooks.Tests;

public class PemeriksaPaketTests
{
    private const string Kantor = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string KantorKetat = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private const string Microsoft = "http://schemas.microsoft.com/office/2006/relationships/";
    private const string JenisLembar = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>Parts by name alone, under types and relationships that say nothing.</summary>
    public static TheoryData<string, PenolakanBerkas> Bagian => new()
    {
        { "xl/vbaProject.bin", PenolakanBerkas.Makro },
        { "xl/macrosheets/sheet1.xml", PenolakanBerkas.Makro },
        { "xl/embeddings/oleObject1.bin", PenolakanBerkas.ObjekTertanam },
        { "xl/embeddings/Microsoft_Word_Document.docx", PenolakanBerkas.ObjekTertanam },
        { "XL/ActiveX/activeX1.bin", PenolakanBerkas.ObjekTertanam },
        { "xl/externalLinks/externalLink1.xml", PenolakanBerkas.TautanLuar },
        { "xl/connections.xml", PenolakanBerkas.KoneksiData },
        { "xl/queryTables/queryTable1.xml", PenolakanBerkas.KoneksiData },
        { "xl/volatileDependencies.xml", PenolakanBerkas.KoneksiData },
    };

    /// <summary>Relationships of a sheet, whatever the part is called that they lead to.</summary>
    public static TheoryData<string, bool, PenolakanBerkas> Hubungan => new()
    {
        { Microsoft + "vbaProject", false, PenolakanBerkas.Makro },
        { Microsoft + "xlMacrosheet", false, PenolakanBerkas.Makro },
        { Kantor + "oleObject", false, PenolakanBerkas.ObjekTertanam },
        { KantorKetat + "oleObject", false, PenolakanBerkas.ObjekTertanam },
        { Kantor + "package", false, PenolakanBerkas.ObjekTertanam },
        { Kantor + "control", false, PenolakanBerkas.ObjekTertanam },
        { Microsoft + "activeXControlBinary", false, PenolakanBerkas.ObjekTertanam },
        { Kantor + "connections", false, PenolakanBerkas.KoneksiData },
        { Kantor + "queryTable", false, PenolakanBerkas.KoneksiData },
        { Kantor + "externalLink", false, PenolakanBerkas.TautanLuar },
        { Kantor + "externalLinkPath", true, PenolakanBerkas.TautanLuar },
        { Kantor + "oleObject", true, PenolakanBerkas.TautanLuar },
        { Kantor + "image", true, PenolakanBerkas.TautanLuar },
        { Microsoft + "xlExternalLinkPath/xlPathMissing", true, PenolakanBerkas.TautanLuar },
        { Kantor + "attachedTemplate", true, PenolakanBerkas.TautanLuar },
    };

    /// <summary>Types of a part with a name that says nothing.</summary>
    public static TheoryData<string, PenolakanBerkas> Jenis => new()
    {
        { "application/vnd.ms-office.vbaProject", PenolakanBerkas.Makro },
        { "application/vnd.ms-excel.macrosheet+xml", PenolakanBerkas.Makro },
        { "application/vnd.openxmlformats-officedocument.oleObject", PenolakanBerkas.ObjekTertanam },
        { "application/vnd.ms-office.activeX+xml", PenolakanBerkas.ObjekTertanam },
        { JenisLembar + "connections+xml", PenolakanBerkas.KoneksiData },
        { JenisLembar + "queryTable+xml", PenolakanBerkas.KoneksiData },
        { JenisLembar + "externalLink+xml", PenolakanBerkas.TautanLuar },
    };

    /// <summary>What ordinary workbooks hold besides cells.</summary>
    public static TheoryData<string, string> Biasa => new()
    {
        { "xl/printerSettings/printerSettings1.bin", "printerSettings" },
        { "customXml/item1.xml", "customXml" },
        { "xl/drawings/drawing1.xml", "drawing" },
        { "xl/drawings/vmlDrawing1.vml", "vmlDrawing" },
        { "xl/charts/chart1.xml", "chart" },
        { "xl/charts/style1.xml", "chartStyle" },
        { "xl/comments1.xml", "comments" },
        { "xl/threadedComments/threadedComment1.xml", "threadedComment" },
        { "xl/persons/person.xml", "person" },
        { "xl/theme/theme1.xml", "theme" },
        { "xl/calcChain.xml", "calcChain" },
        { "xl/pivotTables/pivotTable1.xml", "pivotTable" },
        { "xl/pivotCache/pivotCacheDefinition1.xml", "pivotCacheDefinition" },
        { "xl/tables/table1.xml", "table" },
        { "xl/slicers/slicer1.xml", "slicer" },
        { "xl/slicerCaches/slicerCache1.xml", "slicerCache" },
        { "xl/timelines/timeline1.xml", "timeline" },
        { "xl/webextensions/webextension1.xml", "webextension" },
        { "xl/richData/rdrichvalue.xml", "rdRichValue" },
        { "xl/metadata.xml", "sheetMetadata" },
        { "xl/media/image1.png", "image" },
        { "xl/ctrlProps/ctrlProp1.xml", "ctrlProp" },
        { "docMetadata/LabelInfo.xml", "classificationlabels" },
        { "docProps/custom.xml", "custom-properties" },
    };

    [Theory]
    [MemberData(nameof(Bagian))]
    public void Part_is_told_by_its_name(string nama, PenolakanBerkas alasan) => Assert.Equal(alasan, Penolakan(Contoh().Bagian(nama, "<a/>")));

    [Theory]
    [MemberData(nameof(Hubungan))]
    public void Part_is_told_by_the_relationship_that_leads_to_it(string jenis, bool keLuar, PenolakanBerkas alasan) =>
        Assert.Equal(alasan, Penolakan(DenganHubungan(jenis, "benda1.bin", keLuar).Bagian("xl/worksheets/benda1.bin", [1])));

    [Theory]
    [MemberData(nameof(Jenis))]
    public void Part_is_told_by_its_content_type(string jenis, PenolakanBerkas alasan)
    {
        Assert.Equal(alasan, Penolakan(Contoh().Bagian("xl/benda1.dat", "<a/>").Bagian("[Content_Types].xml", JenisIsi($"<Override PartName=\"/xl/benda1.dat\" ContentType=\"{jenis}\"/>"))));
        Assert.Equal(alasan, Penolakan(Contoh().Bagian("xl/benda1.dat", "<a/>").Bagian("[Content_Types].xml", JenisIsi($"<Default Extension=\"dat\" ContentType=\"{jenis}\"/>"))));
    }

    [Theory]
    [MemberData(nameof(Biasa))]
    public void What_ordinary_workbooks_hold_is_accepted(string nama, string jenis) =>
        Assert.Null(Penolakan(DenganHubungan(Kantor + jenis, "/" + nama, keLuar: false).Bagian(nama, "<a/>")));

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("file:///C:/laporan.docx")]
    [InlineData("mailto:opd@example.org")]
    public void Hyperlink_is_accepted(string tujuan)
    {
        Assert.Null(Penolakan(DenganHubungan(Kantor + "hyperlink", tujuan, keLuar: true)));
        Assert.Null(Penolakan(DenganHubungan(KantorKetat + "hyperlink", tujuan, keLuar: true)));
    }

    [Fact]
    public void Relationship_to_the_outside_is_told_at_any_part_and_however_it_is_spelt()
    {
        var hubungan = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Kantor}image\" Target=\"https://example.org/a.png\" TargetMode=\"external\"/></Relationships>";
        Assert.Equal(PenolakanBerkas.TautanLuar, Penolakan(Contoh().Bagian("xl/drawings/_rels/drawing1.xml.rels", hubungan)));
    }

    [Fact]
    public void Dde_link_is_a_connection()
    {
        const string dde = "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>";
        Assert.Equal(PenolakanBerkas.KoneksiData, Penolakan(Contoh().Bagian("xl/externalLinks/externalLink1.xml", dde)));
    }

    [Fact]
    public void Type_for_an_ending_that_no_part_has_says_nothing() =>
        Assert.Null(Penolakan(Contoh().Bagian("[Content_Types].xml", JenisIsi("<Default Extension=\"bin\" ContentType=\"application/vnd.openxmlformats-officedocument.oleObject\"/>"))));

    [Fact]
    public void Graver_reason_is_the_one_that_is_told() =>
        Assert.Equal(
            PenolakanBerkas.ObjekTertanam,
            Penolakan(Contoh().Bagian("xl/externalLinks/externalLink1.xml", "<a/>").Bagian("xl/connections.xml", "<a/>").Bagian("xl/embeddings/a.bin", [1])));

    private static WorkbookFragmen Contoh() => WorkbookFragmen.Data("<row><c><v>1</v></c></row>");

    private static WorkbookFragmen DenganHubungan(string jenis, string tujuan, bool keLuar) => Contoh().Bagian(
        "xl/worksheets/_rels/sheet1.xml.rels",
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{jenis}\" Target=\"{tujuan}\"{(keLuar ? " TargetMode=\"External\"" : "")}/></Relationships>");

    private static string JenisIsi(string tambahan) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{JenisLembar}sheet.main+xml\"/>{tambahan}</Types>";

    private static PenolakanBerkas? Penolakan(WorkbookFragmen fragmen)
    {
        using var buku = PembacaWorkbook.Buka(new MemoryStream(fragmen.Bita()), CancellationToken.None);
        return buku.Penolakan;
    }
}
