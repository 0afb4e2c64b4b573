using System.Text;

namespace Spm.Workbooks.Tests;

/// <summary>One fragment of a sheet per quirk: both ways of reading must agree on each, and the plain ones must be read without the XML reader.</summary>
public class SumberUtf8Tests
{
    private const string Utama = WorkbookFragmen.Transisi;

    public static TheoryData<string, string> Polos => new()
    {
        { "declaration, mark and line ends", $"\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\" standalone='yes'?>\r\n<worksheet xmlns=\"{Utama}\">\r\n<sheetData>\n\t<row>\n<c>\n<v>1</v>\n</c>\n</row>\n</sheetData>\n</worksheet>\n" },
        { "strict namespace", $"<worksheet xmlns=\"{WorkbookFragmen.Ketat}\"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>" },
        { "main namespace under a prefix", $"<x:worksheet xmlns:x=\"{Utama}\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>" },
        { "prefixes of extensions", $"<worksheet xmlns=\"{Utama}\" xmlns:mc=\"urn:mc\" mc:Ignorable=\"y\" xmlns:y=\"urn:y\" y:uid=\"{{1}}\"><sheetData><row y:dyDescent=\"0.25\"><c><v>1</v></c></row></sheetData><extLst><ext uri=\"a\" xmlns:z=\"urn:z\"><z:a z:b=\"1\"/></ext></extLst></worksheet>" },
        { "no sheetData", $"<worksheet xmlns=\"{Utama}\"><cols/></worksheet>" },
        { "empty sheetData", $"<worksheet xmlns=\"{Utama}\"><sheetData/></worksheet>" },
        { "root that ends itself", $"<worksheet xmlns=\"{Utama}\"/>" },
        { "formula texts outside the cells", $"<worksheet xmlns=\"{Utama}\"><sheetData/><dataValidations><dataValidation promptTitle=\"a &amp; b\"><formula1>\"Ya,&lt;Tidak&#x3e;\"</formula1></dataValidation></dataValidations></worksheet>" },
        { "attributes in any order", Data("<row spans=\"1:1\" r=\"3\"><c t=\"str\" s=\"2\" r=\"B3\"><v>a</v></c></row>") },
        { "attributes in single quotes and with spaces", Data("<row r='1' ><c r = 'A1'\n s=\"1\" ><v >1</v ></c ></row >") },
        { "attributes that nobody needs", Data("<row ht=\"12.5\" customHeight=\"1\"><c r=\"A1\" cm=\"1\" vm=\"2\" ph=\"1\"><v xml:space=\"preserve\"> 1 </v></c></row>") },
        { "cells that end themselves", Data("<row><c/><c r=\"B1\" s=\"4\" /><c r=\"C1\"><v/></c><c><f/></c><c></c></row><row/><row r=\"9\"/>") },
        { "references in small letters", Data("<row><c r=\"ab1\"><v>1</v></c></row>") },
        { "references left out", Data("<row><c><v>1</v></c><c r=\"D1\"><v>1</v></c><c><v>1</v></c></row><row r=\"7\"><c><v>1</v></c></row>") },
        { "first and last cell", Data("<row><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>") },
        { "entities in a value", Data("<row><c t=\"str\"><f>A1&amp;\"&lt;\"</f><v>&lt;&amp;&gt;&quot;&apos;&#65;&#x41;&#x1F600;&#9;</v></c></row>") },
        { "line ends in a value", Data("<row><c t=\"str\"><v>a\r\nb\rc\nd&#13;e&#10;</v></c></row>") },
        { "brackets in a value", Data("<row><c t=\"str\"><v>a>b]>c]]d</v></c></row>") },
        { "characters of two, three and four bytes", Data("<row><c t=\"str\"><v>é€😀</v></c><c t=\"inlineStr\"><is><t>漢字</t></is></c></row>") },
        { "escapes of OOXML", Data("<row><c t=\"str\"><v>a_x000D_b_x005F_x000D_</v></c><c><v>_x0031_</v></c></row>") },
        { "white space only", Data("<row><c t=\"str\"><v> </v></c><c t=\"inlineStr\"><is><t xml:space=\"preserve\">  </t></is></c><c><v> </v></c><c t=\"inlineStr\"><is><t> a </t></is></c></row>") },
        { "runs and phonetic hints", Data("<row><c t=\"inlineStr\"><is><r><rPr><b/><sz val=\"9\"/></rPr><t>Ibu </t></r><r><t>hamil</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><phoneticPr fontId=\"1\"/></is></c></row>") },
        { "inline strings that are empty", Data("<row><c t=\"inlineStr\"><is/></c><c t=\"inlineStr\"><is><t/></is></c><c t=\"inlineStr\"/></row>") },
        { "inline string under another type", Data("<row><c t=\"b\"><is><t>a</t></is></c><c><is><t>1</t></is></c></row>") },
        { "every type", Data("<row><c t=\"n\"><v>1</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v> 0 </v></c><c t=\"b\"><v>true</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2025-03-04T05:06:07</v></c></row>") },
        { "numbers in every notation", Data("<row><c><v>-0</v></c><c><v>007</v></c><c><v>1.50</v></c><c><v>.5</v></c><c><v>5.</v></c><c><v>+3</v></c><c><v>1e3</v></c><c><v>1E-400</v></c><c><v>1E400</v></c><c><v>9E+28</v></c><c><v>123456789012345678</v></c><c><v>0.1234567890123456</v></c><c><v>12.</v></c><c><v>-</v></c><c><v>1.2.3</v></c><c><v>NaN</v></c></row>") },
        { "formula of every kind", Data("<row><c><f t=\"shared\" ref=\"A1:A2\" si=\"0\">SUM(B1)</f><v>1</v></c><c><f t=\"shared\" si=\"0\"/><v>2</v></c><c t=\"str\"><f>\"\"</f><v></v></c><c><f>1</f></c><c><v>3</v><f>1</f></c></row>") },
        { "merged ranges and hidden rows and columns", $"<worksheet xmlns=\"{Utama}\"><cols><col min=\"2\" max=\"4\" hidden=\"1\"/><col min=\"9\" max=\"9\" hidden=\"0\"/></cols><sheetData><row r=\"2\" hidden=\"true\"><c><v>1</v></c></row><row hidden=\"1\"/></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"aneh\"/><mergeCell ref=\"$D$4\"/></mergeCells></worksheet>" },
        { "rows alike but for their number", Data("<row r=\"1\" spans=\"1:2\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" spans=\"1:2\"><c r=\"A2\"><v>2</v></c></row><row r=\"30\" spans=\"1:2\"></row>") },
        { "rows that differ in more than their number", Data("<row r=\"1\" spans=\"1:2\"><c r=\"A1\"/></row><row r=\"2\" spans=\"1:2\"/><row r=\"3\" spans=\"1:2\"><c r=\"A3\"/></row><row r=\"4\" spans=\"1:2\" hidden=\"1\"><c r=\"A4\"/></row><row r=\"5\" spans=\"1:2\" hidden=\"1\"/><row r=\"6\" spans=\"1:2\"><c r=\"A6\"><v>6</v></c></row><row spans=\"1:2\"><c><v>7</v></c></row>") },
        { "hidden rows and empty rows alike but for their number", Data("<row r=\"1\" hidden=\"1\"><c r=\"A1\"/></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"/></row><row r=\"3\" ht=\"1\"/><row r=\"4\" ht=\"1\"/><row r=\"5\" ht=\"1\"><c r=\"A5\"><v>5</v></c></row>") },
        { "value longer than the buffer", Data($"<row><c t=\"str\"><v>{new string('語', 32_000)}</v></c><c><v>1</v></c></row>") },
    };

    public static TheoryData<string, string> BukanPolos => new()
    {
        { "comment before the cells", $"<worksheet xmlns=\"{Utama}\"><!-- a --><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>" },
        { "comment inside a value", Data("<row><c><v>1</v></c><c><v>1<!-- a -->2</v></c></row>") },
        { "CDATA inside a value", Data("<row><c t=\"str\"><v>a<![CDATA[<b>]]>c</v></c></row>") },
        { "processing instruction between rows", Data("<row><c><v>1</v></c></row><?a b?><row><c><v>2</v></c></row>") },
        { "comment behind the root", Data("<row><c><v>1</v></c></row>") + "<!-- a -->" },
        { "other encoding declared", "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + Data("<row><c t=\"str\"><v>a</v></c></row>") },
        { "unknown encoding declared", "<?xml version=\"1.0\" encoding=\"x-aneh\"?>" + Data("<row/>") },
        { "other version declared", "<?xml version=\"1.1\"?>" + Data("<row/>") },
        { "namespace declared within the cells", Data("<row xmlns:a=\"urn:a\"><c a:b=\"1\"><v>1</v></c></row>") },
        { "rows and cells under an alternative prefix", $"<worksheet xmlns=\"{Utama}\" xmlns:x=\"{Utama}\"><sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></sheetData></worksheet>" },
        { "extension within a cell", Data("<row><c><v>1</v><extLst><ext/></extLst></c></row>") },
        { "two values in a cell", Data("<row><c><v>1</v><v>2</v></c></row>") },
        { "value and inline string", Data("<row><c><v>1</v><is><t>a</t></is></c></row>") },
        { "element within a value", Data("<row><c><v>1<b>2</b></v></c></row>") },
        { "text between cells", Data("<row>a<c><v>1</v></c></row>") },
        { "cell outside a row", Data("<row><c><v>1</v></c></row><c><v>2</v></c>") },
        { "two sheetData", $"<worksheet xmlns=\"{Utama}\"><sheetData><row><c><v>1</v></c></row></sheetData><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>" },
        { "entity in an attribute that matters", Data("<row><c t=\"st&#114;\"><v>a</v></c></row>") },
        { "reference with many zeros", Data("<row r=\"0000000001\"><c r=\"A0000000001\"><v>1</v></c></row>") },
        { "names beyond ASCII", $"<worksheet xmlns=\"{Utama}\"><é/><sheetData/></worksheet>" },
        { "style that is no number", Data("<row><c s=\"a\"><v>1</v></c></row>") },
        { "hidden columns without an end", $"<worksheet xmlns=\"{Utama}\"><cols><col hidden=\"1\" min=\"1\"/></cols><sheetData/></worksheet>" },
    };

    public static TheoryData<string, string> Rusak => new()
    {
        { "no end", $"<worksheet xmlns=\"{Utama}\"><sheetData><row><c><v>1</v></c></row>" },
        { "end tag of another name", Data("<row><c><v>1</c></v></row>") },
        { "end tag without its bracket", Data("<row><c><v>1</v></c>x/row>") },
        { "text that is no end of sheetData", $"<worksheet xmlns=\"{Utama}\"><sheetData>x/sheetData></worksheet>" },
        { "attributes without a space", Data("<row><c r=\"A1\"s=\"1\"><v>1</v></c></row>") },
        { "attribute twice", Data("<row><c r=\"A1\" r=\"A1\"><v>1</v></c></row>") },
        { "attribute twice on a row", Data("<row r=\"1\" r=\"1\"/>") },
        { "attribute twice by namespace", $"<worksheet xmlns=\"{Utama}\" xmlns:a=\"urn:a\" xmlns:b=\"urn:a\"><sheetData a:x=\"1\" b:x=\"2\"/></worksheet>" },
        { "attribute without a value", Data("<row><c r><v>1</v></c></row>") },
        { "attribute without quotes", Data("<row><c r=A1><v>1</v></c></row>") },
        { "bracket in an attribute", Data("<row><c cm=\"<\"><v>1</v></c></row>") },
        { "prefix that is not declared", Data("<row a:b=\"1\"/>") },
        { "element prefix that is not declared", $"<worksheet xmlns=\"{Utama}\"><a:b/></worksheet>" },
        { "prefix of a sibling", $"<worksheet xmlns=\"{Utama}\"><b xmlns:a=\"urn:a\"/><a:c/></worksheet>" },
        { "entity that is not declared", Data("<row><c t=\"str\"><v>&nbsp;</v></c></row>") },
        { "entity without an end", Data("<row><c t=\"str\"><v>a & b</v></c></row>") },
        { "reference to no character", Data("<row><c t=\"str\"><v>&#0;</v></c></row>") },
        { "reference to half a character", Data("<row><c t=\"str\"><v>&#xD800;</v></c></row>") },
        { "reference beyond all characters", Data("<row><c t=\"str\"><v>&#x110000;</v></c></row>") },
        { "control character", Data("<row><c t=\"str\"><v>\u0001</v></c></row>") },
        { "character that is none", Data("<row><c t=\"str\"><v>\uFFFF</v></c></row>") },
        { "end of CDATA in a value", Data("<row><c t=\"str\"><v>]]></v></c></row>") },
        { "end of CDATA outside the cells", $"<worksheet xmlns=\"{Utama}\"><a>]]></a></worksheet>" },
        { "two roots", Data("<row/>") + Data("<row/>") },
        { "text behind the root", Data("<row/>") + "x" },
        { "space before the declaration", " <?xml version=\"1.0\"?>" + Data("<row/>") },
        { "white space that XML has not", Data("<row><c>\u00A0</c\u00A0></row>") },
        { "wrong xml:space", Data("<row><c><v xml:space=\"a\">1</v></c></row>") },
        { "empty declaration of a prefix", $"<worksheet xmlns=\"{Utama}\" xmlns:a=\"\"/>" },
        { "row that goes back", Data("<row r=\"2\" ht=\"1\"><c r=\"A2\"/></row><row r=\"1\" ht=\"1\"><c r=\"A1\"/></row>") },
        { "column that goes back", Data("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>") },
        { "reference of another row", Data("<row r=\"12\"><c r=\"A1\"><v>1</v></c></row>") },
        { "row beyond the last", Data("<row r=\"1048577\"/>") },
        { "column beyond the last", Data("<row><c r=\"XFE1\"><v>1</v></c></row>") },
        { "cells after the last column", Data("<row><c r=\"XFD1\"><v>1</v></c><c><v>1</v></c></row>") },
        { "nothing", "" },
        { "white space", "  \n" },
    };

    [Theory]
    [MemberData(nameof(Polos))]
    public void Plain_quirk_is_scanned_and_both_ways_agree(string nama, string lembar)
    {
        Assert.True(TanpaXml(Encoding.UTF8.GetBytes(lembar)), nama);
        Assert.Null(Bacaan.Sama(Berkas(lembar)).Penolakan);
    }

    [Theory]
    [MemberData(nameof(BukanPolos))]
    public void Anything_else_is_left_to_the_xml_reader_and_both_ways_agree(string nama, string lembar)
    {
        Assert.False(TanpaXml(Encoding.UTF8.GetBytes(lembar)), nama);
        Bacaan.Sama(Berkas(lembar));
    }

    [Theory]
    [MemberData(nameof(Rusak))]
    public void Damage_is_never_scanned_over(string nama, string lembar)
    {
        Assert.False(TanpaXml(Encoding.UTF8.GetBytes(lembar)), nama);
        Assert.Equal(PenolakanBerkas.Rusak, Bacaan.Sama(Berkas(lembar)).Penolakan);
    }

    [Theory]
    [InlineData("-0")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("2")]
    [InlineData("999999999999")]
    [InlineData("4294967296")]
    public void Index_that_is_none_of_the_shared_strings_is_damage(string indeks) =>
        Assert.Equal(PenolakanBerkas.Rusak, Bacaan.Sama(Berkas(Data($"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>{indeks}</v></c></row>"))).Penolakan);

    [Fact]
    public void Cells_of_the_usual_form_and_close_to_it_are_read_alike_both_ways()
    {
        string[] alamat = [" r=\"B7\"", " r=\"B7\"", " r=\"AA7\"", " r=\"XFD7\"", " r=\"XFE7\"", " r=\"AAAA7\"", " r=\"b7\"", " r=\"B07\"", " r=\"B8\"", " r=\"B77\"", " r=\"7\"", " r=\"B\"", " r='B7'", "  r=\"B7\"", ""];
        string[] gaya = ["", "", " s=\"1\"", " s=\"1234567\"", " s=\"12345678\"", " s=\"\"", " s=\"-1\"", " s=\"1\" s=\"1\"", " s=\"1"];
        string[] tipe = ["", "", " t=\"n\"", " t=\"s\"", " t=\"str\"", " t=\"b\"", " t=\"e\"", " t=\"d\"", " t=\"inlineStr\"", " t=\"x\"", " t=\"\"", " t=\"s\" r=\"B7\"", " t=\"n\" cm=\"1\""];
        string[] rumus = ["", "", "", "<f>A1+1</f>", "<f></f>", "<f/>", "<f>A1&amp;A2</f>", "<f>A1>A2</f>", "<f>]]></f>", "<f>A1\r\n</f>", "<f t=\"shared\" si=\"0\"/>", "<f>1</f><f>2</f>", "<f><b/></f>", "<f>&</f>"];
        string[] nilai =
        [
            "", "<v>1</v>", "<v>0</v>", "<v>-12</v>", "<v>1234567</v>", "<v>12345678</v>", "<v>123456789012345</v>", "<v>1234567890123456</v>", "<v>12.5</v>", "<v>1234567.1234567</v>", "<v>12345678.5</v>",
            "<v>0.12345678</v>", "<v>1.2.3</v>", "<v>1.</v>", "<v>.1</v>", "<v>-</v>", "<v>1E2</v>", "<v> 1</v>", "<v>1 </v>", "<v></v>", "<v/>", "<v>TRUE</v>", "<v>#N/A</v>", "<v>a]]>b</v>", "<v>a>b</v>", "<v>a\rb</v>",
            "<v>&lt;</v>", "<v>&</v>", "<v>1</v><v>2</v>", "<v>1</v >", "<v>1</w>", "<v>1", "<is><t>a</t></is>",
        ];
        // Reproducible chance, nothing secret.
#pragma warning disable CA5394
        var acak = new Random(11);
        var baik = 0;
        for (var n = 0; n < 3000; n++)
        {
            var isi = Satu(rumus) + Satu(nilai);
            var sel = $"<c{Satu(alamat)}{Satu(gaya)}{Satu(tipe)}{(isi.Length == 0 && n % 2 == 0 ? "/>" : $">{isi}</c>")}";
            baik += Bacaan.Sama(Berkas(Data($"<row r=\"7\">{sel}<c r=\"XFD7\" s=\"1\"><v>1</v></c></row>"))).Penolakan is null ? 1 : 0;
        }

        Assert.InRange(baik, 300, 2700);
        string Satu(string[] pilihan) => pilihan[acak.Next(pilihan.Length)];
#pragma warning restore CA5394
    }

    [Fact]
    public void Comment_late_in_a_sheet_repeats_no_cell_and_loses_none()
    {
        var baris = Enumerable.Range(1, 20_000).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"/><c r=\"B{i}\"><v>{i}</v></c></row>{(i == 15_000 ? "<!-- a -->" : "")}");
        var bacaan = Bacaan.Sama(Berkas(Data(string.Concat(baris))));
        Assert.Equal(20_000, bacaan.Baris.Count(b => b.StartsWith('B')));
    }

    [Fact]
    public void Wherever_the_window_ends_the_cells_are_the_same()
    {
        for (var geser = 0; geser < 400; geser++)
        {
            var lembar = Data(new string(' ', geser)
                + "<row r=\"1\" ht=\"1\"><c r=\"A1\" t=\"str\" s=\"1\"><f>a&amp;b</f><v>é€😀&amp;</v></c><c t=\"inlineStr\"><is><r><t>x</t></r></is></c></row><row></row>");
            using var sumber = new SumberUtf8(new MemoryStream(Encoding.UTF8.GetBytes(lembar)), ukuranPenyangga: 128);
            Assert.Equal(LangkahSumber.Sel, sumber.Maju());
            Assert.Equal("é€😀&", Encoding.UTF8.GetString(sumber.Nilai));
            Assert.Equal(LangkahSumber.Sel, sumber.Maju());
            Assert.Equal("x", Encoding.UTF8.GetString(sumber.Nilai));
            Assert.Equal(LangkahSumber.Habis, sumber.Maju());
        }
    }

    [Fact]
    public void Wherever_the_window_ends_a_cell_without_a_value_has_none()
    {
        for (var geser = 0; geser < 200; geser++)
        {
            var lembar = Data(new string(' ', geser) + "<row r=\"1\"><c r=\"A1\" s=\"1234567\" t=\"str\"><f>1+1</f><v>a</v></c><c r=\"B1\"><f>1</f></c></row>");
            using var sumber = new SumberUtf8(new MemoryStream(Encoding.UTF8.GetBytes(lembar)), ukuranPenyangga: 128);
            Assert.Equal(LangkahSumber.Sel, sumber.Maju());
            Assert.Equal("a", Encoding.UTF8.GetString(sumber.Nilai));
            Assert.Equal(LangkahSumber.Sel, sumber.Maju());
            Assert.True(sumber is { Rumus: true, AdaNilai: false, Nilai.IsEmpty: true });
        }
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void Sheet_in_another_encoding_is_read(string nama)
    {
        var encoding = Encoding.GetEncoding(nama);
        byte[] lembar = [.. encoding.GetPreamble(), .. encoding.GetBytes($"<?xml version=\"1.0\" encoding=\"{nama}\"?>" + Data("<row><c t=\"str\"><v>é</v></c></row>"))];
        Assert.False(TanpaXml(lembar));
        Assert.Contains(Bacaan.Sama(WorkbookFragmen.Data("").Bagian("xl/worksheets/sheet1.xml", lembar).Bita()).Baris, b => b.EndsWith("'é'", StringComparison.Ordinal));
    }

    private static string Data(string sheetData) => $"<worksheet xmlns=\"{Utama}\"><sheetData>{sheetData}</sheetData></worksheet>";

    private static byte[] Berkas(string lembar) =>
        WorkbookFragmen.Data("").Bagian("xl/worksheets/sheet1.xml", lembar).StringBersama("<si><t>nol</t></si><si><t>satu</t></si>").Bita();

    private static bool TanpaXml(byte[] lembar)
    {
        using var sumber = new SumberUtf8(new MemoryStream(lembar));
        LangkahSumber langkah;
        do
        {
            langkah = sumber.Maju();
        }
        while (langkah == LangkahSumber.Sel);
        return langkah == LangkahSumber.Habis;
    }
}
