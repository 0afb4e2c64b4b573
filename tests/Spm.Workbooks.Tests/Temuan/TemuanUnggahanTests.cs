using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class TemuanUnggahanTests
{
    [Theory]
    [InlineData("2025-TW4/36.01/laporan.xlsx", "SPM-001", "2025-TW4/36.01/laporan.xlsx")]
    [InlineData("2025-Q4/36.01/kesehatan/laporan.xlsx", "SPM-002", "'2025-Q4'")]
    [InlineData("2025-TW4/36.99/kesehatan/laporan.xlsx", "SPM-003", "'36.99'")]
    [InlineData("2025-TW4/31.01/kesehatan/laporan.xlsx", "SPM-004", "'31.01'")]
    [InlineData("2025-TW4/36.01/Kesehatan/laporan.xlsx", "SPM-005", "'Kesehatan'")]
    [InlineData("2025-TW4/36.01/kesehatan/..", "SPM-006", "'..'")]
    public void Misplaced_path_names_the_wrong_part_and_gives_a_correct_example(string path, string kode, string bagian)
    {
        Assert.False(AlamatUnggahan.TryParse(path, out _, out var salah));
        var temuan = TemuanUnggahan.SalahTempat(path, salah);
        Assert.Equal((kode, Keparahan.Galat), (temuan.Kode, temuan.Keparahan));
        Assert.Contains(bagian, temuan.Pesan, StringComparison.Ordinal);
        Assert.Contains("uploads/2025-TW4/36.01/kesehatan/laporan.xlsx", temuan.Perbaikan, StringComparison.Ordinal);
        Assert.Contains("uploads/{periode}/{wilayah}/{urusan}/{nama berkas}", temuan.Perbaikan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_a_correct_path_is_one() =>
        Assert.True(AlamatUnggahan.TryParse("2025-TW4/36.01/kesehatan/laporan.xlsx", out _, out _));

    [Fact]
    public void Path_with_braces_and_control_characters_is_shown_on_one_line()
    {
        var temuan = TemuanUnggahan.SalahTempat("{0}\r\n/b", SalahAlamat.JumlahBagian);
        Assert.Contains("'{0} /b'", temuan.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void Locked_period_names_the_date_and_whom_to_ask()
    {
        var temuan = TemuanUnggahan.PeriodeTerkunci(new Periode(2025, 4), new DateOnly(2026, 1, 20));
        Assert.Equal("SPM-010", temuan.Kode);
        Assert.Contains("2025-TW4 dikunci setelah 20 Januari 2026", temuan.Pesan, StringComparison.Ordinal);
        Assert.Contains("Biro Pemerintahan provinsi", temuan.Perbaikan, StringComparison.Ordinal);
    }

    [Fact]
    public void Period_not_yet_begun_names_its_first_day()
    {
        var temuan = TemuanUnggahan.PeriodeBelumMulai(new Periode(2026, 2));
        Assert.Equal("SPM-011", temuan.Kode);
        Assert.Contains("1 April 2026", temuan.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_rules_names_the_first_one_that_has_them()
    {
        var temuan = TemuanUnggahan.PeriodeTanpaAturan(new Periode(2021, 4));
        Assert.Equal("SPM-012", temuan.Kode);
        Assert.Equal("Laporan periode 2021-TW4 tidak dapat dinilai: aturan hitung aplikasi ini berlaku untuk tahun 2022 dan sesudahnya.", temuan.Pesan);
    }

    [Theory]
    [InlineData("2017-TW4", "SPM-012")]
    [InlineData("2009-TW1", "SPM-012")]
    [InlineData("2017-TW5", "SPM-002")]
    [InlineData("2017", "SPM-002")]
    public void A_quarter_before_the_present_urusan_is_no_misspelt_one(string periode, string kode) =>
        Assert.Equal(kode, TemuanUnggahan.SalahTempat($"{periode}/36.01/kesehatan/a.xlsx", SalahAlamat.Periode).Kode);

    [Fact]
    public void File_too_large_has_the_code_that_the_reader_gives_too() => Assert.Equal("SPM-106", TemuanUnggahan.BerkasTerlaluBesar().Kode);
}
