using System.Text;

namespace Spm.Workbooks.Tests;

/// <summary>Small pieces of the reading of layouts.</summary>
public class PolaTests
{
    [Theory]
    [InlineData("  Jumlah\nYang  Harus ", "jumlah yang harus")]
    [InlineData("JML YG DILAYANI", "jumlah yang dilayani")]
    [InlineData("• Persén (%)", "persen %")]
    [InlineData("Kelurahan/Desa", "kelurahan desa")]
    [InlineData("K6", "k6")]
    [InlineData("", "")]
    [InlineData("a\ud800b", "a b")]
    public void Texts_are_compared_as_words(string teks, string kata) => Assert.Equal(kata, PolaTeks.Rapikan(teks));

    [Theory]
    [InlineData("target", "target", true)]
    [InlineData("target", "target total", false)]
    [InlineData("target*", "target total", true)]
    [InlineData("target*", "targetnya", false)]
    [InlineData("*total", "sub total", true)]
    [InlineData("*total", "subtotal", false)]
    [InlineData("*lulus*", "yang lulus ujian", true)]
    [InlineData("*", "apa saja", true)]
    [InlineData("*", "", false)]
    public void Star_stands_for_any_words(string pola, string kata, bool cocok) => Assert.Equal(cocok, new PolaTeks([pola]).Cocok(kata));

    [Theory]
    [InlineData("{layanan}.A.*", "3.A.1", 3)]
    [InlineData("{layanan}.A.*", " 12 . a . 1 ", 12)]
    [InlineData("{layanan}.A.*", "6.B.12.a", null)]
    [InlineData("{layanan}.B.*", "6.B.12.a", 6)]
    [InlineData("*.C.{layanan}", "1.C.10", 10)]
    [InlineData("*.C.{layanan}", "1.C.10.a", null)]
    [InlineData("{layanan}.A.*", "123.A.1", null)]
    [InlineData("{layanan}.A.*", "xA.1", null)]
    public void Code_names_the_service(string pola, string kode, int? nomor) => Assert.Equal(nomor, new PolaKode(pola).Baca(kode));

    [Theory]
    [InlineData("jan", 1)]
    [InlineData("pebruari", 2)]
    [InlineData("bulan maret", 3)]
    [InlineData("april 2025", 4)]
    [InlineData("mei 25", 5)]
    [InlineData("agustuss", 8)]
    [InlineData("sept", 9)]
    [InlineData("nopember", 11)]
    [InlineData("desa", null)]
    [InlineData("margaluyu", null)]
    [InlineData("s d maret", null)]
    [InlineData("tw 1", null)]
    [InlineData("januari februari", null)]
    [InlineData("", null)]
    public void Month_is_known_by_its_name(string kata, int? bulan) => Assert.Equal(bulan, Bulan.Baca(kata));

    [Theory]
    [InlineData("Jiwa", "Orang")]
    [InlineData(" org. ", "Orang")]
    [InlineData("kepala keluarga", "KK")]
    [InlineData("Paket  obat", "Paket obat")]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void Units_have_one_spelling(string? tertulis, string? baku) => Assert.Equal(baku, SatuanTertulis.Baku(tertulis));

    [Theory]
    [InlineData("Jenis", "jenus", true)]
    [InlineData("Orang", "KK", false)]
    [InlineData("Buku", "Baku", false)]
    public void Units_may_have_a_typing_error(string satu, string dua, bool sama) => Assert.Equal(sama, SatuanTertulis.Sama(satu, dua));

    [Fact]
    public void Cells_are_written_as_ranges_along_rows_and_else_along_columns()
    {
        Assert.Equal("A!E7:G7;A!I7;B!E7", SelAsal.Tulis([new("A", 7, 5), new("A", 7, 6), new("A", 7, 7), new("A", 7, 9), new("B", 7, 5)]));
        Assert.Equal("A!D2:D4;A!D6", SelAsal.Tulis([new("A", 2, 4), new("A", 3, 4), new("A", 4, 4), new("A", 6, 4)]));
        Assert.Equal("A!D2;B!D2", SelAsal.Tulis([new("A", 2, 4), new("B", 2, 4)]));
        Assert.Equal("'Jum''at; 2'!D2:D3", SelAsal.Tulis([new("Jum'at; 2", 2, 4), new("Jum'at; 2", 3, 4)]));
        Assert.Equal("", SelAsal.Tulis([]));
    }

    [Theory]
    [InlineData("bukan JSON", "bukan JSON dengan bentuk yang benar")]
    [InlineData("null", "bukan JSON dengan bentuk yang benar")]
    [InlineData("{}", "bukan JSON dengan bentuk yang benar")]
    [InlineData("""{"kode":"x","versi":"1","nama":"X","tabel":null}""", "bukan JSON dengan bentuk yang benar")]
    [InlineData("""{"kode":"x","versi":"1","nama":"X","tabel":[null]}""", "null")]
    [InlineData("""{"kode":"x","versi":"1","nama":"X","tabel":[],"lain":1}""", "lain")]
    [InlineData("""{"kode":"x","versi":"1","nama":"X","tabel":[]}""", "sedikitnya satu tabel harus wajib")]
    [InlineData("""{"kode":"x","versi":"1","nama":"X","urusan":["gizi"],"tabel":[]}""", "urusan harus salah satu")]
    [InlineData("""{"kode":"X y","versi":"1","nama":"X","tabel":[]}""", "huruf kecil")]
    [InlineData("""{"kode":"template","versi":"1","nama":"X","tabel":[]}""", "template")]
    [InlineData("""{"kode":"x","versi":" ","nama":"X","tabel":[]}""", "nama dan versi")]
    public void Profile_that_cannot_be_used_says_why(string json, string sebab) => Assert.Contains(sebab, Salah(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"blok\":\"kendala\"", "", "blok kendala")]
    [InlineData("\"blok\":\"penerima\",\"lembar\":\"A\"", "", "lembar")]
    [InlineData("\"blok\":\"penerima\"", "\"peran\":[{\"bidang\":\"satuan\",\"uraian\":[\"x\"]}]", "peran hanya sasaran atau capaian")]
    [InlineData("\"blok\":\"penerima\"", "\"peran\":[{\"bidang\":\"sasaran\",\"uraian\":[null]}]", "null")]
    [InlineData("\"blok\":\"penerima\"", "\"layanan\":\"K-XYZ-01\"", "tidak ada dalam katalog")]
    [InlineData("\"blok\":\"penerima\"", "\"polaKode\":\"A.*\"", "{layanan}")]
    [InlineData("\"blok\":\"penerima\"", "\"jumlahkan\":true", "jumlahkan")]
    [InlineData("\"blok\":\"penerima\"", "\"namaLain\":{\"K-XYZ-01\":[\"x\"]}", "namaLain")]
    [InlineData("\"blok\":\"penerima\"", "\"namaLain\":{\"K-KES-01\":null}", "null")]
    [InlineData("\"blok\":\"penerima\"", "\"total\":[null]", "null")]
    public void Table_that_cannot_be_read_says_why(string tabel, string baris, string sebab) => Assert.Contains(
        sebab,
        Salah("""{"kode":"x","versi":"1","nama":"X","tabel":[{"blok":"penerima","kolom":[KOLOM]},{TABEL,"kolom":[KOLOM],"baris":{BARIS}}]}"""
            .Replace("KOLOM", Kolom, StringComparison.Ordinal).Replace("TABEL", tabel, StringComparison.Ordinal).Replace("BARIS", baris, StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"bidang":"uraian","kepala":["u"]},{"bidang":"sasaran","kepala":["s"]}""", "sedikitnya tiga kolom")]
    [InlineData("""{"bidang":"uraian","kepala":["u"]},{"bidang":"sasaran","kepala":["s"]},{"bidang":"satuan","kepala":["t"]}""", "perlu kolom sasaran dan capaian")]
    [InlineData("""{"bidang":"kode","kepala":["u"]},{"bidang":"sasaran","kepala":["s"]},{"bidang":"capaian","kepala":["t"]}""", "perlu kolom uraian atau layanan")]
    [InlineData("""{"bidang":"uraian","kepala":["-"]},{"bidang":"sasaran","kepala":["s"]},{"bidang":"capaian","kepala":["t"]}""", "memerlukan kepala")]
    [InlineData("""{"bidang":"uraian","kepala":[null]},{"bidang":"sasaran","kepala":["s"]},{"bidang":"capaian","kepala":["t"]}""", "null")]
    [InlineData("""{"bidang":"apa","kepala":["u"]}""", "bukan JSON dengan bentuk yang benar")]
    [InlineData("""{"bidang":1,"kepala":["u"]}""", "bukan JSON dengan bentuk yang benar")]
    public void Columns_that_do_not_suffice_say_so(string kolom, string sebab) =>
        Assert.Contains(sebab, Salah($$"""{"kode":"x","versi":"1","nama":"X","tabel":[{"blok":"penerima","kolom":[{{kolom}}]}]}"""), StringComparison.Ordinal);

    [Fact]
    public void Profile_of_a_province_takes_the_place_of_a_built_in_one_and_a_second_of_the_same_code_is_told()
    {
        var json = $$"""{"kode":"abc-bulanan","versi":"9","nama":"X","tabel":[{"blok":"penerima","kolom":[{{Kolom}}]}]}""";
        var kumpulan = KumpulanProfil.Gabung([("a.json", Aliran(json)), ("b.json", Aliran(json)), ("c.json", Aliran("{}"))]);
        Assert.Equal("9", kumpulan.Profil.Single(p => p.Kode == "abc-bulanan").Versi);
        Assert.Equal(["b.json", "c.json"], kumpulan.Rusak.Select(r => r.Berkas));
        Assert.Equal(["SPM-139", "SPM-139"], BukuUji.Satu("Satu|Dua").Nilai(profil: kumpulan).Temuan.Select(t => t.Kode).Where(k => k == "SPM-139"));
    }

    private const string Kolom = """{"bidang":"uraian","kepala":["u"]},{"bidang":"sasaran","kepala":["s"]},{"bidang":"capaian","kepala":["t"]}""";

    private static MemoryStream Aliran(string json) => new(Encoding.UTF8.GetBytes(json));

    private static string Salah(string json) => Assert.Throws<FormatException>(() => BerkasProfil.Baca(Aliran(json))).Message;
}
