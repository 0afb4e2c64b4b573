using System.Xml.Linq;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>Conditional formats paint over the fill of a cell: where they do, the mark gets one of its own.</summary>
public class FormatBersyaratTests
{
    private const string Lembar = "xl/worksheets/sheet1.xml";
    private const string RuangX14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private const string Abu = "<dxf><fill><patternFill><bgColor rgb=\"FFD9D9D9\"/></patternFill></fill></dxf>";
    private const string Pecahan = "<dxf><numFmt numFmtId=\"164\" formatCode=\"0.00\"/></dxf>";
    private const string DuaAturan =
        "<conditionalFormatting sqref=\"B1:B9 D1\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>TRUE</formula></cfRule></conditionalFormatting>"
        + "<conditionalFormatting sqref=\"B1:C9\"><cfRule type=\"expression\" dxfId=\"1\" priority=\"2\"><formula>TRUE</formula></cfRule></conditionalFormatting>";

    [Fact]
    public void The_mark_comes_right_before_the_format_that_paints_over_it()
    {
        var salinan = Salinan(DuaAturan, Temuan("A1"), Temuan("B2"), Temuan("C3", Keparahan.Peringatan), Temuan("D1"))!;

        Assert.Equal(
            [
                ("B2", 2, "FFFFB3A8"), ("C3", 3, "FFFFE08C"),
                ("B1:B9 D1", 1, null), ("B1:C9", 4, "FFD9D9D9"),
            ],
            Aturan(salinan));
        Assert.Equal(["sheetData", "conditionalFormatting", "conditionalFormatting", "conditionalFormatting", "conditionalFormatting", "pageMargins", "legacyDrawing"], Urutan(salinan));
        Assert.Equal("4", (string?)Xml(salinan, "xl/styles.xml").Elements().Single(e => e.Name.LocalName == "dxfs").Attribute("count"));
    }

    [Fact]
    public void Formats_of_numbers_alone_hide_no_mark()
    {
        var aturan = "<conditionalFormatting sqref=\"B1:B9\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>TRUE</formula></cfRule></conditionalFormatting>";

        Assert.Equal([("B1:B9", 1, null)], Aturan(Salinan(aturan, Temuan("B2"))!));
    }

    [Theory]
    [InlineData("<cfRule type=\"colorScale\" priority=\"7\"><colorScale><cfvo type=\"min\"/><cfvo type=\"max\"/><color rgb=\"FFFF0000\"/><color rgb=\"FF00FF00\"/></colorScale></cfRule>")]
    [InlineData("<cfRule type=\"dataBar\" priority=\"7\"><dataBar><cfvo type=\"min\"/><cfvo type=\"max\"/><color rgb=\"FF638EC6\"/></dataBar></cfRule>")]
    public void Colour_scales_and_data_bars_paint_as_well(string aturan)
    {
        var salinan = Salinan($"<conditionalFormatting sqref=\"A1:Z99\">{aturan}</conditionalFormatting>", Temuan("B2"))!;

        Assert.Equal([("B2", 7, "FFFFB3A8"), ("A1:Z99", 8, null)], Aturan(salinan));
    }

    [Fact]
    public void Formats_among_the_extensions_of_a_sheet_make_room_too()
    {
        var perluasan = $"<extLst><ext uri=\"x\" xmlns:x14=\"{RuangX14}\"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
            + "<x14:cfRule type=\"expression\" priority=\"3\" id=\"{0}\"><xm:f>TRUE</xm:f><x14:dxf><fill><patternFill><bgColor rgb=\"FF00FF00\"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>B2:B3</xm:sqref>"
            + "</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>";

        var salinan = Salinan(perluasan, Temuan("B3"))!;
        var bersih = SalinanUji.Buat(salinan, [])!;

        Assert.Equal([("B3", 3, "FFFFB3A8")], Aturan(salinan));
        Assert.Equal(["sheetData", "conditionalFormatting", "pageMargins", "legacyDrawing", "extLst"], Urutan(salinan));
        Assert.Equal(["4", "3"], new[] { salinan, bersih }.Select(b => (string?)Xml(b, Lembar).Descendants(XName.Get("cfRule", RuangX14)).Single().Attribute("priority")));
    }

    [Fact]
    public void The_next_copy_replaces_the_formats_of_the_last()
    {
        var asli = Asli(DuaAturan);
        Temuan[] temuan = [Temuan("B2"), Temuan("C3", Keparahan.Peringatan)];
        var salinan = SalinanUji.Buat(asli, temuan)!;

        Assert.Equal(salinan, SalinanUji.Buat(salinan, temuan));
        Assert.Equal([("B4", 2, "FFFFB3A8"), ("B1:B9 D1", 1, null), ("B1:C9", 3, "FFD9D9D9")], Aturan(SalinanUji.Buat(salinan, [Temuan("B4")])!));
        var bersih = SalinanUji.Buat(salinan, [])!;
        Assert.Equal(Aturan(asli), Aturan(bersih));
        Assert.Equal(Aturan(salinan), Aturan(SalinanUji.Buat(bersih, temuan)!));
    }

    [Fact]
    public void Many_marks_are_spread_over_several_formats()
    {
        var aturan = "<conditionalFormatting sqref=\"A1:A5000\"><cfRule type=\"expression\" dxfId=\"1\" priority=\"1\"><formula>TRUE</formula></cfRule></conditionalFormatting>";

        var kini = Aturan(Salinan(aturan, [.. Enumerable.Range(1, 2500).Select(i => Temuan($"A{i}"))])!).ToList();

        Assert.Equal([1, 2, 3, 4], kini.Select(a => a.Urutan));
        Assert.Equal(2500, kini.SkipLast(1).Sum(a => a.Sel.Split(' ').Length));
    }

    [Fact]
    public void Marks_can_be_seen_where_the_template_turns_grey()
    {
        using var isi = new MemoryStream();
        var slot = new Slot(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Kesehatan);
        TemplateWorkbook.Tulis(slot, isi, new IsianTemplate
        {
            Layanan = new Dictionary<KodeLayanan, IsianLayanan> { [slot.Layanan[0].Kode] = new() { Berlaku = "Tidak", Harus = 5.5m, Terlayani = "banyak" } },
        });

        var uji = SalinanUji.Dari(isi.ToArray(), slot);

        var ditandai = uji.DiSel.Where(t => t.Lembar == "A Penerima").Select(t => t.Sel!).ToHashSet();
        Assert.Superset(new HashSet<string> { "F2", "H2" }, ditandai);
        var bagian = SalinanUji.Bagian(uji.Salinan).Keys.Single(b => b == "xl/worksheets/sheet2.xml");
        var aturan = Aturan(uji.Salinan, bagian).ToList();
        var tanda = aturan.Where(a => a.Warna is "FFFFB3A8" or "FFFFE08C").ToList();
        Assert.Superset(new HashSet<string> { "F2", "H2" }, tanda.SelectMany(a => a.Sel.Split(' ')).ToHashSet());
        Assert.True(tanda.Max(a => a.Urutan) < aturan.Where(a => a.Warna is not null).Except(tanda).Min(a => a.Urutan));
        Assert.Empty(SalinanUji.Cacat(uji.Salinan).Except(SalinanUji.Cacat(uji.Asli)));
        Assert.Equal(uji.Salinan, SalinanUji.Buat(uji.Salinan, uji.Hasil.Temuan));
    }

    private static byte[] Asli(string sesudahData) => WorkbookFragmen.Data("")
        .Gaya($"<cellXfs><xf numFmtId=\"0\"/></cellXfs><dxfs count=\"2\">{Pecahan}{Abu}</dxfs>")
        .Bagian(Lembar, $"<worksheet xmlns=\"{WorkbookFragmen.Transisi}\"><sheetData/>{(sesudahData.StartsWith("<ext", StringComparison.Ordinal) ? "" : sesudahData)}<pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"0\" footer=\"0\"/>{(sesudahData.StartsWith("<ext", StringComparison.Ordinal) ? sesudahData : "")}</worksheet>")
        .Bita();

    private static byte[]? Salinan(string sesudahData, params Temuan[] temuan) => SalinanUji.Buat(Asli(sesudahData), temuan);

    private static Temuan Temuan(string sel, Keparahan keparahan = Keparahan.Galat) =>
        new() { Kode = "SPM-201", Keparahan = keparahan, Lembar = "Data", Sel = sel, Pesan = "Bukan angka.", Perbaikan = "Ketik angkanya." };

    private static IEnumerable<string> Urutan(byte[] xlsx) => Xml(xlsx, Lembar).Elements().Select(e => e.Name.LocalName);

    /// <summary>The rules of a sheet in the order of the file: cells, priority, and the colour that they paint with.</summary>
    private static IEnumerable<(string Sel, int Urutan, string? Warna)> Aturan(byte[] xlsx, string bagian = Lembar)
    {
        var format = Xml(xlsx, "xl/styles.xml").Elements().Where(e => e.Name.LocalName == "dxfs").Elements().ToList();
        return from f in Xml(xlsx, bagian).Elements()
               where f.Name.LocalName == "conditionalFormatting"
               from a in f.Elements()
               let dxf = (int?)a.Attribute("dxfId")
               select ((string)f.Attribute("sqref")!, (int)a.Attribute("priority")!, dxf is null ? null : (string?)format[dxf.Value].Descendants().FirstOrDefault(e => e.Name.LocalName == "bgColor")?.Attribute("rgb"));
    }

    private static XElement Xml(byte[] xlsx, string bagian) => XDocument.Load(new MemoryStream(SalinanUji.Bagian(xlsx)[bagian])).Root!;
}
