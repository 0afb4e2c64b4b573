using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>The file itself: how it prints, its properties, its bytes and its name.</summary>
public class BerkasRekapTests
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly Lazy<BacaanXlsx> Banten = new(() => new BacaanXlsx(RekapBanten.Tulis(RekapBanten.Buat())));

    [Fact]
    public void Every_sheet_prints_on_A4_landscape_with_repeated_header_and_page_numbers()
    {
        Assert.All(Banten.Value.NamaLembar, lembar =>
        {
            var xml = Banten.Value.Xml(lembar);
            var cetak = xml.Element(S + "pageSetup")!;
            var satuHalaman = lembar is "Ringkasan" or "Provinsi" or "Agregat" or "Perubahan";
            Assert.Equal(("9", "landscape", satuHalaman ? "1" : "0"), ((string?)cetak.Attribute("paperSize"), (string?)cetak.Attribute("orientation"), (string?)cetak.Attribute("fitToHeight")));
            Assert.Equal("1", (string?)xml.Descendants(S + "pageSetUpPr").Single().Attribute("fitToPage"));
            Assert.Contains("Halaman &P dari &N", xml.Descendants(S + "oddFooter").Single().Value, StringComparison.Ordinal);

            // Without an edition that was sent, Perubahan has no table.
            if (lembar is not ("Ringkasan" or "Perubahan"))
            {
                var beku = xml.Descendants(S + "pane").Single();
                Assert.Equal((lembar == "Sumber" ? "1" : "6", "frozen"), ((string?)beku.Attribute("ySplit"), (string?)beku.Attribute("state")));
            }
        });
        var ulang = Banten.Value.Buku.Descendants(S + "definedName").Where(n => (string?)n.Attribute("name") == "_xlnm.Print_Titles").Select(n => n.Value).ToList();
        Assert.Equal(Banten.Value.NamaLembar.Count - 2, ulang.Count);
        Assert.All(ulang, n => Assert.EndsWith(n.Contains("Sumber", StringComparison.Ordinal) ? "!$1:$1" : "!$5:$6", n, StringComparison.Ordinal));
    }

    // LibreOffice fits a sheet to the width of the page only where each of its columns fits on one.
    [Fact]
    public void No_column_is_wider_than_a_page() => Assert.All([Banten.Value, new BacaanXlsx(RekapBanten.Tulis(RekapTren.Buat()))], buku => Assert.All(
        buku.NamaLembar.SelectMany(l => buku.Xml(l).Descendants(S + "col")), k => Assert.InRange((double)k.Attribute("width")!, 1, 100)));

    [Fact]
    public void The_workbook_obeys_the_schema_of_Office()
    {
        using var isi = new MemoryStream(RekapBanten.Tulis(RekapBanten.Buat()));
        using var dokumen = SpreadsheetDocument.Open(isi, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(dokumen).Select(s => $"{s.Path?.XPath}: {s.Description}"));
    }

    [Fact]
    public void A_stream_that_can_only_be_written_to_is_enough()
    {
        using var keluaran = new MemoryStream();
        using (var hanyaTulis = new GZipStream(keluaran, CompressionLevel.Fastest, leaveOpen: true))
        {
            RekapWorkbook.Tulis(RekapBanten.Buat(), hanyaTulis);
        }

        Assert.True(keluaran.Length > 0);
    }

    [Fact]
    public void The_document_has_a_title() =>
        Assert.Equal("Rekapitulasi Penerapan SPM Provinsi Banten 2025-TW4", Banten.Value.Sifat.Elements().Single(e => e.Name.LocalName == "title").Value);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("id-ID")]
    public void The_same_reports_give_the_same_bytes_in_any_order_and_culture(string budaya)
    {
        var harapan = RekapBanten.Tulis(RekapBanten.Buat());
        var semula = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(budaya);
        try
        {
            Assert.Equal(harapan, RekapBanten.Tulis(RekapBanten.Buat(terbalik: true)));
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
        }
    }

    [Theory]
    [InlineData("36", "rekap-spm-banten-2025-TW4.xlsx")]
    [InlineData("31", "rekap-spm-daerah-khusus-ibukota-jakarta-2025-TW4.xlsx")]
    [InlineData("34", "rekap-spm-daerah-istimewa-yogyakarta-2025-TW4.xlsx")]
    public void The_name_of_the_file_holds_province_and_quarter(string provinsi, string harapan) =>
        Assert.Equal(harapan, RekapWorkbook.NamaBerkas(RekapBanten.Buat() with { Provinsi = KodeWilayah.Parse(provinsi) }));
}
