using Spm.Domain;
using Spm.Workbooks;

namespace Spm.LocalHost.Tests;

public class TeksLayarTests
{
    private static readonly Slot Slot = Slot.Parse("2025-TW4/36.01/perumahan-rakyat");

    public static TheoryData<int> Berbahaya => [.. Enumerable.Range(0, 32), 0x7F, 0x85, 0x9B, 0x9D, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069];

    [Theory]
    [MemberData(nameof(Berbahaya))]
    public void Character_that_steers_a_terminal_becomes_a_replacement(int huruf) =>
        Assert.Equal("a\uFFFD[2Jb", TeksLayar.SatuBaris($"a{(char)huruf}[2Jb"));

    [Theory]
    [InlineData("Kab. Lebak – ‘laporan’ [akhir].xlsx")]
    [InlineData("語😀é")]
    public void Other_text_stays(string teks)
    {
        Assert.Equal(teks, TeksLayar.SatuBaris(teks));
        Assert.Equal(teks, TeksLayar.BanyakBaris(teks));
    }

    [Fact]
    public void Lines_stay_lines_where_several_are_allowed() => Assert.Equal("a\r\n\tb\uFFFD", TeksLayar.BanyakBaris("a\r\n\tb\u001B"));

    [Fact]
    public void Findings_are_a_line_each_whatever_the_file_and_its_sheets_are_called()
    {
        var biasa = Baris("laporan.xlsx", "A Penerima", "salah");
        var jahat = Baris("g\r\nRekap: h\u001B[2J.xlsx", "a\u001B]0;b\a", "c\nd\u009Bf");

        Assert.Equal(biasa.Length, jahat.Length);
        Assert.All(jahat, b => Assert.DoesNotContain(b, char.IsControl));
    }

    [Fact]
    public void News_is_one_line()
    {
        using var keluaran = new StringWriter();
        new Kemajuan(keluaran).Kabarkan("Ditolak: a\nRekap: b\u001B[1m");
        Assert.Equal("Ditolak: a\uFFFDRekap: b\uFFFD[1m" + keluaran.NewLine, keluaran.ToString());
    }

    private static string[] Baris(string nama, string lembar, string pesan)
    {
        using var keluaran = new StringWriter();
        var temuan = new Temuan { Kode = "SPM-201", Keparahan = Keparahan.Galat, Lembar = lembar, Sel = "A1", Pesan = pesan, Perbaikan = pesan };
        new TabelTemuan(keluaran).Tampilkan(nama, Slot, new HasilPenilaian { Laporan = null, Temuan = [temuan] }, salinan: nama);
        return keluaran.ToString().Split(keluaran.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }
}
