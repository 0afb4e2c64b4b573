using System.IO.Compression;
using System.Text;
using static Spm.Workbooks.Tests.TemplateUji;

namespace Spm.Workbooks.Tests;

public class PenyamarWorkbookTests
{
    private const string B = "BNBA";
    private const string Samar = "••••••••••••••••";

    private static readonly string[] Kepala = ["No", "NIK", "Nama", "Kecamatan", "Layanan", "Tanggal"];

    /// <summary>Every number that the workbook of <see cref="DiManaMana"/> has somewhere, as it is written there.</summary>
    private static readonly string[] Rahasia =
        [.. Enumerable.Range(0, 12).Select(NikUji.Nomor), "36.01.99.010190.0001", "360199010190001", "3.601990101900077E15"];

    [Fact]
    public void No_part_of_the_copy_has_a_NIK_left()
    {
        // Not compressed, so that what an entry leaves behind in the container would be seen.
        var asli = TanpaMampat(DiManaMana());
        Assert.All(Rahasia, nik => Assert.Contains(nik, Semua(asli), StringComparison.Ordinal));

        var salinan = Salinan(asli);

        Assert.All(Rahasia, nik => Assert.DoesNotContain(nik, Semua(salinan), StringComparison.Ordinal));
        Assert.All(Rahasia, nik => Assert.Equal(-1, salinan.AsSpan().IndexOf(Encoding.ASCII.GetBytes(nik))));
        Assert.Empty(SalinanUji.Cacat(salinan).Except(SalinanUji.Cacat(asli)));
    }

    [Fact]
    public void The_column_shows_masks_and_its_neighbours_what_they_showed()
    {
        var asli = DiManaMana();
        var (semula, kini) = (SalinanUji.Isi(asli, B), SalinanUji.Isi(Salinan(asli), B));
        var samar = kini.Where(s => s.Teks == Samar).Select(s => s.Alamat);
        Assert.Equal(["B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9"], samar);
        Assert.Equal(semula.Where(s => s.Kolom != 2), kini.Where(s => s.Kolom != 2));
        Assert.Equal("NIK", kini.Single(s => s.Alamat == "B1").Teks);
        Assert.True(kini.Single(s => s.Alamat == "B5").Rumus);
    }

    [Fact]
    public void Strings_that_the_column_shares_with_other_cells_are_masked_unless_they_are_a_remark()
    {
        var salinan = Salinan(DiManaMana());
        Assert.Equal(["•••••••••••••••", "belum ada 1"], SalinanUji.Isi(salinan, "Lain").Where(s => s.Baris == 5).Select(s => s.Teks));
    }

    [Fact]
    public void A_copy_of_the_copy_is_judged_with_one_warning_about_the_list_and_is_the_same_again()
    {
        var salinan = Salinan(DiManaMana());
        var hasil = SalinanUji.Nilai(salinan, PekerjaanUmum);
        Assert.True(hasil.Diterima);
        Assert.Equal([$"SPM-603 {B}!B1"], hasil.Temuan.Where(t => t.Lembar == B).Select(PeriksaTemuan.Singkat));

        var kedua = SalinanUji.Buat(salinan, hasil.Temuan)!;
        Assert.Equal(kedua, SalinanUji.Buat(kedua, SalinanUji.Nilai(kedua, PekerjaanUmum).Temuan));
    }

    [Fact]
    public void A_list_without_its_header_is_masked_as_well()
    {
        var salinan = Salinan(Terisi().TambahLembar(B, ["Daftar penerima"], Kepala, ["1", NikUji.Nomor(0), "Warga", "Contoh", "K-PU-01", "1/2/2025"], ["2", "36.01.99.010190.0001"]).Bita());
        Assert.Equal(["B3", "B4"], SalinanUji.Isi(salinan, B).Where(s => s.Teks == Samar).Select(s => s.Alamat));
    }

    [Fact]
    public void A_sheet_that_begins_with_people_instead_of_a_header_is_masked_from_its_first_row()
    {
        var salinan = Salinan(Terisi().TambahLembar(B, ["1", NikUji.Nomor(0)], ["2", NikUji.Nomor(1)]).Bita());
        Assert.Equal(["B1", "B2"], SalinanUji.Isi(salinan, B).Where(s => s.Teks == Samar).Select(s => s.Alamat));
    }

    [Fact]
    public void Workbooks_without_such_a_sheet_are_masked_too()
    {
        var uji = Terisi();
        uji["Kendala", "B2"] = Teks($"Rumah warga ber-NIK {NikUji.Nomor(3)} jauh");
        uji["A Penerima", "H2"] = Angka(1001);
        var salinan = Salinan(uji.Bita());
        Assert.Equal("Rumah warga ber-NIK 0000000000000000 jauh", SalinanUji.Isi(salinan, "Kendala").Single(s => s.Alamat == "B2").Teks);
        Assert.Equal(uji.Nilai().Laporan!.Layanan[0].Kendala, SalinanUji.Nilai(salinan, uji.Slot).Laporan!.Layanan[0].Kendala);
    }

    [Fact]
    public void Numbers_that_formats_cut_into_pieces_are_masked_and_their_formats_stay()
    {
        const string Runs = "<r><t>NIK 36019901</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">01900001 </t></r><r><t>Budi 7</t></r>";
        var uji = Galat().TambahLembar("Lain", ["Salinan"]);
        uji["Lain", "A2"] = " t=\"s\"><v>0</v>";
        uji["Lain", "A3"] = $" t=\"inlineStr\"><is>{Runs}</is>";
        uji["Lain", "A4"] = " t=\"inlineStr\"><is><r><t>36019901</t></r><r><t> 01900001</t></r></is>";
        var asli = uji.Bita(f => f
            .StringBersama($"<si>{Runs}</si>")
            .Bagian("xl/comments7.xml", $"<comments xmlns=\"{WorkbookFragmen.Transisi}\"><authors><author>a</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text>{Runs}</text></comment></commentList></comments>"));

        var salinan = Salinan(asli);

        Assert.Equal(["NIK 0000000000000000 Budi 7", "NIK 0000000000000000 Budi 7", "36019901 01900001"], SalinanUji.Isi(salinan, "Lain").Where(s => s.Baris > 1).Select(s => s.Teks));
        Assert.Equal(3, Semua(salinan).Split("<rPr><b/></rPr>").Length + Semua(salinan).Split("<rPr><b /></rPr>").Length - 2);
        Assert.DoesNotContain("<t>NIK 36019901</t>", Semua(salinan), StringComparison.Ordinal);
        Assert.Empty(SalinanUji.Cacat(salinan).Except(SalinanUji.Cacat(asli)));
    }

    [Theory]
    [InlineData("customXml/item1.xml")]
    [InlineData("customXml/item1.XML")]
    [InlineData("xl/media/gambar.svg")]
    [InlineData("xl/drawings/lama.vml")]
    [InlineData("catatan.txt")]
    public void Parts_in_UTF_16_are_masked_too(string bagian)
    {
        var nik = NikUji.Nomor(9);
        var isi = bagian.EndsWith(".txt", StringComparison.Ordinal) ? $"<a>{nik}</a>" : $"<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>{nik}</a>";
        foreach (var penyandi in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var salinan = Salinan(Galat().Bita(f => f.Bagian(bagian, [.. penyandi.GetPreamble(), .. penyandi.GetBytes(isi)])));
            Assert.Contains("<a>0000000000000000</a>", Encoding.UTF8.GetString(SalinanUji.Bagian(salinan)[bagian]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sheets_that_could_not_be_told_apart_afterwards_get_no_copy()
    {
        var uji = Galat().TambahLembar(NikUji.Nomor(1), ["a"]).TambahLembar(NikUji.Nomor(2), ["b"]);
        Assert.Null(SalinanUji.Buat(uji.Bita(), uji.Nilai().Temuan));
    }

    [Fact]
    public void The_original_is_not_changed()
    {
        var asli = DiManaMana();
        var semula = asli.ToArray();
        Salinan(asli);
        Assert.Equal(semula, asli);
    }

    private static TemplateUji Galat()
    {
        var uji = Terisi();
        uji["A Penerima", "H2"] = Angka(1001);
        return uji;
    }

    private static byte[] Salinan(byte[] asli)
    {
        var hasil = SalinanUji.Nilai(asli, PekerjaanUmum);
        Assert.NotEmpty(hasil.Temuan);
        return SalinanUji.Buat(asli, hasil.Temuan)!;
    }

    private static byte[] TanpaMampat(byte[] xlsx)
    {
        using var keluaran = new MemoryStream();
        using (var zip = new ZipArchive(keluaran, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, isi) in SalinanUji.Bagian(xlsx))
            {
                using var entri = zip.CreateEntry(nama, CompressionLevel.NoCompression).Open();
                entri.Write(isi);
            }
        }

        return keluaran.ToArray();
    }

    private static string Semua(byte[] xlsx) => string.Join('\n', SalinanUji.Bagian(xlsx).Select(b => Encoding.UTF8.GetString(b.Value)));

    /// <summary>A workbook whose list holds numbers in every way in which cells hold them, and whose other parts repeat them in every way in which programs do.</summary>
    private static byte[] DiManaMana()
    {
        var uji = Terisi().TambahLembar(B, Kepala).TambahLembar("Lain", ["Salinan"]);
        for (var baris = 2; baris <= 9; baris++)
        {
            uji[B, $"A{baris}"] = Angka(baris - 1);
            uji[B, $"C{baris}"] = Teks($"Warga {baris}");
            uji[B, $"E{baris}"] = Teks("K-PU-01");
        }

        uji[B, "B2"] = " t=\"s\"><v>0</v>";
        uji[B, "B3"] = Teks(NikUji.Nomor(1));
        uji[B, "B4"] = Angka(NikUji.Nomor(2));
        uji[B, "B5"] = $" t=\"str\"><f>T({NikUji.Nomor(3)})</f><v>{NikUji.Nomor(3)}</v>";
        uji[B, "B6"] = " t=\"s\"><v>1</v>";
        uji[B, "B7"] = " t=\"s\"><v>2</v>";
        uji[B, "B8"] = Teks("36.01.99.010190.0001");
        uji[B, "B9"] = " t=\"s\"><v>4</v>";
        uji[B, "D8"] = Teks("081234567890");
        uji["Lain", "A2"] = $" t=\"str\"><f>BNBA!B3</f><v>{NikUji.Nomor(1)}</v>";
        uji["Lain", "A3"] = Angka(NikUji.Nomor(4));
        uji["Lain", "B3"] = Angka("3.601990101900077E15");
        uji["Lain", "A4"] = " t=\"s\"><v>3</v>";
        uji["Lain", "A5"] = " t=\"s\"><v>1</v>";
        uji["Lain", "B5"] = " t=\"s\"><v>2</v>";
        var ruang = WorkbookFragmen.Transisi;
        return uji.Bita(f => f
            .StringBersama($"<si><t>{NikUji.Nomor(0)}</t></si><si><r><t>36019</t></r><r><t>90101</t></r><r><t>90001</t></r></si><si><t>belum ada 1</t></si><si><t>a.n. {NikUji.Nomor(5)}</t></si><si><t>360199010190001</t></si>")
            .Bagian("xl/comments7.xml", $"<comments xmlns=\"{ruang}\"><authors><author>a</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><t>cek {NikUji.Nomor(6)}</t></text></comment></commentList></comments>")
            .Bagian("xl/pivotCache/pivotCacheDefinition1.xml", $"<pivotCacheDefinition xmlns=\"{ruang}\"><cacheFields count=\"1\"><cacheField name=\"NIK\"><sharedItems><s v=\"{NikUji.Nomor(7)}\"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>")
            .Bagian("xl/pivotCache/pivotCacheRecords1.xml", $"<pivotCacheRecords xmlns=\"{ruang}\"><r><n v=\"{NikUji.Nomor(8)}\"/></r></pivotCacheRecords>")
            .Bagian("xl/charts/chart1.xml", $"<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:pt idx=\"0\"><c:v>{NikUji.Nomor(9)}</c:v></c:pt></c:chart>")
            .Bagian("docProps/custom.xml", $"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\">{NikUji.Nomor(10)}</Properties>")
            .Bagian("xl/drawings/vmlDrawing9.vml", $"<xml><br>{NikUji.Nomor(11)}</xml>"));
    }
}
