using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class NilaiSelTests
{
    [Theory]
    [InlineData("66666669135813.78", 66_666_669_135_814, NilaiSel.FormatBulat)]
    [InlineData("66666669135812.55", 66_666_669_135_813, NilaiSel.FormatBulat)]
    [InlineData("6666666913581.78", 6_666_666_913_581.78, NilaiSel.FormatPecahan)]
    [InlineData("66666669135813.70", 66_666_669_135_813.7, NilaiSel.FormatPecahan)]
    [InlineData("66666669135813.00", 66_666_669_135_813, NilaiSel.FormatBulat)]
    [InlineData("12.5000000000000001", 12.5, NilaiSel.FormatPecahan)]
    public void An_amount_whose_decimals_a_cell_cannot_keep_is_a_whole(string jumlah, double nilai, string format) =>
        Assert.Equal(new NilaiSel(nilai, format), NilaiSel.Jumlah(decimal.Parse(jumlah, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Sums_of_budgets_show_no_sen_that_nobody_reported_and_the_sheet_says_so()
    {
        var kode = KodeLayanan.Parse("K-SOS-01");
        LaporanLayanan Anggaran(decimal alokasi) => RekapBanten.Laporan(kode, 10, 5, 50) with { Anggaran = new Anggaran(new Angka(alokasi, "C Anggaran!D2"), null) };
        var buku = RekapKecil.Tulis(("36.01", Anggaran(33_333_334_567_906.89m)), ("36.02", Anggaran(33_333_334_567_906.89m)));

        var jumlah = buku.Baris("Anggaran", "B", "Seluruh kabupaten/kota");
        Assert.Contains(66_666_669_135_814, Enumerable.Range(jumlah, 7).Where(b => buku.Teks("Anggaran", $"C{b}") == "Sosial").Select(b => buku.Angka("Anggaran", $"D{b}")));
        Assert.Contains(buku.SemuaTeks("Anggaran"), t => t.Contains("dibulatkan ke rupiah utuh", StringComparison.Ordinal));
    }
}
