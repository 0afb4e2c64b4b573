using DocumentFormat.OpenXml.Spreadsheet;
using Spm.Domain;

namespace Spm.Workbooks.Tests.Template;

public sealed class IsianTemplateTests
{
    private const string Pendidikan = "2025-TW4/36.01/pendidikan";
    private const string A = TataLetakTemplate.LembarPenerima;
    private const string B = TataLetakTemplate.LembarMutu;
    private const string C = TataLetakTemplate.LembarAnggaran;
    private static readonly KodeLayanan Paud = KodeLayanan.Parse("K-PEND-01");
    private static readonly KodeLayanan Dasar = KodeLayanan.Parse("K-PEND-02");

    [Fact]
    public void Values_stand_in_the_cells_of_their_rows()
    {
        using var t = TemplateTerbaca.Dari(Pendidikan, new IsianTemplate
        {
            Layanan = new Dictionary<KodeLayanan, IsianLayanan>
            {
                [Paud] = new() { Berlaku = "Tidak", Alasan = "bukan kewenangan" },
                [Dasar] = new()
                {
                    Harus = 33_912,
                    Terlayani = 33_759,
                    Mutu = new Dictionary<string, IsianMutu> { ["K-PEND-02.B.2"] = new(1_250.5m, 1_000) },
                    Alokasi = 250_000_000m,
                    Realisasi = 249_999_999.5m,
                },
            },
            MutuSendiri = [new("K-PEND-02", "Seragam sekolah", "Paket", 10, 9)],
            Kendala = [new("K-PEND-02", "Anak putus sekolah belum terdata.", "Pendataan bersama desa.")],
        });

        Assert.Equal(["Tidak", "bukan kewenangan", "", ""], Sel(t, A, "E2", "F2", "G2", "H2"));
        Assert.Equal(["", "", "33912", "33759"], Sel(t, A, "E3", "F3", "G3", "H3"));
        Assert.Equal(["1250.5", "1000"], Sel(t, B, "E6", "F6"));
        Assert.Equal(["K-PEND-02", "", "Seragam sekolah", "Paket", "10", "9"], Sel(t, B, "A11", "B11", "C11", "D11", "E11", "F11"));
        Assert.Equal(["250000000", "249999999.5"], Sel(t, C, "C3", "D3"));
        Assert.Equal(["K-PEND-02", "Anak putus sekolah belum terdata.", "Pendataan bersama desa."], Sel(t, TataLetakTemplate.LembarKendala, "A2", "B2", "C2"));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"http://contoh.invalid\")")]
    [InlineData("+62")]
    [InlineData("@SUM(A1)")]
    [InlineData("12.345")]
    [InlineData("0123")]
    [InlineData("TRUE")]
    public void Text_stays_text_and_never_becomes_a_formula(string teks)
    {
        using var t = TemplateTerbaca.Dari(Pendidikan, new IsianTemplate
        {
            Layanan = new Dictionary<KodeLayanan, IsianLayanan> { [Paud] = new() { Berlaku = teks, Alasan = teks, Harus = teks } },
            Kendala = [new(teks, teks, teks)],
        });

        Assert.All(((string, string)[])[(A, "E2"), (A, "F2"), (A, "G2"), (TataLetakTemplate.LembarKendala, "A2"), (TataLetakTemplate.LembarKendala, "C2")], p =>
        {
            Assert.Equal(teks, t.Nilai(p.Item1, p.Item2));
            Assert.Equal(CellValues.SharedString, t.Sel(p.Item1, p.Item2)!.DataType!.Value);
        });
        AssertHanyaRumusKolomHitungan(t);
    }

    [Fact]
    public void Formulas_stand_in_the_computed_columns_only_and_give_no_boolean()
    {
        using var t = TemplateTerbaca.Dari(Pendidikan);

        AssertHanyaRumusKolomHitungan(t);
        Assert.Equal("IF(COUNT(G2:H2)=2,MAX(0,G2-H2),\"\")", t.Sel(A, "I2")!.CellFormula!.Text);
        Assert.Equal("IF(COUNT(G2:H2)=2,IF(G2>0,MIN(100,H2/G2*100),\"\"),\"\")", t.Sel(A, "J2")!.CellFormula!.Text);
        Assert.Equal("IF(COUNT(E20:F20)=2,IF(E20>0,MIN(100,F20/E20*100),\"\"),\"\")", t.Sel(B, "H20")!.CellFormula!.Text);
    }

    [Fact]
    public void More_own_rows_than_the_template_has_are_refused()
    {
        var isian = new IsianTemplate { MutuSendiri = [.. Enumerable.Repeat(new IsianMutuSendiri("K-PEND-01", "Item", "Paket", 1, 1), 11)] };

        Assert.Throws<ArgumentException>(() => TemplateTerbaca.Buat(Pendidikan, isian));
    }

    private static void AssertHanyaRumusKolomHitungan(TemplateTerbaca t)
    {
        var rumus = t.Lembar.SelectMany(l => t.Isi(l.Name!).Descendants<Cell>().Where(c => c.CellFormula is not null).Select(c => $"{l.Name}!{c.CellReference!.Value![0]}"));

        Assert.Equal([$"{A}!I", $"{A}!J", $"{TataLetakTemplate.LembarAsesmen}!G", $"{B}!G", $"{B}!H", $"{C}!E"], rumus.Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Sel(TemplateTerbaca t, string lembar, params string[] alamat) => alamat.Select(a => t.Nilai(lembar, a));
}
