using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Spm.Workbooks.Tests;

public class TanggalDanTataTests
{
    [Theory]
    [InlineData("1", "1900-01-01")]
    [InlineData("59", "1900-02-28")]
    [InlineData("60", null)]
    [InlineData("61", "1900-03-01")]
    [InlineData("45720.5", "2025-03-04T12:00:00")]
    [InlineData("2958465", "9999-12-31")]
    [InlineData("2958466", null)]
    [InlineData("-1", null)]
    [InlineData("1E+300", null)]
    public void Date_number_counts_from_1900_with_the_leap_day_that_was_none(string nilai, string? tanggal) =>
        Assert.Equal(Tanggal(tanggal), new SistemTanggal(Sejak1904: false).Baca(Encoding.UTF8.GetBytes(nilai), iso: false));

    [Theory]
    [InlineData("0", "1904-01-01")]
    [InlineData("44258.25", "2025-03-04T06:00:00")]
    [InlineData("2957003", "9999-12-31")]
    [InlineData("2957004", null)]
    public void Date_number_of_a_1904_workbook_counts_from_there(string nilai, string? tanggal) =>
        Assert.Equal(Tanggal(tanggal), new SistemTanggal(Sejak1904: true).Baca(Encoding.UTF8.GetBytes(nilai), iso: false));

    [Theory]
    [InlineData("2025-03-04", "2025-03-04")]
    [InlineData("2025-03-04T05:06:07.5Z", "2025-03-04T05:06:07.5")]
    [InlineData("04/03/2025", null)]
    public void Iso_date_is_as_it_is(string nilai, string? tanggal) =>
        Assert.Equal(Tanggal(tanggal), new SistemTanggal(Sejak1904: true).Baca(Encoding.UTF8.GetBytes(nilai), iso: true));

    [Theory]
    [InlineData("", false, "2025-03-04")]
    [InlineData("<workbookPr date1904=\"0\"/>", false, "2025-03-04")]
    [InlineData("<workbookPr date1904=\"1\"/>", true, "2029-03-05")]
    [InlineData("<workbookPr date1904=\"true\"/>", true, "2029-03-05")]
    public void Workbook_says_where_its_dates_begin(string sifat, bool sejak1904, string tanggal)
    {
        using var buku = Buka(WorkbookFragmen.Data("<row><c s=\"0\"><v>45720</v></c></row>").Gaya("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
            .Bagian("xl/workbook.xml", Workbook($"{sifat}<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"s0\"/></sheets>")));
        Assert.Equal((sejak1904, Tanggal(tanggal)), (buku.Tanggal1904, Assert.Single(buku.BacaLembar("Data")).Tanggal));
    }

    [Fact]
    public void Hidden_sheets_are_known()
    {
        using var buku = Buka(new WorkbookFragmen().Lembar("A", "").Lembar("B", "").Lembar("C", "").Bagian("xl/workbook.xml", Workbook(
            "<sheets><sheet name=\"A\" r:id=\"s0\"/><sheet name=\" B\" state=\"hidden\" r:id=\"s1\"/><sheet name=\"C\" state=\"veryHidden\" r:id=\"s2\"/></sheets>")));
        Assert.Equal(["b ", "C"], "a,b ,C,D".Split(',').Where(buku.LembarTersembunyi));
    }

    [Fact]
    public void Merged_ranges_and_hidden_rows_and_columns_are_known_at_the_end_of_a_sheet()
    {
        using var buku = Buka(WorkbookFragmen.Data("").Bagian(
            "xl/worksheets/sheet1.xml",
            $"<worksheet xmlns=\"{WorkbookFragmen.Transisi}\"><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"2\" hidden=\"1\"><c><v>1</v></c></row><row><c><v>1</v></c></row></sheetData>"
            + "<mergeCells count=\"2\"><mergeCell ref=\"B2:D3\"/><mergeCell ref=\"$F$9:E8\"/></mergeCells></worksheet>"));
        using var lembar = buku.Pindai("data")!;
        while (lembar.Berikut())
        {
            Assert.Equal(1, lembar.Angka);
        }

        Assert.Equal(["B2:D3", "E8:F9"], lembar.Tata.Gabungan.Select(g => g.ToString()));
        Assert.True(lembar.Tata.Gabungan[0].Memuat(3, 4));
        Assert.False(lembar.Tata.Gabungan[0].Memuat(4, 4));
        Assert.Equal([2], Enumerable.Range(0, 9).Where(lembar.Tata.BarisTersembunyi));
        Assert.Equal([2, 3], Enumerable.Range(0, 9).Where(lembar.Tata.KolomTersembunyi));
    }

    [Fact]
    public void Parts_may_come_in_any_order()
    {
        var isi = WorkbookFragmen.Data("<row><c t=\"s\"><v>0</v></c></row>").StringBersama("<si><t>a</t></si>").Gaya("<cellXfs/>").Bita(terbalik: true);
        using var buku = PembacaWorkbook.Buka(new MemoryStream(isi), CancellationToken.None);
        Assert.Equal("a", Assert.Single(buku.BacaLembar("Data")).Teks);
    }

    [Fact]
    public void More_merged_ranges_than_any_sheet_has_are_too_much()
    {
        var gabungan = string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:B2\"/>", 100_001));
        var berkas = WorkbookFragmen.Data("").Bagian(
            "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{WorkbookFragmen.Transisi}\"><sheetData/><mergeCells>{gabungan}</mergeCells></worksheet>");
        using var buku = PembacaWorkbook.Buka(new MemoryStream(berkas.Bita(CompressionLevel.NoCompression)), CancellationToken.None);
        Assert.Empty(buku.BacaLembar("Data"));
        Assert.Equal(PenolakanBerkas.TerlaluBanyakIsi, buku.Penolakan);
    }

    [Fact]
    public void Cells_taken_as_numbers_or_spans_allocate_less_than_ten_bytes_each()
    {
        const int baris = 20_000;
        var isi = string.Concat(Enumerable.Range(1, baris).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"><v>{i}.5</v></c><c r=\"B{i}\" t=\"s\"><v>0</v></c><c r=\"C{i}\" t=\"str\"><f>A{i}</f><v>a&amp;b</v></c></row>"));
        using var buku = Buka(WorkbookFragmen.Data(isi).StringBersama("<si><t>x</t></si>"));
        using var lembar = buku.Pindai("Data")!;
        var (jumlah, panjang, sel) = (0m, 0, 0);
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        for (; lembar.Berikut(); sel++)
        {
            jumlah += lembar.Angka ?? lembar.IndeksString;
            panjang += lembar.Nilai.Length;
        }

        var dipakai = GC.GetAllocatedBytesForCurrentThread() - sebelum;
        Assert.Equal(3 * baris, sel);
        Assert.Equal(((decimal)baris * (baris + 1) / 2) + (baris * 0.5m) - baris, jumlah);
        Assert.True(panjang > 5 * baris);
        Assert.InRange(dipakai, 0, 10L * sel);
    }

    [Fact]
    public void Same_number_comes_out_of_the_short_way_and_of_the_long_way()
    {
        // Reproducible chance, nothing secret.
#pragma warning disable CA5394
        var acak = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var digit = acak.NextInt64((long)Math.Pow(10, acak.Next(1, 19))).ToString(CultureInfo.InvariantCulture);
            var teks = (acak.Next(2) == 0 ? "-" : "") + (acak.Next(2) == 0 ? digit : digit.Insert(acak.Next(digit.Length), ".").Insert(0, acak.Next(3) == 0 ? "0" : "1"));
#pragma warning restore CA5394
            var harap = teks.Contains('.')
                ? (decimal)double.Parse(teks, CultureInfo.InvariantCulture)
                : decimal.Parse(teks, CultureInfo.InvariantCulture);
            Assert.True(AngkaSel.TryBaca(Encoding.UTF8.GetBytes(teks), out var nilai), teks);
            Assert.Equal(harap, nilai);
        }
    }

    private static PembacaWorkbook Buka(WorkbookFragmen fragmen) => PembacaWorkbook.Buka(new MemoryStream(fragmen.Bita()), CancellationToken.None);

    private static string Workbook(string isi) =>
        $"<workbook xmlns=\"{WorkbookFragmen.Transisi}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{isi}</workbook>";

    private static DateTime? Tanggal(string? teks) => teks is null ? null : DateTime.Parse(teks, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
