using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class WorkbookBeranotasiTests
{
    private static readonly string[] BagianSheetBerubah = ["sheetData", "sheetViews", "cols", "legacyDrawing", "conditionalFormatting"];

    public static TheoryData<string> Berkas => SalinanUji.SemuaBerkas;

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Every_finding_at_a_cell_has_its_colour_and_its_comment(string berkas)
    {
        var uji = SalinanUji.Dari(berkas);
        Assert.NotEmpty(uji.DiSel);
        foreach (var sel in uji.DiSel.GroupBy(t => (Lembar: t.Lembar!, Sel: t.Sel!)))
        {
            var warna = SalinanUji.Warna(uji.Salinan, sel.Key.Lembar, sel.Key.Sel);
            Assert.StartsWith(sel.Any(t => t.Keparahan == Keparahan.Galat) ? "FFB3A" : "FFE08", warna, StringComparison.Ordinal);
            var komentar = SalinanUji.Komentar(uji.Salinan, sel.Key.Lembar)[sel.Key.Sel];
            Assert.All(sel, t => Assert.Contains($"{(t.Keparahan == Keparahan.Galat ? "Galat" : "Peringatan")} {t.Kode}: {t.Pesan}\nPerbaikan: {t.Perbaikan}", komentar, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Every_comment_has_one_shape_in_the_drawing_of_its_sheet(string berkas)
    {
        var uji = SalinanUji.Dari(berkas);
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(uji.Salinan), isEditable: false);
        foreach (var lembar in uji.DiSel.Select(t => t.Lembar!).Distinct())
        {
            var bagian = SalinanUji.BagianLembar(dokumen, lembar);
            var vml = XDocument.Load(bagian.GetPartById(bagian.Worksheet!.GetFirstChild<LegacyDrawing>()!.Id!).GetStream());
            var posisi = from data in vml.Descendants()
                         where data.Name.LocalName == "ClientData" && (string?)data.Attribute("ObjectType") == "Note"
                         let nilai = data.Elements().Where(e => e.Name.LocalName is "Row" or "Column").ToDictionary(e => e.Name.LocalName, e => int.Parse(e.Value, null) + 1)
                         select AlamatSel(nilai["Row"], nilai["Column"]);
            Assert.Equal(SalinanUji.Komentar(uji.Salinan, lembar).Keys.Order(), posisi.Order());
        }
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Parts_that_findings_do_not_touch_keep_their_bytes(string berkas)
    {
        var uji = SalinanUji.Dari(berkas);
        var (asli, salinan) = (SalinanUji.Bagian(uji.Asli), SalinanUji.Bagian(uji.Salinan));
        var berubah = BagianDitandai(uji);
        foreach (var (nama, isi) in asli.Where(b => !berubah.Contains(b.Key)))
        {
            Assert.True(salinan.TryGetValue(nama, out var kini), $"{nama} is missing.");
            // The one sheet that was selected is not any more: see the next test.
            Assert.Equal(TanpaPilihan(isi), TanpaPilihan(kini));
        }
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Only_the_list_of_findings_is_selected(string berkas) => Assert.Matches(@"^Temuan( \(2\))?$", Assert.Single(Terpilih(SalinanUji.Dari(berkas).Salinan)));

    [Fact]
    public void A_sheet_that_is_selected_in_two_windows_is_so_in_neither()
    {
        var uji = SalinanUji.Dari("template");
        using var isi = new MemoryStream();
        isi.Write(uji.Asli);
        string nama;
        using (var dokumen = SpreadsheetDocument.Open(isi, isEditable: true))
        {
            nama = dokumen.WorkbookPart!.Workbook.Descendants<Sheet>().Select(s => s.Name!.Value!).First(n => uji.Hasil.Temuan.All(t => t.Lembar != n));
            var pandangan = SalinanUji.BagianLembar(dokumen, nama).Worksheet!.Descendants<SheetView>().First();
            pandangan.TabSelected = true;
            pandangan.InsertAfterSelf(new SheetView { WorkbookViewId = 1, TabSelected = true });
        }

        Assert.Contains(nama, Terpilih(isi.ToArray()));
        Assert.Equal(["Temuan"], Terpilih(SalinanUji.Dari(isi.ToArray(), uji.Slot).Salinan));
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Sheets_with_findings_keep_values_formulas_widths_validation_protection_and_drawings(string berkas)
    {
        var uji = SalinanUji.Dari(berkas);
        using var asli = SpreadsheetDocument.Open(new MemoryStream(uji.Asli), isEditable: false);
        using var salinan = SpreadsheetDocument.Open(new MemoryStream(uji.Salinan), isEditable: false);
        foreach (var lembar in uji.DiSel.Select(t => t.Lembar!).Distinct())
        {
            var (a, s) = (Akar(asli, lembar), Akar(salinan, lembar));
            Assert.Equal(Lain(a), Lain(s));
            Assert.Equal(Bersyarat(a), Bersyarat(s));
            Assert.Equal(Sel(a), Sel(s));
        }
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Office_finds_nothing_wrong_that_it_does_not_find_in_the_original(string berkas)
    {
        var uji = SalinanUji.Dari(berkas);

        Assert.Empty(SalinanUji.Cacat(uji.Salinan).Except(SalinanUji.Cacat(uji.Asli)));
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void The_first_sheet_lists_every_finding_with_a_link_to_its_cell(string berkas)
    {
        var uji = SalinanUji.Dari(berkas);
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(uji.Salinan), isEditable: false);
        var buku = dokumen.WorkbookPart!.Workbook!;
        var pertama = buku.Sheets!.Elements<Sheet>().First();
        Assert.Equal(0u, buku.BookViews?.Elements<WorkbookView>().FirstOrDefault()?.ActiveTab?.Value ?? 0);
        var isi = SalinanUji.Isi(uji.Salinan, pertama.Name!).Where(s => s.Baris > 4 && s.Kolom <= 7).GroupBy(s => s.Baris)
            .Select(b => b.ToDictionary(s => s.Kolom, s => s.Teks)).ToList();
        Assert.Equal(
            uji.Hasil.Temuan.Select(t => (t.Kode, t.Lembar ?? "", t.Sel ?? "", t.Pesan, t.Perbaikan)),
            isi.Select(b => (b[2], b.GetValueOrDefault(4, ""), b.GetValueOrDefault(5, ""), b[6], b[7])));
        var tautan = ((WorksheetPart)dokumen.WorkbookPart.GetPartById(pertama.Id!)).Worksheet!.Descendants<Hyperlink>().Select(h => (h.Reference!.Value!, h.Location!.Value!));
        Assert.Equal(uji.Hasil.Temuan.Select((t, i) => ($"E{i + 5}", $"'{t.Lembar}'!{t.Sel}")), tautan);
        Assert.All(uji.Hasil.Temuan, t => Assert.Contains(t.Lembar, SalinanUji.Lembar(uji.Salinan)));
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void The_copy_is_judged_as_its_original_and_copying_it_again_changes_nothing(string berkas)
    {
        var uji = SalinanUji.Dari(berkas);
        var hasil = SalinanUji.Nilai(uji.Salinan, uji.Slot);

        Assert.Equal(uji.Hasil.Temuan, hasil.Temuan);
        Assert.Equal(uji.Salinan, SalinanUji.Buat(uji.Salinan, hasil.Temuan));
    }

    [Fact]
    public void An_accepted_copy_gives_the_same_report()
    {
        var uji = SalinanUji.Diterima();
        Assert.NotEmpty(uji.Hasil.Temuan);

        Assert.Equivalent(uji.Hasil.Laporan, SalinanUji.Nilai(uji.Salinan, uji.Slot).Laporan, strict: true);
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Marks_of_findings_that_are_gone_are_taken_off(string berkas)
    {
        var uji = SalinanUji.Dari(berkas);

        var bersih = SalinanUji.Buat(uji.Salinan, [])!;

        foreach (var t in uji.DiSel)
        {
            Assert.Equal(SalinanUji.Warna(uji.Asli, t.Lembar!, t.Sel!), SalinanUji.Warna(bersih, t.Lembar!, t.Sel!));
        }

        foreach (var lembar in uji.DiSel.Select(t => t.Lembar!).Distinct())
        {
            Assert.Equal(SalinanUji.Komentar(uji.Asli, lembar), SalinanUji.Komentar(bersih, lembar));
        }

        Assert.Equal(SalinanUji.Lembar(uji.Salinan), SalinanUji.Lembar(bersih));
        Assert.Empty(SalinanUji.Cacat(bersih).Except(SalinanUji.Cacat(uji.Asli)));
    }

    [Fact]
    public void A_comment_of_the_office_keeps_its_text_and_a_sheet_of_the_same_name_its_content()
    {
        var uji = SalinanUji.Dari("openpyxl-hiasan.xlsx");

        var komentar = SalinanUji.Komentar(uji.Salinan, "A Penerima");

        Assert.StartsWith("Angka dari puskesmas\n— Temuan SPM —\nGalat SPM-201", komentar["G2"], StringComparison.Ordinal);
        Assert.Equal("Sudah dicocokkan", komentar["B4"]);
        Assert.Equal(["Temuan (2)", "Petunjuk", "A Penerima", "B Mutu", "C Anggaran", "Kendala", "_spm", "Temuan"], SalinanUji.Lembar(uji.Salinan));
        Assert.Equal(["Temuan lapangan kami sendiri", "42"], SalinanUji.Isi(uji.Salinan, "Temuan").Select(s => s.Teks));
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Names_that_belong_to_a_sheet_still_do(string berkas)
    {
        var uji = SalinanUji.Dari(berkas);

        Assert.Equal(NamaLokal(uji.Asli), NamaLokal(uji.Salinan).Where(n => !n.StartsWith("Temuan", StringComparison.Ordinal)));
    }

    [Fact]
    public void Files_that_cannot_be_opened_get_no_copy()
    {
        Temuan[] temuan = [TemuanUnggahan.BerkasTerlaluBesar()];

        Assert.Null(SalinanUji.Buat([], temuan));
        Assert.Null(SalinanUji.Buat("bukan workbook"u8.ToArray(), temuan));
        Assert.Null(SalinanUji.Buat(WorkbookFragmen.Data("").Bagian("xl/vbaProject.bin", "x").Bita(), temuan));
        Assert.Null(SalinanUji.Buat(WorkbookFragmen.Data("").Bagian("xl/styles.xml", "<rusak").Bagian("xl/_rels/workbook.xml.rels", "<rusak").Bita(), temuan));
    }

    private static string AlamatSel(int baris, int kolom) => $"{(char)('A' + kolom - 1)}{baris}";

    private static HashSet<string> BagianDitandai(SalinanUji uji)
    {
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(uji.Asli), isEditable: false);
        var bagian = new HashSet<string> { "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml" };
        foreach (var lembar in uji.DiSel.Select(t => t.Lembar!).Distinct())
        {
            var milik = SalinanUji.BagianLembar(dokumen, lembar);
            var nama = milik.Uri.ToString().TrimStart('/');
            bagian.Add(nama);
            bagian.Add(nama.Replace("worksheets/", "worksheets/_rels/", StringComparison.Ordinal) + ".rels");
            bagian.UnionWith(milik.VmlDrawingParts.Select(v => v.Uri.ToString().TrimStart('/')));
            bagian.UnionWith(milik.WorksheetCommentsPart is { } komentar ? [komentar.Uri.ToString().TrimStart('/')] : []);
        }

        return bagian;
    }

    internal static string TanpaPilihan(byte[] isi) => Regex.Replace(Encoding.Latin1.GetString(isi), "tabSelected=\"(0|1|true|false)\"", "");

    private static List<string> Terpilih(byte[] xlsx)
    {
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        return
        [
            .. dokumen.WorkbookPart!.Workbook.Descendants<Sheet>().Select(s => s.Name!.Value!)
                .Where(n => SalinanUji.BagianLembar(dokumen, n).Worksheet!.Descendants<SheetView>().Any(p => p.TabSelected?.Value == true)),
        ];
    }

    private static XElement Akar(SpreadsheetDocument dokumen, string lembar) => XDocument.Load(SalinanUji.BagianLembar(dokumen, lembar).GetStream()).Root!;

    private static IEnumerable<string> Lain(XElement akar) => akar.Elements().Where(e => !BagianSheetBerubah.Contains(e.Name.LocalName)).Select(e => e.ToString());

    // All but the marks, in the order in which they apply.
    private static IEnumerable<(string?, string)> Bersyarat(XElement akar) =>
        from format in akar.Elements()
        where format.Name.LocalName == "conditionalFormatting"
        from aturan in format.Elements()
        where !aturan.Value.Contains("spm-temuan", StringComparison.Ordinal)
        orderby (int)aturan.Attribute("priority")!
        select ((string?)format.Attribute("sqref"), string.Join(' ', aturan.Attributes().Where(a => a.Name != "priority")) + aturan.Value);

    private static IEnumerable<(string?, string)> Sel(XElement akar) =>
        from sel in akar.Descendants() where sel.Name.LocalName == "c" && sel.HasElements select ((string?)sel.Attribute("r"), string.Concat(sel.Elements()));

    private static IEnumerable<string> NamaLokal(byte[] xlsx)
    {
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        var buku = dokumen.WorkbookPart!.Workbook!;
        var lembar = buku.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value!).ToList();
        return [.. from nama in buku.DefinedNames?.Elements<DefinedName>() ?? [] where nama.LocalSheetId is not null select $"{lembar[(int)nama.LocalSheetId!.Value]}: {nama.Name} {nama.Text}"];
    }
}
