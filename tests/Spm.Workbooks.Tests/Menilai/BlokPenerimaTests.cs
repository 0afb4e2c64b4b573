using Spm.Domain;
using static Spm.Workbooks.Tests.PeriksaTemuan;
using static Spm.Workbooks.Tests.TemplateUji;

namespace Spm.Workbooks.Tests;

public class BlokPenerimaTests
{
    private const string A = "A Penerima";

    [Theory]
    [InlineData("banyak", "SPM-201")]
    [InlineData("12 ribu", "SPM-201")]
    [InlineData("1,234", "SPM-202")]
    [InlineData("12,000", "SPM-202")]
    public void Text_that_is_no_single_number_is_an_error(string teks, string kode) => Ada(t => t[A, "G2"] = Teks(teks), $"{kode} {A}!G2");

    [Fact]
    public void Ambiguous_text_shows_both_readings()
    {
        var temuan = Assert.Single(Ada(t => t[A, "G2"] = Teks("1,234"), $"SPM-202 {A}!G2").Temuan);
        Assert.Equal("Kolom 'Jumlah harus dilayani' berisi teks '1,234' yang dapat dibaca 1,234 (koma desimal) atau 1.234 (koma pemisah ribuan).", temuan.Pesan);
    }

    [Fact]
    public void Text_with_dots_between_thousands_is_a_number_with_a_warning()
    {
        var hasil = Ada(t => t[A, "G2"] = Teks("12.345"), $"SPM-203 {A}!G2");
        Assert.Equal(new Angka(12345, "A Penerima!G2"), hasil.Laporan!.Layanan[0].Harus);
        Assert.Contains("'12.345'; dibaca sebagai angka 12.345.", hasil.Temuan[0].Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void Fractional_people_as_text_get_the_reading_and_the_error() => Ada(t => t[A, "G2"] = Teks("1234,5"), $"SPM-203 {A}!G2", $"SPM-205 {A}!G2");

    [Fact]
    public void Negative_people_are_an_error() => Ada(t => t[A, "H2"] = Angka(-1), $"SPM-204 {A}!H2");

    [Fact]
    public void Negative_number_beyond_decimal_is_negative_and_not_too_large() => Ada(t => t[A, "H2"] = Angka("-1E+30"), $"SPM-204 {A}!H2");

    [Fact]
    public void Fractional_people_are_an_error() => Ada(t => t[A, "H2"] = Angka("799.5"), $"SPM-205 {A}!H2");

    [Fact]
    public void Whole_number_stored_with_a_binary_rest_is_whole() =>
        Assert.Equal(12, Ada(t => t[A, "H2"] = Angka("12.000000000000002")).Laporan!.Layanan[0].Terlayani!.Nilai);

    [Theory]
    [InlineData("D2")]
    [InlineData("E2")]
    [InlineData("F2")]
    [InlineData("G2")]
    public void Error_value_in_a_cell_that_the_rules_read_is_an_error(string sel) => Ada(t => t[A, sel] = Galat("#REF!"), $"SPM-206 {A}!{sel}");

    [Fact]
    public void Formula_without_stored_result_is_an_error() => Ada(t => t[A, "G2"] = Rumus("SUM(K1:K9)"), $"SPM-207 {A}!G2");

    [Fact]
    public void Formula_with_stored_result_counts() => Assert.Equal(900, Ada(t => t[A, "G2"] = Rumus("450*2", "900")).Laporan!.Layanan[0].Harus!.Nilai);

    [Fact]
    public void Computed_columns_and_labels_are_not_read() => Ada(t =>
    {
        t[A, "B2"] = Galat("#NAME?");
        t[A, "I2"] = Rumus("G2-H2");
        t[A, "J2"] = Galat("#DIV/0!");
        t[A, "L2"] = Teks("catatan di luar tabel");
    });

    [Theory]
    [InlineData("1E+300")]
    [InlineData("1E+20")]
    public void Number_beyond_15_digits_is_an_error(string angka) => Ada(t => t[A, "G2"] = Angka(angka), $"SPM-208 {A}!G2");

    [Fact]
    public void Date_is_an_error() => Ada(t => t[A, "G2"] = " t=\"d\"><v>2025-04-03</v>", $"SPM-209 {A}!G2");

    [Fact]
    public void Truth_value_is_no_number() => Ada(t => t[A, "G2"] = " t=\"b\"><v>1</v>", $"SPM-201 {A}!G2");

    [Fact]
    public void Unknown_code_is_an_error_and_its_row_not_taken() => Ada(
        t => t[A, "A3"] = Teks("K-KES-01"), $"SPM-220 {A}", $"SPM-210 {A}!A3");

    [Fact]
    public void Doubled_code_is_an_error_at_the_second_row()
    {
        var hasil = Ada(t => t[A, "A3"] = Teks("k-pu-01 "), $"SPM-220 {A}", $"SPM-211 {A}!A3");
        Assert.Contains("sel A2", hasil.Temuan[1].Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_without_a_code_are_an_error() => Ada(t => t[A, "G9"] = Angka(5), $"SPM-212 {A}!A9");

    [Theory]
    [InlineData("Kadang")]
    [InlineData("T")]
    [InlineData("0")]
    public void Berlaku_other_than_Ya_or_Tidak_is_an_error(string teks) => Ada(t => t[A, "E2"] = Teks(teks), $"SPM-213 {A}!E2");

    [Theory]
    [InlineData("tdk")]
    [InlineData("Tidak berlaku")]
    public void Unreadable_Berlaku_is_the_only_finding_of_a_service_that_is_left_empty_beside_it(string teks)
    {
        var hasil = Ada(
            t =>
            {
                Kosongkan(t, 2);
                Kosongkan(t, 3);
                t[A, "E2"] = Teks(teks);
            },
            $"SPM-213 {A}!E2", $"SPM-222 {A}!A3");
        Assert.False(hasil.Diterima);
    }

    [Fact]
    public void Formula_in_Berlaku_without_stored_result_is_an_error_and_nothing_is_concluded_from_it() => Ada(
        t =>
        {
            Kosongkan(t, 2);
            t[A, "E2"] = Rumus("IF(G2&gt;0,\"Ya\",\"Tidak\")");
        },
        $"SPM-207 {A}!E2");

    [Theory]
    [InlineData("Tidak")]
    [InlineData(" tidak\u00A0")]
    [InlineData("TIDAK")]
    public void Tidak_in_any_spelling_does_not_apply(string teks)
    {
        var t = TidakBerlaku(PerumahanRakyat, "Tidak ada bencana");
        t[A, "E2"] = Teks(teks);
        Assert.False(Ada(t.Nilai()).Laporan!.Layanan[0].Berlaku);
    }

    [Theory]
    [InlineData("ya")]
    [InlineData("  YA ")]
    [InlineData("\u00A0Ya")]
    [InlineData("   ")]
    public void Ya_in_any_spelling_and_blank_apply(string teks) => Assert.True(Ada(t => t[A, "E2"] = Teks(teks)).Laporan!.Layanan[0].Berlaku);

    [Fact]
    public void Tidak_with_a_reason_is_accepted()
    {
        var layanan = Ada(TidakBerlaku(PerumahanRakyat, "Tidak ada bencana"), t => t[A, "E2"] = Teks(" TIDAK")).Laporan!.Layanan[0];
        Assert.Equal((false, "Tidak ada bencana", "A Penerima!F2", null, null), (layanan.Berlaku, layanan.Alasan, layanan.AsalAlasan, layanan.Harus, layanan.Terlayani));
        Assert.Empty(layanan.Mutu);
    }

    [Fact]
    public void Tidak_without_a_reason_is_an_error() => Ada(TidakBerlaku(PerumahanRakyat, null), _ => { }, $"SPM-214 {A}!F2");

    [Fact]
    public void Tidak_on_a_service_that_every_daerah_has_is_a_warning() => Ada(TidakBerlaku(PekerjaanUmum, "Bukan kewenangan"), _ => { }, $"SPM-223 {A}!E2");

    [Fact]
    public void Counts_beside_Tidak_are_errors_even_where_0() => Ada(
        TidakBerlaku(PerumahanRakyat, "Tidak ada bencana"),
        t =>
        {
            t[A, "G2"] = Angka(0);
            t[A, "H2"] = Angka(12);
        },
        $"SPM-215 {A}!G2",
        $"SPM-215 {A}!H2");

    [Fact]
    public void Target_0_without_a_reason_is_an_error() => Ada(SasaranNol(PerumahanRakyat, null), _ => { }, $"SPM-216 {A}!G2");

    [Fact]
    public void Target_0_with_a_reason_does_not_apply_and_keeps_its_0()
    {
        var layanan = Ada(SasaranNol(PerumahanRakyat, "Tidak ada bencana"), t => t[A, "H2"] = Angka(0)).Laporan!.Layanan[0];
        Assert.Equal((false, "Tidak ada bencana", "A Penerima!F2", 0m), (layanan.Berlaku, layanan.Alasan, layanan.AsalAlasan, layanan.Harus!.Nilai));
    }

    [Fact]
    public void Target_0_on_a_service_that_every_daerah_has_is_a_warning() => Ada(SasaranNol(PekerjaanUmum, "Belum didata"), _ => { }, $"SPM-223 {A}!G2");

    [Fact]
    public void People_served_with_target_0_are_an_error() =>
        Ada(SasaranNol(PerumahanRakyat, "Tidak ada bencana"), t => t[A, "H2"] = Angka(3), $"SPM-217 {A}!H2");

    [Theory]
    [InlineData("G2")]
    [InlineData("H2")]
    public void Only_one_of_the_two_counts_is_an_error_at_the_empty_one(string sel) => Ada(t => t[A, sel] = null, $"SPM-218 {A}!{sel}");

    [Fact]
    public void Unreadable_count_is_not_also_called_missing() => Ada(t => t[A, "H2"] = Teks("?"), $"SPM-201 {A}!H2");

    [Fact]
    public void Counts_not_reported_are_a_warning_and_null()
    {
        var layanan = Ada(
            t =>
            {
                t[A, "G2"] = null;
                t[A, "H2"] = null;
            },
            $"SPM-220 {A}!G2").Laporan!.Layanan[0];
        Assert.Equal((true, null, null), (layanan.Berlaku, layanan.Harus, layanan.Terlayani));
    }

    [Fact]
    public void Served_above_target_is_a_warning() => Ada(t => t[A, "H2"] = Angka(1001), $"SPM-221 {A}!H2");

    [Fact]
    public void Service_left_empty_is_a_warning_and_not_reported()
    {
        var hasil = Ada(t => Kosongkan(t, 3), $"SPM-222 {A}!A3");
        Assert.Equal("K-PU-01", Assert.Single(hasil.Laporan!.Layanan).Kode.ToString());
    }

    [Fact]
    public void Ya_alone_does_not_fill_a_service_in() => Ada(
        t =>
        {
            Kosongkan(t, 3);
            t[A, "E3"] = Teks("Ya");
        },
        $"SPM-222 {A}!A3");

    [Fact]
    public void Removed_row_of_a_service_is_a_service_left_empty() => Ada(
        t =>
        {
            Kosongkan(t, 3);
            t.HapusBaris(A, 3);
        },
        $"SPM-222 {A}");

    [Fact]
    public void Another_unit_is_a_warning_and_carried_along() => Assert.Equal("KK", Ada(t => t[A, "D2"] = Teks(" KK"), $"SPM-224 {A}!D2").Laporan!.Layanan[0].Satuan);

    [Theory]
    [InlineData("orang")]
    [InlineData(" ORANG ")]
    public void Unit_in_another_case_is_the_same_unit(string teks) => Assert.Equal("Orang", Ada(t => t[A, "D2"] = Teks(teks)).Laporan!.Layanan[0].Satuan);

    /// <summary>Empties all inputs of one of the two services.</summary>
    internal static void Kosongkan(TemplateUji t, int baris)
    {
        foreach (var kolom in "GH")
        {
            t[A, $"{kolom}{baris}"] = null;
        }

        foreach (var kolom in "CD")
        {
            t["C Anggaran", $"{kolom}{baris}"] = null;
        }

        KosongkanMutu(t, baris);
        if (baris == 2)
        {
            t.HapusBaris("Kendala", 2);
        }
    }

    private static void KosongkanMutu(TemplateUji t, int baris)
    {
        var awal = baris == 2 ? 2 : 5;
        for (var i = awal; i < awal + 3; i++)
        {
            t["B Mutu", $"E{i}"] = null;
            t["B Mutu", $"F{i}"] = null;
        }
    }

    private static TemplateUji TidakBerlaku(Slot slot, string? alasan)
    {
        var t = Terisi(slot);
        Kosongkan(t, 2);
        t[A, "E2"] = Teks("Tidak");
        t[A, "F2"] = alasan is null ? null : Teks(alasan);
        return t;
    }

    private static TemplateUji SasaranNol(Slot slot, string? alasan)
    {
        var t = TidakBerlaku(slot, alasan);
        t[A, "E2"] = null;
        t[A, "G2"] = Angka(0);
        return t;
    }
}
