using System.IO.Compression;
using System.Text;

namespace Spm.Workbooks.Tests;

public class BerkasBermasalahTests
{
    [Fact]
    public void No_bytes_are_an_empty_file() => Assert.Equal(PenolakanBerkas.Kosong, Penolakan([]));

    [Theory]
    [InlineData("nama;jumlah\n1;2")]
    [InlineData("P")]
    [InlineData("%PDF-1.7")]
    [InlineData("<html><table><tr><td>1</td></tr></table></html>")]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>")]
    public void Other_bytes_are_no_workbook(string isi) => Assert.Equal(PenolakanBerkas.BukanWorkbook, Penolakan(Encoding.UTF8.GetBytes(isi)));

    [Theory]
    [InlineData("EncryptedPackage", PenolakanBerkas.Terenkripsi)]
    [InlineData("Workbook", PenolakanBerkas.XlsLama)]
    [InlineData("WordDocument", PenolakanBerkas.BukanWorkbook)]
    [InlineData("Book", PenolakanBerkas.XlsLama)]
    [InlineData("Bookmark", PenolakanBerkas.BukanWorkbook)]
    public void Ole2_container_is_told_by_its_streams(string arus, PenolakanBerkas alasan) =>
        Assert.Equal(alasan, Penolakan([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(arus), .. new byte[100]]));

    [Fact]
    public void Name_of_a_stream_in_the_text_of_another_document_tells_nothing() =>
        Assert.Equal(
            PenolakanBerkas.BukanWorkbook,
            Penolakan([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[510], .. Encoding.Unicode.GetBytes("Workbook"), .. new byte[100]]));

    [Theory]
    [InlineData(0x00, 0x04)]
    [InlineData(0x02, 0x06)]
    [InlineData(0x04, 0x06)]
    [InlineData(0x08, 0x10)]
    public void Old_workbook_without_a_container_is_told(byte versi, byte panjang) =>
        Assert.Equal(PenolakanBerkas.XlsLama, Penolakan([0x09, versi, panjang, 0x00, .. new byte[200]]));

    [Fact]
    public void Zip_without_a_workbook_is_none()
    {
        using var isi = new MemoryStream();
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("mimetype");
        }

        Assert.Equal(PenolakanBerkas.BukanWorkbook, Penolakan(isi.ToArray()));
    }

    [Fact]
    public void Document_of_another_program_is_no_workbook() =>
        Assert.Equal(PenolakanBerkas.BukanWorkbook, Penolakan(Contoh().Bagian("xl/workbook.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>").Bita()));

    [Fact]
    public void Binary_workbook_is_none() =>
        Assert.Equal(PenolakanBerkas.BukanWorkbook, Penolakan(Contoh().Bagian("[Content_Types].xml", JenisIsi("application/vnd.ms-excel.sheet.binary.macroEnabled.main")).Bita()));

    [Fact]
    public void Macro_enabled_content_type_is_told() =>
        Assert.Equal(PenolakanBerkas.Makro, Penolakan(Contoh().Bagian("[Content_Types].xml", JenisIsi("application/vnd.ms-excel.sheet.macroEnabled.main+xml")).Bita()));

    [Fact]
    public void Macro_part_under_a_plain_content_type_is_told() => Assert.Equal(PenolakanBerkas.Makro, Penolakan(Contoh().Bagian("xl/vbaProject.bin", [1, 2]).Bita()));

    [Fact]
    public void Truncated_zip_is_damaged()
    {
        var bita = Contoh().Bita();
        Assert.Equal(PenolakanBerkas.Rusak, Penolakan(bita[..(bita.Length / 2)]));
    }

    [Theory]
    [InlineData("<!DOCTYPE worksheet [<!ENTITY a \"b\">]>")]
    [InlineData("<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">")]
    public void Document_type_declaration_is_rejected_as_such(string doctype) =>
        Assert.Equal(PenolakanBerkas.Doctype, Penolakan(Contoh().Bagian("xl/worksheets/sheet1.xml", $"{doctype}<worksheet xmlns=\"{WorkbookFragmen.Transisi}\"/>").Bita()));

    [Fact]
    public void Document_type_in_utf16_is_rejected_as_such() =>
        Assert.Equal(
            PenolakanBerkas.Doctype,
            Penolakan(Contoh().Bagian("xl/workbook.xml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"utf-16\"?><!DOCTYPE a><a/>")]).Bita()));

    [Fact]
    public void Sheet_part_that_is_missing_is_damage()
    {
        var bita = Contoh().Bagian("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"s0\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/hilang.xml\"/></Relationships>").Bita();
        Assert.Equal(PenolakanBerkas.Rusak, Penolakan(bita));
    }

    [Fact]
    public void Two_entries_of_one_name_are_told()
    {
        using var isi = new MemoryStream();
        isi.Write(Contoh().Bita());
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.CreateEntry("XL/Workbook.xml");
        }

        Assert.Equal(PenolakanBerkas.EntriGanda, Penolakan(isi.ToArray()));
    }

    [Fact]
    public void Deep_nesting_is_damage() =>
        Assert.Equal(PenolakanBerkas.Rusak, Penolakan(Contoh().Bagian("xl/worksheets/sheet1.xml", string.Concat(Enumerable.Repeat("<a>", 100_000))).Bita()));

    [Fact]
    public void Any_single_broken_byte_ends_in_a_result()
    {
        var asli = WorkbookFragmen.Data("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>").StringBersama("<si><t>x</t></si>").Bita();
        var hasil = new List<PenolakanBerkas?>();
        for (var i = 0; i < asli.Length; i++)
        {
            var rusak = (byte[])asli.Clone();
            rusak[i] ^= 0xFF;
            hasil.Add(Penolakan(rusak));
        }

        Assert.Contains(PenolakanBerkas.Rusak, hasil);
    }

    [Fact]
    public void Figure_changed_in_storage_is_damage_though_the_xml_is_good()
    {
        var bita = WorkbookFragmen.Data("<row><c><v>1234</v></c></row>").Bita(CompressionLevel.NoCompression);
        Assert.Null(Penolakan(bita));
        bita[bita.AsSpan().IndexOf("<v>1234"u8) + 3] = (byte)'9';
        Assert.Equal(PenolakanBerkas.Rusak, Penolakan(bita));
    }

    [Fact]
    public void Fault_of_the_stream_itself_is_thrown()
    {
        using var arus = new ArusTerputus();
        Assert.Throws<IOException>(() => PembacaWorkbook.Buka(arus, CancellationToken.None));
    }

    private static WorkbookFragmen Contoh() => WorkbookFragmen.Data("<row><c><v>1</v></c></row>");

    private static string JenisIsi(string workbook) =>
        $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"{workbook}\"/></Types>";

    private static PenolakanBerkas? Penolakan(byte[] bita)
    {
        using var buku = PembacaWorkbook.Buka(new MemoryStream(bita), CancellationToken.None);
        _ = buku.BacaLembar("Data").Count();
        return buku.Penolakan;
    }

    private sealed class ArusTerputus : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("terputus");
    }
}
