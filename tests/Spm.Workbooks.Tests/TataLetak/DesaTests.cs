namespace Spm.Workbooks.Tests;

/// <summary>Lines that are parts of one service: drinking water per desa.</summary>
public class DesaTests
{
    private const string Kepala = "No|Kecamatan|Kelurahan/Desa|TARGET (KK)|Terlayani JP|Terlayani BJP|Belum terlayani";

    [Fact]
    public void Desa_are_added_up_with_both_kinds_of_supply()
    {
        var hasil = Baca("1|Cisata|Cibening|100|40|30|30", "||Mekar|50|10||40", "2|Ciherang|Tegal|70||60|10");
        Assert.Equal((220, 140), hasil.Angka("K-PU-01"));
        Assert.Equal("KK", hasil.Laporan!.Layanan[0].Satuan);
        Assert.Equal("Puskesmas A!E2:F2;Puskesmas A!E3;Puskesmas A!F4", hasil.Laporan.Layanan[0].Terlayani!.Asal);
        Assert.Empty(hasil.Pokok());
    }

    [Theory]
    [InlineData("Jumlah Kecamatan Cisata||")]
    [InlineData("|Jumlah|")]
    [InlineData("||Jumlah Cisata")]
    [InlineData("|Sub Total Cisata|")]
    [InlineData("||TOTAL KECAMATAN CISATA")]
    [InlineData("||Rata-rata")]
    public void Sum_of_a_kecamatan_is_no_desa(string label) =>
        Assert.Equal((220, 140), Baca("1|Cisata|Cibening|100|40|30|30", "||Mekar|50|10||40", $"{label}|150|50|30|70", "2|Ciherang|Tegal|70||60|10").Angka("K-PU-01"));

    [Fact]
    public void Sum_without_a_desa_does_not_count_and_is_told()
    {
        var hasil = Baca("1|Cisata||150|50|30|70", "||Cibening|100|40|30|30", "||Mekar|50|10||40", "2|Ciherang||70||60|10", "||Tegal|70||60|10");
        Assert.Equal((220, 140), hasil.Angka("K-PU-01"));
        Assert.Equal(["SPM-144 Puskesmas A!C2", "SPM-144 Puskesmas A!C5"], hasil.Pokok());
    }

    [Fact]
    public void Line_without_a_desa_that_is_no_sum_is_an_error_and_not_lost() =>
        Assert.Equal(["SPM-160 Puskesmas A!C3"], Baca("1|Cisata|Cibening|100|40|30|30", "|||50|10|5|35", "2|Ciherang|Tegal|70||60|10").Pokok());

    [Fact]
    public void Sum_under_the_name_of_its_kecamatan_is_an_error_and_not_counted_twice() =>
        Assert.Equal(["SPM-155 Puskesmas A!C4"], Baca("1|Cisata|Cibening|100|40|30|30", "||Mekar|50|10||40", "||Cisata|150|50|30|70", "2|Ciherang|Tegal|70||60|10").Pokok());

    [Fact]
    public void Sum_of_everything_under_another_name_is_an_error_and_not_counted_twice() =>
        Assert.Equal(["SPM-155 Puskesmas A!C5"], Baca("1|Cisata|Cibening|100|40|30|30", "||Mekar|50|10||40", "2|Ciherang|Tegal|70||60|10", "|Lebak|Kabupaten Lebak|220|50|90|80").Pokok());

    [Fact]
    public void Desa_that_stands_twice_in_a_kecamatan_is_an_error() =>
        Assert.Equal(["SPM-140 Puskesmas A!C3"], Baca("1|Cisata|Cibening|100|40|30|30", "||CIBENING|90|40|20|30").Pokok());

    [Fact]
    public void Desa_of_the_same_name_in_two_kecamatan_both_count() => Assert.Equal((190, 130), Baca("1|Cisata|Mekar|100|40|30|30", "2|Ciherang|Mekar|90|40|20|30").Angka("K-PU-01"));

    [Fact]
    public void Same_desa_on_two_sheets_are_two_years_and_not_added_up() =>
        Assert.Equal(
            ["SPM-140 Lembar2!C2"],
            new BukuUji().Lembar("Lembar1", Kepala, "1|Cisata|Cibening|100|40|30|30").Lembar("Lembar2", Kepala, "1|Cisata|Cibening|95|40|20|35").Nilai(BukuUji.AirMinum).Pokok());

    [Fact]
    public void Sheet_per_kecamatan_is_added_up() =>
        Assert.Equal((170, 130), new BukuUji().Lembar("Cisata", Kepala, "1|Cisata|Cibening|100|40|30|30").Lembar("Ciherang", Kepala, "1|Ciherang|Tegal|70||60|10").Nilai(BukuUji.AirMinum).Angka("K-PU-01"));

    [Fact]
    public void Total_of_all_is_compared_and_what_stands_below_is_no_desa()
    {
        var hasil = Baca(
            "1|Cisata|Cibening|100|40|30|30", "2|Ciherang|Tegal|70||60|10", "Total|||170|40|90|40", "Persentase Layanan||||0.24|0.53|", "Capaian SPM||||0.76||", "", "||Rangkasbitung|||5 April 2025|", "||Kepala Dinas|||Ir. Fulan|");
        Assert.Equal((170, 130), hasil.Angka("K-PU-01"));
        Assert.Empty(hasil.Pokok());
        Assert.DoesNotContain(hasil.Temuan, t => t.Kode == "SPM-228");
    }

    [Fact]
    public void Sums_per_kecamatan_named_like_the_total_are_compared_with_their_own_lines()
    {
        var hasil = Baca("1|Cisata|Cibening|100|40|30|30", "||Mekar|50|10||40", "|Jumlah||150|50|30|70", "2|Ciherang|Tegal|70||60|10", "|Jumlah||70|0|60|10", "Total|||220|50|90|80");
        Assert.Equal((220, 140), hasil.Angka("K-PU-01"));
        Assert.DoesNotContain(hasil.Temuan, t => t.Kode == "SPM-228");
    }

    [Fact]
    public void Total_that_differs_is_a_warning_with_both() =>
        Assert.Contains("jumlah 171, padahal rinciannya berjumlah 170", Baca("1|Cisata|Cibening|100|40|30|30", "2|Ciherang|Tegal|70||60|10", "Total|||171|40|90|40").Pesan("SPM-228"), StringComparison.Ordinal);

    [Theory]
    [InlineData("TARGET (Jiwa)", "Orang")]
    [InlineData("TARGET JIWA", "Orang")]
    [InlineData("Target (Orang) Total", "Orang")]
    [InlineData("TARGET", "KK")]
    public void Unit_stands_in_the_header(string target, string satuan) =>
        Assert.Equal(
            satuan, BukuUji.Satu($"No|Kecamatan|Desa|{target}|Terlayani JP|Terlayani BJP", "1|Cisata|Cibening|100|40|30").Nilai(BukuUji.AirMinum).Laporan!.Layanan[0].Satuan);

    [Fact]
    public void Target_and_achievement_in_different_units_are_an_error() =>
        Assert.Equal(["SPM-145 Puskesmas A!E1"], BukuUji.Satu("No|Kecamatan|Desa|TARGET (KK)|Terlayani JP (Jiwa)|Terlayani BJP (Jiwa)", "1|Cisata|Cibening|100|40|30").Nilai(BukuUji.AirMinum).Pokok());

    [Fact]
    public void Line_of_formulas_that_nobody_computed_is_an_error_and_not_lost() => Assert.Equal(["SPM-207 Puskesmas A!D2"], Baca("1|Cisata|Cibening|=Data!A1|40|30|30").Pokok());

    [Fact]
    public void Reason_and_role_columns_are_optional() => Assert.Equal((100, 70), BukuUji.Satu("Kecamatan|Desa|Target|Terlayani JP|Terlayani BJP", "Cisata|Cibening|100|40|30").Nilai(BukuUji.AirMinum).Angka("K-PU-01"));

    private static HasilPenilaian Baca(params string[] baris) => BukuUji.Satu([Kepala, .. baris]).Nilai(BukuUji.AirMinum);
}
