namespace Spm.Infra.Tests;

/// <summary>The reader has to refuse what the compiler would refuse, else the other tests prove nothing.</summary>
public sealed class TemplatBicepTests
{
    [Theory]
    [InlineData("var a = 'tidak berakhir\n", "does not end on its line")]
    [InlineData("var a = [\n  'a'\n", "is missing")]
    [InlineData("var a = {\n  b: 1\n", "a name is missing")]
    [InlineData("var a = 'x${b\n'", "does not end")]
    [InlineData("var a = {\n  b: 1\n  b: 2\n}\n", "the property b stands twice")]
    [InlineData("var a = {\n  b: 1 c: 2\n}\n", "is not expected here")]
    [InlineData("variabel a = 1\n", "is no statement")]
    [InlineData("var a = 1 2\n", "is not expected behind a statement")]
    [InlineData("var a = \"x\"\n", "is no sign of Bicep")]
    [InlineData("var a = 'x\\y'\n", "is no escape of Bicep")]
    public void A_template_that_Bicep_would_refuse_is_refused_with_its_line(string isi, string apa)
    {
        var galat = Assert.Throws<InvalidDataException>(() => TemplatBicep.Baca("x.bicep", isi));

        Assert.StartsWith("x.bicep:", galat.Message, StringComparison.Ordinal);
        Assert.Contains(apa, galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_read_with_loops_conditions_nested_resources_and_insertions()
    {
        const string isi = """
            // catatan
            param nama string = 'a'
            @minValue(3)
            param angka int

            resource induk 'X.Y/z@2025-01-01' = [for (a, i) in daftar: if (angka > 3) {
              name: '${nama}-${i}.blob'
              properties: empty(nama) ? {} : union(x, { a: true, b: [1, 2] })

              resource anak 'anak' existing = {
                name: 'b'
              }
            }]
            output keluar string = induk[0]::anak.id
            """;

        var templat = TemplatBicep.Baca("x.bicep", isi);

        Assert.Equal(["nama", "angka"], templat.Parameter.Select(p => p.Nama));
        Assert.Equal(3, ((Angka)templat.Parameter[1].Hiasan["minValue"][0]).Nilai);
        Assert.Equal(["X.Y/z", "X.Y/z/anak"], templat.Sumber.Select(s => s.Jenis));
        Assert.Equal(["2025-01-01", "2025-01-01"], templat.Sumber.Select(s => s.Versi));
        Assert.Equal([false, true], templat.Sumber.Select(s => s.SudahAda));
        Assert.Equal("{}-{}.blob", ((Teks)templat.Sumber[0].Isi.Ambil("name")).Isi);
        Assert.IsType<Jika>(Assert.IsType<Untuk>(templat.Sumber[0].Badan).Badan);
        Assert.Equal("anak", ((Anggota)((Anggota)templat.Keluaran[0].Nilai).Dari).Isi);
    }
}
