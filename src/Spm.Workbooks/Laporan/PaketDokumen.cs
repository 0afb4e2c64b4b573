using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Spm.Workbooks;

/// <summary>Writes a text document as a package: the same content gives the same bytes.</summary>
internal static class PaketDokumen
{
    /// <summary>Number of the list with bullets.</summary>
    public const int NomorButir = 1;

    private const string Jenis = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string HubunganKepala = "rIdKepala";
    private const string HubunganKepalaPertama = "rIdKepalaPertama";
    private const string HubunganKaki = "rIdKaki";
    private const string HubunganKakiPertama = "rIdKakiPertama";

    /// <summary>Writes an upright document; its first page is the cover.</summary>
    /// <param name="keluaran">Where to; it need not be seekable and stays open. Nothing is written before the document is complete.</param>
    /// <param name="sifat">Its properties.</param>
    /// <param name="kepala">Line above every page but the cover.</param>
    /// <param name="tanda">What has to stand on every page, the cover included; null for nothing.</param>
    /// <param name="isi">Adds the content.</param>
    public static void Tulis(Stream keluaran, SifatBuku sifat, string kepala, string? tanda, Action<PenulisDokumen> isi)
    {
        using var wadah = new MemoryStream();
        using (var paket = new PaketBuku(wadah))
        {
            paket.Hubungan(
                "_rels/.rels",
                ("rId1", RuangNamaBuku.Hubungan + "/officeDocument", "word/document.xml"),
                ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"));
            paket.Sifat(sifat);
            var halaman = new UkuranHalaman(UkuranKertas.Untuk(sifat.Kertas));
            var penulis = new PenulisDokumen(halaman);
            isi(penulis);
            Bagian(paket, "document", "document.main", penulis.Selesai(Halaman(halaman.Kertas)));
            Bagian(paket, "styles", "styles", GayaDokumen.Buat(halaman));
            Bagian(paket, "numbering", "numbering", Daftar());
            Bagian(paket, "settings", "settings", Pengaturan());
            Bagian(paket, "header1", "header", new W.Header(Baris(GayaDokumen.Kepala, tanda is null ? kepala : $"{kepala} ({tanda})")));
            Bagian(paket, "header2", "header", new W.Header(Baris(GayaDokumen.Kepala, tanda ?? "")));
            Bagian(paket, "footer1", "footer", new W.Footer(Nomor()));
            Bagian(paket, "footer2", "footer", new W.Footer(Baris(GayaDokumen.Kaki, "")));
            for (var i = 0; i < penulis.DaftarGrafik.Count; i++)
            {
                using var xml = paket.Buka($"word/{NamaGrafik(i + 1)}", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
                xml.WriteStartDocument(standalone: true);
                PenulisGrafik.Bagan(penulis.DaftarGrafik[i]).WriteTo(xml);
            }

            paket.Hubungan(
                "word/_rels/document.xml.rels",
                [
                    .. penulis.DaftarGrafik.Select((_, i) => (GambarDokumen.Hubungan(i + 1), RuangNamaBuku.Hubungan + "/chart", NamaGrafik(i + 1))),
                    ("rIdGaya", RuangNamaBuku.Hubungan + "/styles", "styles.xml"),
                    ("rIdDaftar", RuangNamaBuku.Hubungan + "/numbering", "numbering.xml"),
                    ("rIdPengaturan", RuangNamaBuku.Hubungan + "/settings", "settings.xml"),
                    (HubunganKepala, RuangNamaBuku.Hubungan + "/header", "header1.xml"),
                    (HubunganKepalaPertama, RuangNamaBuku.Hubungan + "/header", "header2.xml"),
                    (HubunganKaki, RuangNamaBuku.Hubungan + "/footer", "footer1.xml"),
                    (HubunganKakiPertama, RuangNamaBuku.Hubungan + "/footer", "footer2.xml"),
                ]);
            paket.JenisIsi();
        }

        wadah.Position = 0;
        wadah.CopyTo(keluaran);
    }

    private static string NamaGrafik(int nomor) => $"charts/chart{System.Xml.XmlConvert.ToString(nomor)}.xml";

    private static void Bagian(PaketBuku paket, string nama, string jenis, OpenXmlElement isi)
    {
        using var xml = paket.Buka($"word/{nama}.xml", $"{Jenis}{jenis}+xml");
        xml.WriteStartDocument(standalone: true);
        isi.WriteTo(xml);
    }

    private static W.SectionProperties Halaman(UkuranKertas kertas) => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = HubunganKepala },
        new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = HubunganKepalaPertama },
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = HubunganKaki },
        new W.FooterReference { Type = W.HeaderFooterValues.First, Id = HubunganKakiPertama },
        new W.PageSize { Width = (uint)kertas.Lebar, Height = (uint)kertas.Tinggi, Code = (ushort)kertas.Kode },
        new W.PageMargin
        {
            Top = UkuranHalaman.AtasBawah,
            Bottom = UkuranHalaman.AtasBawah,
            Left = UkuranHalaman.Samping,
            Right = UkuranHalaman.Samping,
            Header = 567,
            Footer = 567,
            Gutter = 0,
        },
        new W.TitlePage());

    private static W.Settings Pengaturan() => new(
        // The pages of the table of contents are known only to the program that lays the document out; it asks once, when the document is opened.
        new W.UpdateFieldsOnOpen { Val = true },
        new W.Compatibility(new W.CompatibilitySetting { Name = W.CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new W.ThemeFontLanguages { Val = GayaDokumen.Bahasa });

    private static W.Numbering Daftar() => new(
        new W.AbstractNum(
            new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel },
            new W.Level(
                new W.StartNumberingValue { Val = 1 },
                new W.NumberingFormat { Val = W.NumberFormatValues.Bullet },
                new W.LevelText { Val = "•" },
                new W.LevelJustification { Val = W.LevelJustificationValues.Left },
                new W.PreviousParagraphProperties(new W.Indentation { Left = "425", Hanging = "283" }))
            {
                LevelIndex = 0,
            })
        {
            AbstractNumberId = 0,
        },
        new W.NumberingInstance(new W.AbstractNumId { Val = 0 }) { NumberID = NomorButir });

    private static W.Paragraph Baris(string gaya, string teks) => new(Sifat(gaya), PotonganDokumen.Buat(teks));

    private static W.Paragraph Nomor() => new([
        Sifat(GayaDokumen.Kaki),
        Utuh(TeksTemplate.Halaman), .. PotonganDokumen.Bidang("PAGE", "1"), Utuh(TeksTemplate.DariHalaman), .. PotonganDokumen.Bidang("NUMPAGES", "1")]);

    // With the spaces at its ends.
    private static W.Run Utuh(string teks) => new(new W.Text(teks) { Space = SpaceProcessingModeValues.Preserve });

    private static W.ParagraphProperties Sifat(string gaya) => new(new W.ParagraphStyleId { Val = gaya });
}
