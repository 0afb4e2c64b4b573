namespace Spm.Workbooks.Tests;

public class KepalaTabelTests
{
    private const string Kiri = "No|Uraian SPM|Satuan|Jumlah yang harus dilayani";

    [Fact]
    public void Header_of_one_row_with_a_total_only()
    {
        var hasil = BukuUji.Satu($"{Kiri}|Jumlah yang terlayani|%", "1.A.1|Pelayanan Kesehatan Ibu Hamil|Orang|100|80|80").Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.Empty(hasil.Pokok());
    }

    [Fact]
    public void Months_in_the_header_row_itself_need_no_header_over_them() =>
        Assert.Equal((100, 6), BukuUji.Satu($"{Kiri}|Jan|Feb|Mar|Total", "1.A.1|Ibu hamil|Orang|100|1|2|3|6").Nilai().Angka("K-KES-01"));

    [Theory]
    [InlineData("JANUARI", "PEBRUARI", "MARET")]
    [InlineData("Jan-25", "Feb-25", "Mar-25")]
    [InlineData("Januari 2025", "Februari 2025", "Maret 2025")]
    [InlineData("Bulan Januari", "Bulan Februari", "Bulan Maret")]
    [InlineData("@45658", "@45689", "@45717")]
    [InlineData("January", "February", "March")]
    [InlineData("Januri", "Febuari", "Mrt")]
    public void Months_are_known_however_they_are_spelt(string satu, string dua, string tiga) =>
        Assert.Equal((100, 6), Bulanan(satu, dua, tiga, "Total").Angka("K-KES-01"));

    [Fact]
    public void Month_that_nobody_can_read_is_a_missing_column_and_not_left_out()
    {
        var hasil = Bulanan("Jan", "Xyz", "Mar", "Total");
        Assert.Equal(["SPM-130", "SPM-131 Puskesmas A!A1"], hasil.Pokok());
        Assert.Contains("bulan-bulannya yang berurutan", hasil.Pesan("SPM-131"), StringComparison.Ordinal);
    }

    [Fact]
    public void Month_that_was_deleted_is_a_missing_column() => Assert.False(Bulanan("Jan", "Mar", "Apr", "Total").Diterima);

    [Fact]
    public void Two_years_of_months_under_one_header_are_not_added_up() =>
        Assert.False(BukuUji.Satu($"{Kiri}|Jumlah yang terlayani||||", "||||Jan|Feb|Jan|Feb|Total", "1.A.1|Ibu hamil|Orang|100|1|2|3|4|10").Nilai().Diterima);

    [Fact]
    public void Sums_of_quarters_between_months_are_no_months()
    {
        var hasil = BukuUji.Satu($"{Kiri}|Jumlah yang terlayani|||||", "||||Jan|Feb|Mar|TW I|Apr|Total", "1.A.1|Ibu hamil|Orang|100|1|2|3|6||6").Nilai();
        Assert.Equal((100, 6), hasil.Angka("K-KES-01"));
        Assert.Empty(hasil.Pokok());
    }

    [Fact]
    public void Header_over_quarters_is_read_from_its_total_and_not_from_the_first_of_them() =>
        Assert.Equal((100, 10), BukuUji.Satu($"{Kiri}|Jumlah yang terlayani||||", "||||TW I|TW II|TW III|TW IV|Total", "1.A.1|Ibu hamil|Orang|100|1|2|3|4|10").Nilai().Angka("K-KES-01"));

    [Fact]
    public void Header_over_quarters_without_a_total_is_no_figure() =>
        Assert.False(BukuUji.Satu($"{Kiri}|Jumlah yang terlayani|||", "||||TW I|TW II|TW III|TW IV", "1.A.1|Ibu hamil|Orang|100|1|2|3|4").Nilai().Diterima);

    [Fact]
    public void Targets_by_month_are_not_read_from_their_first_month()
    {
        var hasil = BukuUji.Satu(
            "No|Uraian SPM|Satuan|Jumlah yang harus dilayani|||Jumlah yang terlayani|||", "|||Jan|Feb|Total|Jan|Feb|Mar|Total", "1.A.1|Ibu hamil|Orang|50|50|100|1|2|3|6").Nilai();
        Assert.Equal((100, 6), hasil.Angka("K-KES-01"));
    }

    [Fact]
    public void Merged_header_of_two_rows()
    {
        var hasil = new BukuUji().Lembar(
            "Puskesmas A",
            [$"{Kiri}|Jumlah yang terlayani||||Yang belum terlayani|%", "||||Jan|Feb|Mar|Total", "1.A.1|Ibu hamil|Orang|100|1|2|3|6|94|6"],
            ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:H1", "I1:I2", "J1:J2"],
            []).Nilai();
        Assert.Equal((100, 6), hasil.Angka("K-KES-01"));
        Assert.DoesNotContain(hasil.Temuan, t => t.Kode is "SPM-226" or "SPM-227");
    }

    [Fact]
    public void Header_whose_names_stand_in_its_second_row() =>
        Assert.Equal((100, 6), BukuUji.Satu("||||Jumlah yang terlayani|||", $"{Kiri}|Jan|Feb|Mar|Total", "1.A.1|Ibu hamil|Orang|100|1|2|3|6").Nilai().Angka("K-KES-01"));

    [Fact]
    public void Header_of_three_rows_with_the_figure_named_in_the_first() =>
        Assert.Equal(
            (100, 70),
            BukuUji.Satu("||||REALISASI|", "|||TARGET|Terlayani JP|Terlayani BJP", "No|Kecamatan|Kelurahan/Desa|(KK)|(KK)|(KK)", "1|Cisata|Cibening|100|40|30").Nilai(BukuUji.AirMinum).Angka("K-PU-01"));

    [Theory]
    [InlineData("1|2|3|4|5|6|7|8|9|10")]
    [InlineData("(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)")]
    [InlineData("1|2|3|4|5|6|7|8=5+6+7|9=4-8|10")]
    public void Row_that_numbers_the_columns_is_no_data(string nomor)
    {
        var hasil = BukuUji.Satu($"{Kiri}|Jumlah yang terlayani||||Yang belum terlayani|%", "||||Jan|Feb|Mar|Total", nomor, "1.A.1|Ibu hamil|Orang|100|1|2|3|6|94|6").Nilai();
        Assert.Equal((100, 6), hasil.Angka("K-KES-01"));
        Assert.Empty(hasil.Pokok());
    }

    [Theory]
    [InlineData("1|2|3|4|5|6|7")]
    [InlineData("1|2|3|4|5|6|7=4-5-6")]
    public void Row_that_numbers_the_columns_is_no_desa(string nomor) =>
        Assert.Equal(
            (100, 70),
            BukuUji.Satu("No|Kecamatan|Kelurahan/Desa|TARGET (KK)|Terlayani JP|Terlayani BJP|Belum terlayani", nomor, "1|Cisata|Cibening|100|40|30|30").Nilai(BukuUji.AirMinum).Angka("K-PU-01"));

    [Fact]
    public void Two_columns_of_the_same_figure_are_not_chosen_between()
    {
        var hasil = BukuUji.Satu($"{Kiri}|Realisasi|Realisasi", "1.A.1|Ibu hamil|Orang|100|60|80").Nilai();
        Assert.Equal(["SPM-130", "SPM-131 Puskesmas A!A1"], hasil.Pokok());
    }

    [Fact]
    public void Titles_and_notes_above_the_header_do_not_matter() =>
        Assert.Equal(
            (100, 80),
            BukuUji.Satu("LAPORAN SPM", "TARGET DAN REALISASI", "", "Uraian: capaian per puskesmas", "", $"{Kiri}|Jumlah yang terlayani", "1.A.1|Ibu hamil|Orang|100|80").Nilai().Angka("K-KES-01"));

    [Fact]
    public void Unknown_workbook_is_told_what_was_looked_for_and_what_was_found()
    {
        var hasil = BukuUji.Satu("Nama|Alamat", "Budi|Serang").Nilai();
        Assert.Equal(["SPM-130"], hasil.Pokok());
        var pesan = hasil.Pesan("SPM-130");
        Assert.All(DaftarProfil.Bawaan.Where(p => p.Memuat(BukuUji.Kesehatan)), p => Assert.Contains(p.Nama, pesan, StringComparison.Ordinal));
        Assert.Contains("template SPM", pesan, StringComparison.Ordinal);
        Assert.Contains("'Puskesmas A'", pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void Header_that_lacks_a_column_is_pointed_at()
    {
        var hasil = BukuUji.Satu("Judul", $"{Kiri}|Catatan", "1.A.1|Ibu hamil|Orang|100|80").Nilai();
        Assert.Equal(["SPM-130", "SPM-131 Puskesmas A!A2"], hasil.Pokok());
        Assert.Contains("'Jumlah yang terlayani'", hasil.Pesan("SPM-131"), StringComparison.Ordinal);
    }

    private static HasilPenilaian Bulanan(string satu, string dua, string tiga, string total) =>
        BukuUji.Satu($"{Kiri}|Jumlah yang terlayani|||", $"||||{satu}|{dua}|{tiga}|{total}", "1.A.1|Pelayanan Kesehatan Ibu Hamil|Orang|100|1|2|3|6").Nilai();
}
