using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using Spm.Workbooks.Tests.Template;

namespace Spm.Workbooks.Tests.Paket;

public sealed class PaketDeterministikTests
{
    [Fact]
    public void Templates_have_the_same_bytes_on_every_thread_and_in_every_culture()
    {
        string[] budaya = ["id-ID", "tr-TR", "ar-SA", ""];
        var sidik = new string[24];
        Parallel.For(0, sidik.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            var semula = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(budaya[i % budaya.Length]);
            try
            {
                sidik[i] = Convert.ToHexString(SHA256.HashData(TemplateTerbaca.Buat("2025-TW4/36.01/trantibumlinmas", contoh: true)));
                Assert.Equal(budaya[i % budaya.Length], CultureInfo.CurrentCulture.Name);
            }
            finally
            {
                CultureInfo.CurrentCulture = semula;
            }
        });

        Assert.Single(sidik.Distinct());
    }

    [Fact]
    public void What_differs_between_two_saves_of_the_same_content_is_gone()
    {
        var (satu, dua) = (Simpan(), Simpan());

        Assert.NotEqual(satu, dua);
        Assert.Equal(PaketDeterministik.Normalkan(satu), PaketDeterministik.Normalkan(dua));
    }

    [Fact]
    public void Normalising_twice_changes_nothing_more()
    {
        var sekali = PaketDeterministik.Normalkan(Simpan());

        Assert.Equal(sekali, PaketDeterministik.Normalkan(sekali));
    }

    [Fact]
    public void Content_and_properties_survive()
    {
        var hasil = PaketDeterministik.Normalkan(Simpan());
        using var wb = new XLWorkbook(new MemoryStream(hasil));
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(hasil), isEditable: false);

        Assert.Equal("isi", wb.Worksheet(1).Cell("A1").GetString());
        Assert.Equal("Judul", dokumen.PackageProperties.Title);
    }

    [Fact]
    public void Different_content_gives_different_bytes() =>
        Assert.NotEqual(PaketDeterministik.Normalkan(Simpan()), PaketDeterministik.Normalkan(Simpan("lain")));

    [Fact]
    public void Fixed_extension_ids_stay_while_random_ids_are_numbered()
    {
        using var zip = new ZipArchive(new MemoryStream(PaketDeterministik.Normalkan(Simpan())), ZipArchiveMode.Read);
        using var pembaca = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = pembaca.ReadToEnd();

        Assert.Contains("{00000000-0000-0000-0000-000000000001}", xml, StringComparison.Ordinal);
        Assert.Contains("uri=\"{78C0D931-6437-407d-A8EE-F0AAD7539E65}\"", xml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Bytes_that_are_no_package_are_refused()
    {
        Assert.Throws<InvalidDataException>(() => PaketDeterministik.Normalkan([1, 2, 3]));
    }

    /// <summary>A workbook with a data bar, whose ids are random in every save.</summary>
    private static byte[] Simpan(string teks = "isi")
    {
        using var wb = new XLWorkbook();
        var ws = wb.AddWorksheet("Lembar");
        ws.Cell("A1").SetValue(teks);
        ws.Cell("A2").SetValue(5);
        ws.Range("A2:A3").AddConditionalFormat().DataBar(XLColor.Blue, false).LowestValue().HighestValue();
        wb.Properties.Title = "Judul";
        wb.Properties.Author = wb.Properties.LastModifiedBy = "uji";
        wb.Properties.Created = wb.Properties.Modified = new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        using var keluaran = new MemoryStream();
        wb.SaveAs(keluaran);
        return keluaran.ToArray();
    }
}
