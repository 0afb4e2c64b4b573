using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Spm.Workbooks;

/// <summary>The styles of a document: real headings, so that its outline and table of contents come from them. Every text is marked as Indonesian.</summary>
internal static class GayaDokumen
{
    public const string Bahasa = "id-ID";
    public const string Sampul = "Title";
    public const string SubSampul = "Subtitle";
    public const string JudulIsi = "TOCHeading";
    public const string Keterangan = "Caption";
    public const string Kepala = "Header";
    public const string Kaki = "Footer";
    public const string Butir = "ListBullet";
    public const string Subjudul = "Subjudul";
    public const string Catatan = "Catatan";
    public const string TandaTangan = "TandaTangan";
    public const string SelTabel = "SelTabel";
    public const string Tabel = "TabelLaporan";

    /// <summary>Mark of what a person has to write: brackets say it too, the colour alone says nothing.</summary>
    public const string Isian = "Isian";

    private const string Huruf = "Arial";
    private const string Biru = "1F3864";
    private const string Garis = "8496B0";

    /// <summary>Style of a heading.</summary>
    /// <param name="tingkat">Level, from 1.</param>
    public static string Judul(int tingkat) => "Heading" + XmlAngka(tingkat);

    /// <summary>Style of an entry of the table of contents.</summary>
    /// <param name="tingkat">Level, from 1.</param>
    public static string DaftarIsi(int tingkat) => "TOC" + XmlAngka(tingkat);

    /// <summary>The styles.</summary>
    public static W.Styles Buat(UkuranHalaman halaman) => new(
        new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                new W.RunFonts { Ascii = Huruf, HighAnsi = Huruf, ComplexScript = Huruf },
                new W.FontSize { Val = "22" },
                new W.Languages { Val = Bahasa, EastAsia = Bahasa })),
            new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(new W.SpacingBetweenLines { After = "120", Line = "276", LineRule = W.LineSpacingRuleValues.Auto }))),
        Paragraf("Normal", "Normal", dasar: null, baku: true),
        JudulTingkat(1, 28, sebelum: 0, tengah: true),
        JudulTingkat(2, 24, sebelum: 240, tengah: false),
        JudulTingkat(3, 22, sebelum: 180, tengah: false),
        Paragraf(Sampul, "Title", isi: Tengah(0, 240), huruf: Tebal(40)),
        Paragraf(SubSampul, "Subtitle", isi: Tengah(0, 160), huruf: Tebal(28)),
        Paragraf(JudulIsi, "TOC Heading", isi: Tengah(0, 240), huruf: Tebal(28)),
        Entri(1, halaman),
        Entri(2, halaman),
        Paragraf(Keterangan, "caption", isi: [new W.KeepNext(), new W.SpacingBetweenLines { Before = "160", After = "60" }], huruf: Tebal(18)),
        Paragraf(Subjudul, "Subjudul", isi: [new W.KeepNext(), new W.SpacingBetweenLines { Before = "120", After = "80" }], huruf: [new W.Bold()]),
        Paragraf(Catatan, "Catatan", isi: [new W.SpacingBetweenLines { Before = "60", After = "120", Line = "240", LineRule = W.LineSpacingRuleValues.Auto }], huruf: [new W.FontSize { Val = "17" }]),
        Paragraf(Kepala, "header", isi: [new W.SpacingBetweenLines { After = "0" }, new W.Justification { Val = W.JustificationValues.Center }], huruf: [new W.FontSize { Val = "16" }]),
        Paragraf(Kaki, "footer", isi: [new W.SpacingBetweenLines { After = "0" }, new W.Justification { Val = W.JustificationValues.Center }], huruf: [new W.FontSize { Val = "16" }]),
        Paragraf(Butir, "List Bullet", isi: [new W.NumberingProperties(new W.NumberingId { Val = PaketDokumen.NomorButir }), new W.SpacingBetweenLines { After = "80" }]),
        Paragraf(TandaTangan, "Tanda Tangan", isi: [new W.KeepNext(), new W.KeepLines(), new W.SpacingBetweenLines { After = "60" }, new W.Indentation { Left = "4820" }]),
        Paragraf(SelTabel, "Sel Tabel", isi: [new W.SpacingBetweenLines { Before = "20", After = "20", Line = "240", LineRule = W.LineSpacingRuleValues.Auto }], huruf: [new W.FontSize { Val = "16" }]),
        new W.Style(
            new W.StyleName { Val = "Isian" },
            new W.PrimaryStyle(),
            new W.StyleRunProperties(new W.Bold(), new W.Italic(), new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = "FFF2CC" }))
        {
            Type = W.StyleValues.Character,
            StyleId = Isian,
            CustomStyle = true,
        },
        new W.Style(
            new W.StyleName { Val = "Tabel Laporan" },
            new W.StyleTableProperties(
                new W.TableBorders(Tepi<W.TopBorder>(), Tepi<W.LeftBorder>(), Tepi<W.BottomBorder>(), Tepi<W.RightBorder>(), Tepi<W.InsideHorizontalBorder>(), Tepi<W.InsideVerticalBorder>()),
                new W.TableCellMarginDefault(new W.TableCellLeftMargin { Width = 85, Type = W.TableWidthValues.Dxa }, new W.TableCellRightMargin { Width = 85, Type = W.TableWidthValues.Dxa })),
            new W.TableStyleProperties(
                new W.RunPropertiesBaseStyle(new W.Bold(), new W.Color { Val = "FFFFFF" }),
                new W.TableStyleConditionalFormattingTableCellProperties(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = Biru }))
            {
                Type = W.TableStyleOverrideValues.FirstRow,
            })
        {
            Type = W.StyleValues.Table,
            StyleId = Tabel,
            CustomStyle = true,
        });

    private static W.Style JudulTingkat(int tingkat, int ukuran, int sebelum, bool tengah)
    {
        List<OpenXmlElement> isi = [new W.KeepNext(), new W.KeepLines()];
        if (tengah)
        {
            isi.Add(new W.PageBreakBefore());
        }

        isi.Add(new W.SpacingBetweenLines { Before = XmlAngka(sebelum), After = tengah ? "240" : "100" });
        if (tengah)
        {
            isi.Add(new W.Justification { Val = W.JustificationValues.Center });
        }

        isi.Add(new W.OutlineLevel { Val = tingkat - 1 });
        return Paragraf(Judul(tingkat), "heading " + XmlAngka(tingkat), isi: isi, huruf: Tebal(ukuran));
    }

    private static W.Style Entri(int tingkat, UkuranHalaman halaman) => Paragraf(
        DaftarIsi(tingkat),
        "toc " + XmlAngka(tingkat),
        isi:
        [
            new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Leader = W.TabStopLeaderCharValues.Dot, Position = halaman.LebarTeks }),
            new W.SpacingBetweenLines { After = "60" },
            new W.Indentation { Left = XmlAngka((tingkat - 1) * 284), Right = "567" },
        ]);

    private static W.Style Paragraf(
        string id, string nama, string? dasar = "Normal", bool baku = false, IEnumerable<OpenXmlElement>? isi = null, IEnumerable<OpenXmlElement>? huruf = null)
    {
        var gaya = new W.Style(new W.StyleName { Val = nama }) { Type = W.StyleValues.Paragraph, StyleId = id, Default = baku ? true : null };
        if (dasar is not null)
        {
            gaya.Append(new W.BasedOn { Val = dasar });
        }

        gaya.Append(new W.PrimaryStyle());
        if (isi is not null)
        {
            gaya.Append(new W.StyleParagraphProperties(isi));
        }

        if (huruf is not null)
        {
            gaya.Append(new W.StyleRunProperties(huruf));
        }

        return gaya;
    }

    private static OpenXmlElement[] Tengah(int sebelum, int sesudah) =>
        [new W.SpacingBetweenLines { Before = XmlAngka(sebelum), After = XmlAngka(sesudah) }, new W.Justification { Val = W.JustificationValues.Center }];

    private static OpenXmlElement[] Tebal(int ukuran) => [new W.Bold(), new W.Color { Val = Biru }, new W.FontSize { Val = XmlAngka(ukuran) }];

    private static T Tepi<T>()
        where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = Garis };

    private static string XmlAngka(int angka) => System.Xml.XmlConvert.ToString(angka);
}
