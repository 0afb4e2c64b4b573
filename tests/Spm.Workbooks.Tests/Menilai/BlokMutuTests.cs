using Spm.Domain;
using static Spm.Workbooks.Tests.PeriksaTemuan;
using static Spm.Workbooks.Tests.TemplateUji;

namespace Spm.Workbooks.Tests;

public class BlokMutuTests
{
    private const string B = "B Mutu";

    [Theory]
    [InlineData("cukup", "SPM-301")]
    [InlineData("1,234", "SPM-302")]
    public void Text_that_is_no_single_number_is_an_error(string teks, string kode) => Ada(t => t[B, "E2"] = Teks(teks), $"{kode} {B}!E2");

    [Fact]
    public void Number_typed_as_text_is_a_warning() => Assert.Equal(1500, Ada(t => t[B, "E2"] = Teks("1.500"), $"SPM-303 {B}!E2").Laporan!.Layanan[0].Mutu[0].Harus.Nilai);

    [Fact]
    public void Negative_count_is_an_error() => Ada(t => t[B, "F2"] = Angka(-8), $"SPM-304 {B}!F2");

    [Fact]
    public void Half_a_person_is_an_error() => Ada(t => t[B, "F3"] = Angka("7.5"), $"SPM-305 {B}!F3");

    [Fact]
    public void Half_a_package_is_none() => Assert.Equal(7.5m, Ada(t => t[B, "F2"] = Angka("7.5")).Laporan!.Layanan[0].Mutu[0].Terpenuhi!.Nilai);

    [Fact]
    public void Error_value_is_an_error() => Ada(t => t[B, "E2"] = Galat("#DIV/0!"), $"SPM-306 {B}!E2");

    [Fact]
    public void Formula_without_stored_result_is_an_error() => Ada(t => t[B, "F2"] = Rumus("E2"), $"SPM-307 {B}!F2");

    [Fact]
    public void Number_beyond_15_digits_is_an_error() => Ada(t => t[B, "E2"] = Angka("1E+16"), $"SPM-308 {B}!E2");

    [Fact]
    public void Date_is_an_error() => Ada(t => t[B, "E2"] = " t=\"d\"><v>2025-04-03</v>", $"SPM-309 {B}!E2");

    [Fact]
    public void Unknown_service_is_an_error() => Ada(t => t[B, "A2"] = Teks("K-PU-09"), $"SPM-322 {B}", $"SPM-310 {B}!A2");

    [Fact]
    public void Code_of_another_service_is_an_error() => Ada(t => t[B, "B2"] = Teks("K-PU-02.B.1"), $"SPM-322 {B}", $"SPM-311 {B}!B2");

    [Fact]
    public void Doubled_code_is_an_error_at_the_second_row() => Ada(t => t[B, "B3"] = Teks("K-PU-01.B.1"), $"SPM-322 {B}", $"SPM-312 {B}!B3");

    [Fact]
    public void Prescribed_row_is_known_by_its_code_and_keeps_its_item()
    {
        var baris = Ada(t =>
        {
            t[B, "B2"] = Teks(" k-pu-01.b.1 ");
            t[B, "C2"] = Teks("Barang lain");
            t[B, "D2"] = Teks("Orang");
            t[B, "F2"] = Angka("7.5");
        }).Laporan!.Layanan[0].Mutu[0];
        Assert.Equal(("K-PU-01.B.1", "Barang dan/atau jasa", "Paket"), (baris.Kode, baris.Item, baris.Satuan));
    }

    [Fact]
    public void Own_row_counts_with_service_item_and_both_counts()
    {
        var layanan = Ada(t => TulisSendiri(t, 8, "K-PU-02", "Mobil tangki", 4, 3)).Laporan!.Layanan[1];
        Assert.Equal(
            new BarisMutu { Kode = null, Item = "Mobil tangki", Satuan = "Unit", Harus = new Angka(4, "B Mutu!E8"), Terpenuhi = new Angka(3, "B Mutu!F8") },
            layanan.Mutu[^1]);
    }

    [Fact]
    public void A_service_whose_filled_rows_are_all_without_need_is_a_warning_at_the_first() => Ada(
        t =>
        {
            for (var baris = 2; baris <= 4; baris++)
            {
                (t[B, $"E{baris}"], t[B, $"F{baris}"]) = (Angka(0), Angka(0));
            }
        },
        $"SPM-330 {B}!E2");

    [Fact]
    public void Own_row_without_service_is_an_error() => Ada(t => TulisSendiri(t, 8, null, "Mobil tangki", 4, 3), $"SPM-313 {B}!A8");

    [Fact]
    public void Own_row_without_item_is_an_error() => Ada(t => TulisSendiri(t, 8, "K-PU-02", null, 4, 3), $"SPM-314 {B}!C8");

    [Fact]
    public void Own_row_without_counts_is_an_error_at_each() =>
        Ada(t => TulisSendiri(t, 8, "K-PU-02", "Mobil tangki", null, null), $"SPM-317 {B}!E8", $"SPM-317 {B}!F8");

    [Fact]
    public void Own_row_with_a_service_only_is_ignored_with_a_warning() => Ada(t => t[B, "A8"] = Teks("K-PU-02"), $"SPM-324 {B}!A8");

    [Fact]
    public void Own_row_of_people_cannot_be_fractional() => Ada(
        t =>
        {
            TulisSendiri(t, 8, "K-PU-02", "Operator", 4, 2.5m);
            t[B, "D8"] = Teks(" orang ");
        },
        $"SPM-305 {B}!F8");

    [Fact]
    public void Rows_that_are_blank_throughout_are_ignored() => Ada(t => t[B, "A12"] = Teks("  "));

    [Fact]
    public void Values_beside_Tidak_are_errors_at_each_cell() => Ada(
        Terisi(PerumahanRakyat),
        t =>
        {
            BlokPenerimaTests.Kosongkan(t, 2);
            t["A Penerima", "E2"] = Teks("Tidak");
            t["A Penerima", "F2"] = Teks("Tidak ada bencana");
            t[B, "E2"] = Angka(1);
            t[B, "F3"] = Teks("satu");
        },
        $"SPM-315 {B}!E2",
        $"SPM-301 {B}!F3",
        $"SPM-315 {B}!F3");

    [Fact]
    public void Fulfilled_above_a_need_of_0_is_an_error() => Ada(t => t[B, "E2"] = Angka(0), $"SPM-316 {B}!F2");

    [Theory]
    [InlineData("E2")]
    [InlineData("F2")]
    public void Only_one_of_the_two_counts_is_an_error_at_the_empty_one(string sel) => Ada(t => t[B, sel] = null, $"SPM-317 {B}!{sel}");

    [Fact]
    public void Need_of_0_may_leave_the_other_count_empty()
    {
        var baris = Ada(t =>
        {
            t[B, "E2"] = Angka(0);
            t[B, "F2"] = null;
        }).Laporan!.Layanan[0].Mutu[0];
        Assert.Equal((0m, null), (baris.Harus.Nilai, baris.Terpenuhi));
    }

    [Fact]
    public void Empty_row_of_a_service_that_is_filled_in_is_a_warning_and_not_reported()
    {
        var hasil = Ada(
            t =>
            {
                t[B, "E3"] = null;
                t[B, "F3"] = null;
            },
            $"SPM-320 {B}!E3");
        Assert.Equal(["K-PU-01.B.1", "K-PU-01.B.3"], hasil.Laporan!.Layanan[0].Mutu.Select(m => m.Kode));
    }

    [Fact]
    public void Fulfilled_above_the_need_is_a_warning() => Ada(t => t[B, "F2"] = Angka(11), $"SPM-321 {B}!F2");

    [Fact]
    public void Removed_row_is_a_warning() => Ada(t => t.HapusBaris(B, 3), $"SPM-322 {B}");

    [Fact]
    public void Rows_of_a_service_with_target_0_are_a_warning() => Ada(
        Terisi(PerumahanRakyat),
        t =>
        {
            t["A Penerima", "F2"] = Teks("Tidak ada bencana");
            t["A Penerima", "G2"] = Angka(0);
            t["A Penerima", "H2"] = null;
        },
        $"SPM-323 {B}!E2",
        $"SPM-323 {B}!E3",
        $"SPM-323 {B}!E4");

    private static void TulisSendiri(TemplateUji t, int baris, string? kode, string? item, decimal? harus, decimal? terpenuhi)
    {
        t[B, $"A{baris}"] = kode is null ? null : Teks(kode);
        t[B, $"C{baris}"] = item is null ? null : Teks(item);
        t[B, $"D{baris}"] = Teks("Unit");
        t[B, $"E{baris}"] = harus is null ? null : Angka(harus.Value);
        t[B, $"F{baris}"] = terpenuhi is null ? null : Angka(terpenuhi.Value);
    }
}
