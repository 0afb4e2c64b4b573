using Spm.Domain;
using static Spm.Workbooks.Tests.PeriksaTemuan;
using static Spm.Workbooks.Tests.TemplateUji;

namespace Spm.Workbooks.Tests;

public class BlokAnggaranTests
{
    private const string C = "C Anggaran";

    [Theory]
    [InlineData("Rp satu juta", "SPM-401")]
    [InlineData("1,234", "SPM-402")]
    public void Text_that_is_no_single_number_is_an_error(string teks, string kode) => Ada(t => t[C, "C3"] = Teks(teks), $"{kode} {C}!C3");

    [Fact]
    public void Rupiah_typed_as_text_may_have_decimals() =>
        Assert.Equal(1_234_567.5m, Ada(t => t[C, "C2"] = Teks("1.234.567,50"), $"SPM-403 {C}!C2").Laporan!.Layanan[0].Anggaran!.Alokasi!.Nilai);

    [Fact]
    public void Negative_rupiah_are_an_error() => Ada(t => t[C, "D2"] = Angka(-1), $"SPM-404 {C}!D2");

    [Fact]
    public void Error_value_is_an_error() => Ada(t => t[C, "D2"] = Galat("#N/A"), $"SPM-406 {C}!D2");

    [Fact]
    public void Formula_without_stored_result_is_an_error() => Ada(t => t[C, "D2"] = Rumus("C2*0.9"), $"SPM-407 {C}!D2");

    [Fact]
    public void Number_beyond_15_digits_is_an_error() => Ada(t => t[C, "C2"] = Angka("1000000000000000"), $"SPM-408 {C}!C2");

    [Fact]
    public void Date_is_an_error() => Ada(t => t[C, "C2"] = " t=\"d\"><v>2025-04-03</v>", $"SPM-409 {C}!C2");

    [Fact]
    public void Unknown_code_is_an_error() => Ada(t => t[C, "A2"] = Teks("PU-01"), $"SPM-410 {C}!A2");

    [Fact]
    public void Doubled_code_is_an_error_at_the_second_row() => Ada(t => t[C, "A3"] = Teks("K-PU-01"), $"SPM-411 {C}!A3");

    [Fact]
    public void Budget_without_a_code_is_an_error() => Ada(t => t[C, "A2"] = null, $"SPM-412 {C}!A2");

    [Fact]
    public void Spending_above_budget_is_a_warning() => Ada(t => t[C, "D2"] = Angka(1_000_001), $"SPM-420 {C}!D2");

    [Fact]
    public void Budget_beside_Tidak_is_a_warning_at_each_cell_and_kept()
    {
        var hasil = Ada(
            Terisi(PerumahanRakyat),
            t =>
            {
                BlokPenerimaTests.Kosongkan(t, 2);
                t["A Penerima", "E2"] = Teks("Tidak");
                t["A Penerima", "F2"] = Teks("Tidak ada bencana");
                t[C, "C2"] = Angka(500);
                t[C, "D2"] = Angka(100);
            },
            $"SPM-421 {C}!C2",
            $"SPM-421 {C}!D2");
        Assert.Equal(new Anggaran(new Angka(500, "C Anggaran!C2"), new Angka(100, "C Anggaran!D2")), hasil.Laporan!.Layanan[0].Anggaran);
    }

    [Fact]
    public void Budget_left_empty_is_null() => Assert.Null(Ada(t =>
    {
        t[C, "C2"] = null;
        t[C, "D2"] = null;
    }).Laporan!.Layanan[0].Anggaran);
}
