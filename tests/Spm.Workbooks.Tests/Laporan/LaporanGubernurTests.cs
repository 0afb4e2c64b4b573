using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>The document itself: its outline, how it is made up, its bytes and its name.</summary>
public class LaporanGubernurTests
{
    private static readonly XNamespace W = BacaanDocx.W;
    private static readonly Lazy<BacaanDocx> Banten = new(() => new BacaanDocx(BacaanDocx.Tulis(RekapBanten.Buat())));

    [Fact]
    public void Chapters_follow_the_outline() =>
        Assert.Equal(
            ["RINGKASAN", "BAB I PENDAHULUAN", "BAB II PENERAPAN STANDAR PELAYANAN MINIMAL", "BAB III PROGRAM DAN KEGIATAN", "BAB IV PENUTUP", "LAMPIRAN: KETENTUAN HITUNG"],
            Banten.Value.Paragraf("Heading1"));

    [Fact]
    public void Every_urusan_has_the_six_parts_of_the_outline()
    {
        string[] bagian = ["1. Jenis pelayanan dasar", "2. Target", "3. Realisasi", "4. Alokasi anggaran", "5. Dukungan personil", "6. Permasalahan dan solusi"];
        Assert.Equal(Enumerable.Repeat(bagian, 6).SelectMany(b => b), Banten.Value.Paragraf("Heading3"));
        string[] harapan =
        [
            "A. Latar belakang", "B. Dasar hukum", "C. Kebijakan umum", "D. Arah kebijakan",
            "A. Urusan Pendidikan", "B. Urusan Kesehatan", "C. Urusan Pekerjaan Umum", "D. Urusan Perumahan Rakyat",
            "E. Urusan Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat", "F. Urusan Sosial",
            "A. Kesimpulan", "B. Saran dan tindak lanjut",
        ];
        Assert.Equal(harapan, Banten.Value.Paragraf("Heading2"));
    }

    [Fact]
    public void The_document_obeys_the_schema_of_Office()
    {
        using var isi = new MemoryStream(BacaanDocx.Tulis(RekapBanten.Buat()));
        using var dokumen = WordprocessingDocument.Open(isi, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(dokumen).Select(s => $"{s.Part?.Uri} {s.Path?.XPath}: {s.Description}"));
    }

    [Fact]
    public void Every_table_repeats_its_header_and_tears_no_row_apart()
    {
        var tabel = Banten.Value.Badan.Descendants(W + "tbl").ToList();
        Assert.True(tabel.Count > 40);
        Assert.All(tabel, t =>
        {
            Assert.Single(t.Elements(W + "tr"), b => b.Descendants(W + "tblHeader").Any());
            Assert.NotNull(t.Element(W + "tr")!.Element(W + "trPr")!.Element(W + "tblHeader"));
            Assert.All(t.Elements(W + "tr"), b => Assert.NotNull(b.Element(W + "trPr")!.Element(W + "cantSplit")));
        });
    }

    [Fact]
    public void The_last_row_of_a_table_never_stands_alone_on_a_page()
    {
        var tabel = Banten.Value.Badan.Descendants(W + "tbl").Select(t => t.Elements(W + "tr").Skip(1).ToList()).Where(t => t.Count > 3).ToList();
        Assert.True(tabel.Count > 20);
        Assert.All(tabel, t =>
        {
            Assert.All(t[^2].Descendants(W + "p"), p => Assert.NotNull(p.Element(W + "pPr")!.Element(W + "keepNext")));
            Assert.Empty(t[^1].Descendants(W + "keepNext"));
            Assert.Empty(t[1..^2].SelectMany(b => b.Descendants(W + "keepNext")));
        });
    }

    [Fact]
    public void A_province_without_daerah_that_report_has_a_report_of_itself()
    {
        var dokumen = new BacaanDocx(BacaanDocx.Tulis(RekapBanten.TanpaDaerah()));

        Assert.Equal(Banten.Value.Paragraf("Heading1"), dokumen.Paragraf("Heading1"));
        Assert.Contains(dokumen.Kalimat(), k => k.StartsWith("Laporan ini memuat penerapan SPM sampai akhir Triwulan IV Tahun 2025 (angka kumulatif sejak Januari) pada pemerintah provinsi sendiri;", StringComparison.Ordinal));
    }

    [Fact]
    public void Best_and_worst_urusan_say_over_which_daerah_they_go_and_those_without_index_are_named()
    {
        var kalimat = Kalimat(RekapKecil.Dari(
            ("36.01", RekapBanten.Laporan(KodeLayanan.Parse("K-SOS-01"), 10, 10, 100)), ("36.02", RekapBanten.Laporan(KodeLayanan.Parse("K-SOS-01"), 10, 10, 100)), ("36.01", RekapBanten.Laporan(KodeLayanan.Parse("K-PR-01"), 10, 1, 1))));

        Assert.Contains(kalimat, k => k.StartsWith(
            "Rata-rata indeks urusan kabupaten/kota tertinggi: Sosial (20,00; 2 dari 2 kabupaten/kota); terendah: Perumahan Rakyat (", StringComparison.Ordinal)
            && k.Contains("; 1 dari 2 kabupaten/kota; tanpa Kabupaten Lebak). ", StringComparison.Ordinal));
        Assert.Contains("Tidak satu pun kabupaten/kota mempunyai indeks urusan Pendidikan, Kesehatan, Pekerjaan Umum, Trantibumlinmas; urusan itu tidak ikut dalam urutan tertinggi dan terendah.", kalimat);
        Assert.DoesNotContain(Kalimat(RekapBanten.Buat()), k => k.StartsWith("Tidak satu pun kabupaten/kota mempunyai indeks urusan", StringComparison.Ordinal));

        static IReadOnlyList<string> Kalimat(Rekap rekap) => new BacaanDocx(BacaanDocx.Tulis(rekap)).Kalimat();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("id-ID")]
    public void The_same_reports_give_the_same_bytes_in_any_order_and_culture(string budaya)
    {
        var harapan = BacaanDocx.Tulis(RekapBanten.Buat());
        var semula = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(budaya);
        try
        {
            Assert.Equal(harapan, BacaanDocx.Tulis(RekapBanten.Buat(terbalik: true)));
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
        }
    }

    [Fact]
    public void The_name_of_the_file_holds_province_and_quarter() =>
        Assert.Equal("laporan-spm-daerah-istimewa-yogyakarta-2025-TW4.docx", LaporanGubernur.NamaBerkas(RekapBanten.Buat() with { Provinsi = KodeWilayah.Parse("34") }));
}
