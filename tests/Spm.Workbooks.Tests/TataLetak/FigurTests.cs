namespace Spm.Workbooks.Tests;

/// <summary>How figures are made of months, totals and what stands beside them.</summary>
public class FigurTests
{
    private const string Atas = "No|Uraian SPM|Satuan|Jumlah yang harus dilayani|Jumlah yang terlayani|||||Yang belum terlayani|%";
    private const string Bawah = "||||Jan|Feb|Mar|Apr|Total";

    [Fact]
    public void Months_up_to_the_end_of_the_quarter_are_added_up_and_later_ones_told()
    {
        var hasil = Baca("1.A.1|Ibu hamil|Orang|100|1|2|3|4|10|90|10");
        Assert.Equal((100, 6), hasil.Angka("K-KES-01"));
        Assert.Equal(["SPM-133 Puskesmas A!H3"], hasil.Pokok());
        Assert.DoesNotContain(hasil.Temuan, t => t.Kode is "SPM-226" or "SPM-227" or "SPM-228");
    }

    [Theory]
    [InlineData("belum")]
    [InlineData("!#REF!")]
    [InlineData("=X1")]
    [InlineData("-")]
    [InlineData("0")]
    public void What_stands_in_a_month_to_come_is_no_error(string isi)
    {
        var hasil = Baca($"1.A.1|Ibu hamil|Orang|100|1|2|3|{isi}|6|94|6");
        Assert.Equal((100, 6), hasil.Angka("K-KES-01"));
        Assert.Empty(hasil.Pokok());
    }

    [Fact]
    public void Total_alone_counts_and_is_told()
    {
        var hasil = Baca("1.A.1|Ibu hamil|Orang|100|||||60|40|60");
        Assert.Equal((100, 60), hasil.Angka("K-KES-01"));
        Assert.Equal(["SPM-134 Puskesmas A!I3"], hasil.Pokok());
    }

    [Fact]
    public void Zero_that_a_formula_makes_of_blank_months_is_not_reported()
    {
        var hasil = Baca("1.A.1|Ibu hamil|Orang|100|||||=SUM(E3:H3)#0||");
        Assert.Equal(["SPM-218 Puskesmas A!E3"], hasil.Pokok());
    }

    [Fact]
    public void Line_with_nothing_but_formulas_that_nobody_computed_is_blank() =>
        Assert.Null(Baca("1.A.1|Ibu hamil|Orang||||||=SUM(E3:H3)|=D3-I3|", "2.A.1|Ibu bersalin|Orang|50|1|1|1||3").Angka("K-KES-01"));

    [Fact]
    public void Total_that_nobody_computed_beside_a_target_is_an_error_where_it_would_be_read() =>
        Assert.Equal(["SPM-207 Puskesmas A!I3"], Baca("1.A.1|Ibu hamil|Orang|100|||||=Lain!B2").Pokok());

    [Fact]
    public void Zero_that_somebody_typed_is_zero() => Assert.Equal((100, 0), Baca("1.A.1|Ibu hamil|Orang|100|||||0").Angka("K-KES-01"));

    [Fact]
    public void Total_that_differs_from_the_months_is_a_warning_with_both()
    {
        var hasil = Baca("1.A.1|Ibu hamil|Orang|100|1|2|3||7");
        Assert.Equal((100, 6), hasil.Angka("K-KES-01"));
        Assert.Contains("jumlah 7, padahal rinciannya berjumlah 6", hasil.Pesan("SPM-228"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10|20|30||30")]
    [InlineData("10|20|30|0|30")]
    public void Months_that_never_fall_under_a_total_like_the_last_have_two_readings(string bulan)
    {
        var hasil = Baca($"1.A.1|Ibu hamil|Orang|100|{bulan}");
        Assert.Equal(["SPM-135 Puskesmas A!I3"], hasil.Pokok());
        Assert.Contains("pada 1 baris tabel ini (I3)", hasil.Pesan("SPM-135"), StringComparison.Ordinal);
        Assert.Contains("berisi 30, sama dengan bulan terakhir, padahal bulan-bulannya berjumlah 60", hasil.Pesan("SPM-135"), StringComparison.Ordinal);
    }

    [Fact]
    public void Cumulative_months_are_told_once_for_a_table_and_nothing_that_follows_from_them()
    {
        var hasil = Baca("1.A.1|Ibu hamil|Orang|100|10|20|30||30|70|30", "2.A.1|Ibu bersalin|Orang|50|20|30|40||40|10|80", "3.A.1|Bayi baru lahir|Orang|50|10|20|10||40|10|80", "|Jumlah|||||||110");
        Assert.Equal(["SPM-135 Puskesmas A!I3"], hasil.Temuan.Where(t => t.Lembar is not null).Select(PeriksaTemuan.Singkat));
        Assert.Contains("pada 2 baris tabel ini (I3 sampai I4)", hasil.Pesan("SPM-135"), StringComparison.Ordinal);
    }

    [Fact]
    public void Month_that_is_a_word_is_an_error_and_no_blank() => Assert.Equal(["SPM-201 Puskesmas A!F3"], Baca("1.A.1|Ibu hamil|Orang|100|1|belum ada|3||4").Pokok());

    [Fact]
    public void Target_that_nobody_computed_is_an_error_and_the_line_is_not_lost() =>
        Assert.Equal(["SPM-207 Puskesmas A!D3"], Baca("x|Ibu hamil|Orang|=Data!B1|1|2|3||").Pokok());

    [Theory]
    [InlineData("!#DIV/0!", "!#REF!")]
    [InlineData("=D3-I3", "=I3/D3")]
    [InlineData("tidak tahu", "baik")]
    public void What_is_only_compared_is_no_error_whatever_it_holds(string belum, string persen)
    {
        var hasil = Baca($"1.A.1|Ibu hamil|Orang|100|1|2|3||6|{belum}|{persen}");
        Assert.Equal((100, 6), hasil.Angka("K-KES-01"));
        Assert.DoesNotContain(hasil.Temuan, t => t.Lembar is not null);
    }

    [Theory]
    [InlineData("33.33")]
    [InlineData("33.3")]
    [InlineData("33")]
    [InlineData("0.3333")]
    [InlineData("33,33%")]
    [InlineData("'33,33")]
    [InlineData("33%")]
    [InlineData("0.33")]
    public void Percent_may_be_written_in_any_way(string persen) => Assert.DoesNotContain(Baca($"1.A.1|Ibu hamil|Orang|9|1|1|1||3|6|{persen}").Temuan, t => t.Kode == "SPM-227");

    [Theory]
    [InlineData("66.66", true)]
    [InlineData("66.67", true)]
    [InlineData("67", true)]
    [InlineData("66", true)]
    [InlineData("68", false)]
    [InlineData("0.67", true)]
    [InlineData("0.66", true)]
    [InlineData("0.7", false)]
    [InlineData("0.6", false)]
    [InlineData("1", false)]
    [InlineData("0", false)]
    public void Percent_may_be_rounded_or_cut_off(string persen, bool sama) => Assert.Equal(sama, Baca($"1.A.1|Ibu hamil|Orang|9|2|2|2||6|3|{persen}").Temuan.All(t => t.Kode != "SPM-227"));

    [Fact]
    public void Percent_above_a_hundred_may_be_written_as_a_hundred_and_a_rest_below_zero_as_zero() =>
        Assert.DoesNotContain(Baca("1.A.1|Ibu hamil|Orang|5|2|2|2||6|0|100").Temuan, t => t.Kode is "SPM-226" or "SPM-227");

    [Fact]
    public void Numbers_that_computers_made_long_are_told_as_people_write_them()
    {
        Assert.Contains("berisi 0,812346, padahal hasil hitungnya 6 persen", Baca("1.A.1|Ibu hamil|Orang|100|1|2|3||6|94|0.81234567890123456").Pesan("SPM-227"), StringComparison.Ordinal);
        Assert.Contains("berisi 95,3, padahal", Baca("1.A.1|Ibu hamil|Orang|100|1|2|3||6|95.30000000000000004|6").Pesan("SPM-226"), StringComparison.Ordinal);
        Assert.Contains("berisi 99,9999999", Baca("1.A.1|Ibu hamil|Orang|99.9999999|1|2|3||6").Pesan("SPM-205"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rest_that_differs_is_a_warning_with_both() => Assert.Contains("berisi 95", Baca("1.A.1|Ibu hamil|Orang|100|1|2|3||6|95|6").Pesan("SPM-226"), StringComparison.Ordinal);

    [Fact]
    public void Target_of_zero_has_no_percent_and_no_reason_in_this_layout()
    {
        var hasil = Baca("1.A.1|Ibu hamil|Orang|0|0|0|0||0|0|0");
        Assert.Equal(["SPM-137 Puskesmas A!D3"], hasil.Pokok());
        Assert.DoesNotContain(hasil.Temuan, t => t.Kode == "SPM-227");
    }

    [Fact]
    public void Target_of_zero_is_taken_where_the_layout_has_a_reason()
    {
        var hasil = BukuUji.Satu($"{Atas}|Alasan", Bawah, "1.A.1|Ibu hamil|Orang|0|0|0|0||0|0|0|Tidak ada penduduk", "2.A.1|Ibu bersalin|Orang|10|1|1|1||3").Nilai();
        Assert.Equal((0, 0), hasil.Angka("K-KES-01"));
        Assert.Equal(("Tidak ada penduduk", "Puskesmas A!L3"), (hasil.Laporan!.Layanan[0].Alasan, hasil.Laporan.Layanan[0].AsalAlasan));
        Assert.Null(hasil.Laporan.Layanan[1].AsalAlasan);
    }

    [Fact]
    public void Layout_without_mutu_says_so_once_for_all_services() => Assert.Contains(
        "untuk K-KES-01, K-KES-02.", Baca("1.A.1|Ibu hamil|Orang|100|1|2|3||6", "2.A.1|Ibu bersalin|Orang|100|1|2|3||6").Pesan("SPM-138"), StringComparison.Ordinal);

    [Fact]
    public void Hidden_rows_count_and_are_told()
    {
        var hasil = new BukuUji().Lembar("Puskesmas A", [Atas, Bawah, "1.A.1|Ibu hamil|Orang|100|1|2|3||6"], [], [3]).Nilai();
        Assert.Equal((100, 6), hasil.Angka("K-KES-01"));
        Assert.Contains("baris 3", hasil.Pesan("SPM-150"), StringComparison.Ordinal);
    }

    [Fact]
    public void Similar_warnings_of_a_sheet_are_summarised_after_two_hundred()
    {
        var desa = Enumerable.Range(1, 250).Select(i => $"{i}|Cisata|Desa {i}|'100|'40|'30");
        var hasil = BukuUji.Satu(["No|Kecamatan|Desa|TARGET (KK)|Terlayani JP|Terlayani BJP", .. desa]).Nilai(BukuUji.AirMinum);
        Assert.Equal(200, hasil.Temuan.Count(t => t.Kode == "SPM-203"));
        Assert.Contains("550 temuan SPM-203", hasil.Pesan("SPM-152"), StringComparison.Ordinal);
        Assert.Equal((25000, 17500), hasil.Angka("K-PU-01"));
    }

    [Fact]
    public void Cells_name_their_sheet_as_the_file_does_with_the_blanks_around_it()
    {
        var hasil = new BukuUji().Lembar(" PKM B ", Atas, Bawah, "1.A.1|Ibu hamil|Orang|100|1|2|3||6|94|6").Nilai();
        var layanan = hasil.Laporan!.Layanan.Single(l => l.Kode.ToString() == "K-KES-01");
        Assert.Equal((" PKM B !D3", " PKM B !E3:G3"), (layanan.Harus!.Asal, layanan.Terlayani!.Asal));
    }

    private static HasilPenilaian Baca(params string[] baris) => BukuUji.Satu([Atas, Bawah, .. baris]).Nilai();
}
