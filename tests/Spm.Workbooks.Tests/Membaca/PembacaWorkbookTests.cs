namespace Spm.Workbooks.Tests;

public class PembacaWorkbookTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("-7", "-7")]
    [InlineData("12.000000000000002", "12")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("1E3", "1000")]
    [InlineData("2.5e-1", "0.25")]
    [InlineData("1234567890123456", "1234567890123456")]
    [InlineData("33759.50", "33759.5")]
    public void Number_is_read_as_its_author_sees_it(string tersimpan, string nilai)
    {
        var sel = SelTunggal($"<row r=\"1\"><c r=\"A1\"><v>{tersimpan}</v></c></row>");
        Assert.Equal(JenisSel.Angka, sel.Jenis);
        Assert.Equal(decimal.Parse(nilai, System.Globalization.CultureInfo.InvariantCulture), sel.Angka);
    }

    [Fact]
    public void Number_beyond_decimal_has_no_value()
    {
        var sel = SelTunggal("<row><c><v>1E+300</v></c></row>");
        Assert.Equal((JenisSel.Angka, null), (sel.Jenis, sel.Angka));
    }

    [Fact]
    public void Numeric_cell_without_a_number_is_text() => Assert.Equal(JenisSel.Teks, SelTunggal("<row><c><v>banyak</v></c></row>").Jenis);

    [Fact]
    public void Cell_and_row_references_that_are_left_out_follow_from_the_position() =>
        Assert.Equal(
            ["A1", "B1", "D1", "E1", "A2", "C7", "A8"],
            Baca("<row><c><v>1</v></c><c><v>1</v></c><c r=\"D1\"><v>1</v></c><c><v>1</v></c></row><row><c><v>1</v></c></row>"
                + "<row r=\"7\"><c r=\"c7\"><v>1</v></c></row><row><c><v>1</v></c></row>").Select(s => s.Alamat));

    [Fact]
    public void Cells_without_value_or_formula_are_passed_over() =>
        Assert.Equal(["C1"], Baca("<row r=\"1\"><c r=\"A1\" s=\"3\"/><c r=\"B1\"><v></v></c><c r=\"C1\"><v>1</v></c></row>").Select(s => s.Alamat));

    [Fact]
    public void Shared_string_joins_its_runs_without_phonetic_hints()
    {
        var bita = WorkbookFragmen.Data("<row><c t=\"s\"><v>1</v></c></row>")
            .StringBersama("<si><t>lain</t></si><si><r><t xml:space=\"preserve\">Ibu </t></r><r><rPr><b/></rPr><t>hamil</t></r><rPh sb=\"0\" eb=\"1\"><t>xx</t></rPh><phoneticPr fontId=\"1\"/></si>")
            .Bita();
        Assert.Equal("Ibu hamil", Assert.Single(Baca(bita)).Teks);
    }

    [Theory]
    [InlineData("<c t=\"inlineStr\"><is><t>Satu</t><r><t> dua</t></r></is></c>", "Satu dua", JenisSel.Teks)]
    [InlineData("<c t=\"inlineStr\"><is><t>baris_x000D_baru_x005F_</t></is></c>", "baris\rbaru_", JenisSel.Teks)]
    [InlineData("<c t=\"inlineStr\"><is><t><![CDATA[a<b]]></t></is></c>", "a<b", JenisSel.Teks)]
    [InlineData("<c t=\"b\"><v>1</v></c>", "TRUE", JenisSel.Logika)]
    [InlineData("<c t=\"b\"><v>False</v></c>", "FALSE", JenisSel.Logika)]
    [InlineData("<c t=\"e\"><v>#REF!</v></c>", "#REF!", JenisSel.Galat)]
    [InlineData("<c t=\"d\"><v>2025-03-04</v></c>", "2025-03-04", JenisSel.Tanggal)]
    public void Each_cell_type_keeps_its_kind_and_text(string sel, string teks, JenisSel jenis)
    {
        var hasil = SelTunggal($"<row>{sel}</row>");
        Assert.Equal((teks, jenis, false), (hasil.Teks, hasil.Jenis, hasil.Rumus));
    }

    [Theory]
    [InlineData("<c><f>1+1</f><v>2</v></c>", JenisSel.Angka)]
    [InlineData("<c><f t=\"shared\" si=\"0\"/><v>2</v></c>", JenisSel.Angka)]
    [InlineData("<c t=\"str\"><f>\"a\"</f><v>a</v></c>", JenisSel.Teks)]
    [InlineData("<c t=\"str\"><f>\"\"</f><v></v></c>", JenisSel.Teks)]
    [InlineData("<c><f>1+1</f></c>", JenisSel.TanpaNilai)]
    [InlineData("<c><f>1+1</f><v></v></c>", JenisSel.TanpaNilai)]
    [InlineData("<c><f>1+1</f><v/></c>", JenisSel.TanpaNilai)]
    public void Formula_shows_and_says_whether_its_result_is_stored(string sel, JenisSel jenis)
    {
        var hasil = SelTunggal($"<row>{sel}</row>");
        Assert.Equal((true, jenis), (hasil.Rumus, hasil.Jenis));
    }

    [Theory]
    [InlineData("14", JenisSel.Tanggal)]
    [InlineData("0", JenisSel.Angka)]
    [InlineData("164", JenisSel.Tanggal)]
    [InlineData("165", JenisSel.Angka)]
    [InlineData("166", JenisSel.Angka)]
    public void Number_in_a_date_format_is_a_date(string format, JenisSel jenis)
    {
        var bita = WorkbookFragmen.Data("<row><c s=\"1\"><v>45720</v></c></row>")
            .Gaya("<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-421]dd\\ mmmm\\ yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"[Red]#,##0\\ &quot;dosis&quot;\"/>"
                + "<numFmt numFmtId=\"166\" formatCode=\"General\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                + $"<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"{format}\"/></cellXfs>")
            .Bita();
        Assert.Equal(jenis, Assert.Single(Baca(bita)).Jenis);
    }

    [Fact]
    public void Strict_workbook_is_read_alike()
    {
        var bita = WorkbookFragmen.Data("<row><c t=\"s\"><v>0</v></c></row>").StringBersama("<si><t>ketat</t></si>").SebagaiKetat().Bita();
        Assert.Equal("ketat", Assert.Single(Baca(bita)).Teks);
    }

    [Fact]
    public void Sheet_is_found_ignoring_case_and_surrounding_space()
    {
        using var buku = Buka(new WorkbookFragmen().Lembar(" DATA ", "<row><c><v>5</v></c></row>").Lembar("Lain", "").Bita());
        Assert.Equal(["DATA", "Lain"], buku.Lembar);
        Assert.Equal(5, Assert.Single(buku.BacaLembar("data")).Angka);
        Assert.Empty(buku.BacaLembar("tidak ada"));
        Assert.Null(buku.Penolakan);
    }

    [Fact]
    public void Declared_dimension_is_ignored()
    {
        var bita = new WorkbookFragmen().Lembar("Data", "").Bagian(
            "xl/worksheets/sheet1.xml",
            $"<worksheet xmlns=\"{WorkbookFragmen.Transisi}\"><dimension ref=\"A1:XFD1048576\"/><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>").Bita();
        Assert.Equal("A1", Assert.Single(Baca(bita)).Alamat);
    }

    [Theory]
    [InlineData("<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"0\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"AAAA1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>")]
    [InlineData("<row><c t=\"s\"><v>9</v></c></row>")]
    [InlineData("<row><c t=\"aneh\"><v>9</v></c></row>")]
    [InlineData("<row><c><v>1</v></row>")]
    public void Cells_that_contradict_each_other_are_damage(string sheetData)
    {
        using var buku = Buka(WorkbookFragmen.Data(sheetData).Bita());
        _ = buku.BacaLembar("Data").ToList();
        Assert.Equal(PenolakanBerkas.Rusak, buku.Penolakan);
    }

    private static Sel SelTunggal(string sheetData) => Assert.Single(Baca(sheetData));

    private static List<Sel> Baca(string sheetData) => Baca(WorkbookFragmen.Data(sheetData).Bita());

    private static List<Sel> Baca(byte[] bita)
    {
        using var buku = Buka(bita);
        var hasil = buku.BacaLembar("Data").ToList();
        Assert.Null(buku.Penolakan);
        return hasil;
    }

    private static PembacaWorkbook Buka(byte[] bita) => PembacaWorkbook.Buka(new MemoryStream(bita), CancellationToken.None);
}
