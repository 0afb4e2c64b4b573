using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>An original, what was found in it, and its annotated copy.</summary>
internal sealed class SalinanUji
{
    private static readonly Slot Kesehatan = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Kesehatan);

    private SalinanUji(byte[] asli, Slot slot)
    {
        (Asli, Slot, Hasil) = (asli, slot, Nilai(asli, slot));
        Salinan = Buat(asli, Hasil.Temuan) ?? throw new InvalidOperationException("There is no annotated copy.");
    }

    public static TheoryData<string> SemuaBerkas => ["template", "openpyxl-galat.xlsx", "libreoffice-galat.xlsx", "openpyxl-hiasan.xlsx", "libreoffice-hiasan.xlsx"];

    public byte[] Asli { get; }

    public Slot Slot { get; }

    public HasilPenilaian Hasil { get; }

    public byte[] Salinan { get; }

    public IEnumerable<Temuan> DiSel => Hasil.Temuan.Where(t => t.Sel is not null);

    /// <summary>A workbook of another program, or our own template filled in with errors.</summary>
    public static SalinanUji Dari(string berkas) =>
        berkas == "template" ? Dari(TemplateGalat(), Kesehatan) : Dari(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Berkas", berkas)), Kesehatan);

    public static SalinanUji Dari(byte[] asli, Slot slot) => new(asli, slot);

    /// <summary>Our template with warnings only, so that it is accepted.</summary>
    public static SalinanUji Diterima() => Dari(Template(new IsianLayanan { Harus = 100, Terlayani = 120 }), Kesehatan);

    public static HasilPenilaian Nilai(byte[] isi, Slot slot) => PenilaiWorkbook.Nilai(new MemoryStream(isi), new KonteksPenilaian { Slot = slot }, CancellationToken.None);

    public static byte[]? Buat(byte[] asli, IReadOnlyList<Temuan> temuan)
    {
        using var keluaran = new MemoryStream();
        var sebab = WorkbookBeranotasi.Tulis(new MemoryStream(asli, writable: false), temuan, keluaran, CancellationToken.None);
        Assert.Equal(sebab is null, keluaran.Length > 0);
        return sebab is null ? keluaran.ToArray() : null;
    }

    /// <summary>Why a workbook gets no copy.</summary>
    public static PenolakanBerkas? Sebab(byte[] asli, IReadOnlyList<Temuan> temuan) =>
        WorkbookBeranotasi.Tulis(new MemoryStream(asli, writable: false), temuan, Stream.Null, CancellationToken.None);

    public static Dictionary<string, byte[]> Bagian(byte[] xlsx)
    {
        using var zip = new ZipArchive(new MemoryStream(xlsx), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var arus = e.Open();
            using var isi = new MemoryStream();
            arus.CopyTo(isi);
            return isi.ToArray();
        });
    }

    /// <summary>Colour of the fill of a cell (<c>RRGGBB</c>), or null for none.</summary>
    public static string? Warna(byte[] xlsx, string lembar, string sel)
    {
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        var gaya = dokumen.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var nomor = Sel(dokumen, lembar, sel)?.StyleIndex?.Value ?? 0;
        var format = gaya.CellFormats!.Elements<CellFormat>().ElementAt((int)nomor);
        var pola = gaya.Fills!.Elements<Fill>().ElementAt((int)format.FillId!.Value).PatternFill;
        return pola?.PatternType?.InnerText == "solid" ? pola.ForegroundColor?.Rgb?.Value?[^6..] : null;
    }

    /// <summary>Texts of all comments of a sheet by cell.</summary>
    public static Dictionary<string, string> Komentar(byte[] xlsx, string lembar)
    {
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        return BagianLembar(dokumen, lembar).WorksheetCommentsPart?.Comments?.CommentList?.Elements<Comment>().ToDictionary(k => k.Reference!.Value!, k => k.InnerText) ?? [];
    }

    /// <summary>What the schema of Office has against a workbook, each with the part that it is in.</summary>
    public static IReadOnlyList<string> Cacat(byte[] xlsx)
    {
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(dokumen).Select(c => $"{c.Part?.Uri}: {c.Id} {c.Description}").Order(StringComparer.Ordinal)];
    }

    public static IReadOnlyList<string> Lembar(byte[] xlsx)
    {
        using var buku = PembacaWorkbook.Buka(new MemoryStream(xlsx), CancellationToken.None);
        Assert.Null(buku.Penolakan);
        return buku.Lembar;
    }

    public static IReadOnlyList<Sel> Isi(byte[] xlsx, string lembar)
    {
        using var buku = PembacaWorkbook.Buka(new MemoryStream(xlsx), CancellationToken.None);
        return [.. buku.BacaLembar(lembar)];
    }

    /// <summary>The part of a sheet; findings name it without the spaces around its name.</summary>
    public static WorksheetPart BagianLembar(SpreadsheetDocument dokumen, string lembar) =>
        (WorksheetPart)dokumen.WorkbookPart!.GetPartById(dokumen.WorkbookPart.Workbook!.Sheets!.Elements<Sheet>().Single(s => s.Name!.Value!.Trim() == lembar.Trim()).Id!);

    /// <summary>Where a mark on a cell can be seen: the first cell of its merged range, otherwise itself.</summary>
    public static string Tampak(byte[] xlsx, string lembar, string sel)
    {
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        Assert.True(AlamatSel.TryBaca(sel, out var baris, out var kolom));
        return BagianLembar(dokumen, lembar).Worksheet!.Descendants<MergeCell>().Select(m => m.Reference!.Value!)
            .Where(m => RentangSel.TryParse(m, out var rentang) && rentang.Memuat(baris, kolom)).Select(m => m.Split(':')[0]).FirstOrDefault(sel);
    }

    private static Cell? Sel(SpreadsheetDocument dokumen, string lembar, string sel) =>
        BagianLembar(dokumen, lembar).Worksheet!.Descendants<Cell>().SingleOrDefault(c => c.CellReference == sel);

    private static byte[] TemplateGalat() => Template(new IsianLayanan
    {
        Berlaku = "Mungkin",
        Harus = "=1+1",
        Terlayani = "1,234",
        Alokasi = "Rp 5 juta",
        Mutu = new Dictionary<string, IsianMutu>(),
    });

    private static byte[] Template(IsianLayanan layanan)
    {
        using var isi = new MemoryStream();
        TemplateWorkbook.Tulis(Kesehatan, isi, new IsianTemplate
        {
            Layanan = new Dictionary<KodeLayanan, IsianLayanan> { [Kesehatan.Layanan[0].Kode] = layanan },
        });
        return isi.ToArray();
    }
}
