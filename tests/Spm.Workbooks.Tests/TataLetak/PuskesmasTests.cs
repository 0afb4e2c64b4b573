namespace Spm.Workbooks.Tests;

/// <summary>Which sheets count, and what is noticed when they are added up.</summary>
public class PuskesmasTests
{
    private const string A = "No|Uraian SPM|Satuan|Jumlah yang harus dilayani|Jumlah yang terlayani";
    private const string B = "No|Uraian SPM|Satuan|Jumlah mutu yang harus dipenuhi|Jumlah mutu yang terpenuhi";

    [Fact]
    public void Sheets_are_added_up_and_every_cell_named()
    {
        var hasil = Dua("Puskesmas A", "Puskesmas B").Nilai();
        Assert.Equal((300, 230), hasil.Angka("K-KES-01"));
        Assert.Equal("Puskesmas A!D2;Puskesmas B!D2", hasil.Laporan!.Layanan[0].Harus!.Asal);
        Assert.Empty(hasil.Pokok());
    }

    [Theory]
    [InlineData("REKAP")]
    [InlineData("Rekapitulasi Kabupaten")]
    [InlineData("Dinas Kesehatan")]
    [InlineData("Kab. Lebak")]
    public void Sheet_of_sums_is_compared_and_not_counted(string nama)
    {
        var hasil = Dua("Puskesmas A", "Puskesmas B").Lembar(nama, Isi(300, 230, 130, 110)).Nilai();
        Assert.Equal((300, 230), hasil.Angka("K-KES-01"));
        Assert.Empty(hasil.Pokok());
    }

    [Fact]
    public void Sheet_of_sums_that_differs_in_a_figure_is_a_warning_there()
    {
        var hasil = Dua("Puskesmas A", "Puskesmas B").Lembar("Rekap", Isi(300, 231, 130, 110)).Nilai();
        Assert.Equal((300, 230), hasil.Angka("K-KES-01"));
        Assert.Equal(["SPM-148 Rekap!E2"], hasil.Pokok());
    }

    [Theory]
    [InlineData("TW I", "TW II")]
    [InlineData("Triwulan 1", "Triwulan 2")]
    [InlineData("kesehatan tw.1", "Semester I")]
    public void Sheet_named_after_another_quarter_is_left_out_and_told(string ini, string lain)
    {
        var hasil = new BukuUji().Lembar(ini, Isi(100, 80, 50, 40)).Lembar(lain, Isi(100, 95, 50, 45)).Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.Equal([$"SPM-149 {lain}"], hasil.Pokok());
    }

    [Fact]
    public void Two_sheets_of_one_name_are_an_error_because_one_of_them_is_not_read() =>
        Assert.Equal(["SPM-164"], new BukuUji().Lembar("Cigadung", Isi(100, 80, 50, 40)).Lembar("Cigadung ", Isi(70, 60, 50, 40)).Nilai().Pokok());

    [Fact]
    public void Sheet_of_an_office_that_begins_with_Temuan_counts() =>
        Assert.Equal((170, 140), new BukuUji().Lembar("Puskesmas A", Isi(100, 80, 50, 40)).Lembar("Temuan Kasus TB", Isi(70, 60, 50, 40)).Nilai().Angka("K-KES-01"));

    [Theory]
    [InlineData("Jan|Feb|Total", "10|10|20", "SPM-163 Puskesmas A!E1")]
    [InlineData("Jan|Feb|Mar|Total", "10|10||20", "SPM-163 Puskesmas A!E1")]
    [InlineData("Jan|Feb|Mar|Total", "10|10|0|20", null)]
    public void Months_of_the_quarter_that_a_table_says_nothing_of_are_told(string bulan, string angka, string? temuan)
    {
        var hasil = BukuUji.Satu($"No|Uraian SPM|Satuan|Jumlah yang harus dilayani|{bulan}", $"1.A.1|Pelayanan kesehatan ibu hamil|Orang|100|{angka}").Nilai();
        Assert.Equal((100, 20), hasil.Angka("K-KES-01"));
        Assert.Equal(temuan is null ? [] : [temuan], hasil.Pokok());
    }

    [Fact]
    public void Months_that_do_not_begin_in_January_are_no_table() =>
        Assert.Contains("SPM-131 Puskesmas A!A1", BukuUji.Satu("No|Uraian SPM|Satuan|Jumlah yang harus dilayani|Apr|Mei|Jun|Total", "1.A.1|Pelayanan kesehatan ibu hamil|Orang|100|10|10|10|30")
            .Nilai(BukuUji.Kesehatan with { Periode = new Spm.Domain.Periode(2025, 2) }).Pokok());

    [Fact]
    public void The_same_service_on_two_sheets_of_a_layout_whose_sheets_are_no_parts_is_an_error()
    {
        string[] Cetak(string rasio) => ["No|Indikator SPM|Perhitungan|X/Y|Nilai", $"1|Rehabilitasi sosial dasar anak telantar di luar panti|a|{rasio}"];
        var hasil = new BukuUji().Lembar("Cetak 1", Cetak("100/500")).Lembar("Cetak 2", Cetak("220/500")).Nilai(BukuUji.Sosial);
        Assert.Contains("SPM-162 Cetak 2!B2", hasil.Pokok());
        Assert.False(hasil.Diterima);
    }

    [Fact]
    public void Sheet_of_sums_alone_counts() => Assert.Equal((100, 80), new BukuUji().Lembar("Rekap", Isi(100, 80, 50, 40)).Nilai().Angka("K-KES-01"));

    [Fact]
    public void Two_sheets_of_sums_alone_are_not_chosen_between() =>
        Assert.Equal(["SPM-154 Dinkes"], new BukuUji().Lembar("Rekap", Isi(100, 80, 50, 40)).Lembar("Dinkes", Isi(101, 81, 51, 41)).Nilai().Pokok());

    [Fact]
    public void Sheet_named_as_sums_that_are_none_is_an_error_and_not_lost() =>
        Assert.Equal(["SPM-154 Kota Baru"], Dua("Puskesmas A", "Puskesmas B").Lembar("Kota Baru", Isi(70, 60, 50, 40)).Nilai().Pokok());

    [Theory]
    [InlineData("Puskesmas Kota")]
    [InlineData("PKM Serang Kota")]
    [InlineData("UPTD Puskesmas Kabupaten")]
    public void Puskesmas_is_never_a_sheet_of_sums(string nama) =>
        Assert.Equal((370, 290), Dua("Puskesmas A", "Puskesmas B").Lembar(nama, Isi(70, 60, 50, 40)).Nilai().Angka("K-KES-01"));

    [Fact]
    public void Sheet_of_sums_by_another_name_is_an_error_and_not_counted_twice() =>
        Assert.Equal(["SPM-154 Lebak"], Dua("Puskesmas A", "Puskesmas B").Lembar("Lebak", Isi(300, 230, 130, 110)).Nilai().Pokok());

    [Fact]
    public void Copy_of_a_sheet_is_an_error_and_not_counted_twice() =>
        Assert.Equal(["SPM-153 Puskesmas A (2)"], Dua("Puskesmas A", "Puskesmas B").Lembar("Puskesmas A (2)", Isi(100, 80, 50, 40)).Nilai().Pokok());

    [Fact]
    public void Sheets_of_nothing_but_zeros_are_no_copies() =>
        Assert.DoesNotContain(
            new BukuUji().Lembar("Puskesmas A", Isi(0, 0, 0, 0)).Lembar("Puskesmas B", Isi(0, 0, 0, 0)).Lembar("Puskesmas C", Isi(100, 80, 50, 40)).Nilai().Temuan, t => t.Kode is "SPM-153" or "SPM-154");

    [Fact]
    public void Sheet_whose_name_tells_another_year_does_not_count()
    {
        var hasil = Dua("Puskesmas A 2025", "Puskesmas A 2024").Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.Equal(["SPM-149 Puskesmas A 2024"], hasil.Pokok());
    }

    [Fact]
    public void Title_of_another_year_is_a_warning_and_laws_have_years_of_their_own()
    {
        var hasil = BukuUji.Satu(["LAPORAN SPM TAHUN 2024", "Peraturan Menteri Kesehatan Nomor 4 Tahun 2019", .. Isi(100, 80, 50, 40)]).Nilai();
        Assert.Equal(["SPM-159 Puskesmas A!A1"], hasil.Pokok());
        Assert.Empty(BukuUji.Satu(["LAPORAN SPM TAHUN 2025", "Peraturan Menteri Kesehatan Nomor 4 Tahun 2019", .. Isi(100, 80, 50, 40)]).Nilai().Pokok());
    }

    [Fact]
    public void Hidden_sheet_does_not_count_and_is_told()
    {
        var hasil = new BukuUji().Lembar("Puskesmas A", Isi(100, 80, 50, 40)).Lembar("Lama", Isi(90, 70, 40, 30), [], [], tersembunyi: true).Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.Equal(["SPM-149 Lama"], hasil.Pokok());
    }

    [Fact]
    public void Hidden_sheet_in_another_layout_does_not_make_the_workbook_one_of_two()
    {
        var hasil = new BukuUji().Lembar("Puskesmas A", Isi(100, 80, 50, 40))
            .Lembar("Target", ["No|Jenis Layanan|Indikator|Satuan|Utara|TOTAL", "1|Ibu hamil|Jumlah yang harus dilayani|Orang|5|5"], [], [], tersembunyi: true).Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
    }

    [Fact]
    public void Two_layouts_in_one_workbook_are_an_error_that_says_which_sheet_is_in_which()
    {
        var hasil = new BukuUji().Lembar("Puskesmas A", Isi(100, 80, 50, 40)).Lembar("Target", "No|Jenis Layanan|Indikator|Satuan|Utara|TOTAL", "1|Ibu hamil|Jumlah yang harus dilayani|Orang|5|5").Nilai();
        Assert.Equal(["SPM-132"], hasil.Pokok());
        Assert.Matches("tata letak: '.+' pada lembar 'Puskesmas A'; '.+' pada lembar 'Target';", hasil.Pesan("SPM-132"));
    }

    [Fact]
    public void A_missing_column_is_named_as_files_write_it_beside_the_headers_that_nobody_knows()
    {
        var pesan = BukuUji.Satu("No|Indikator SPM|Perhitungan|Pembilang/Penyebut|Nilai", "1|Rehabilitasi sosial dasar anak telantar di luar panti|a|100/500").Nilai(BukuUji.Sosial).Pesan("SPM-131");
        Assert.Contains("tanpa kolom 'X/Y'. Judul lain yang tertulis di sini: 'Pembilang/Penyebut'.", pesan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Jan 2024|Feb 2024|Mar 2024|Total", "SPM-171 Puskesmas A!E2")]
    [InlineData("Laporan Tahun 2025", "Jan 2024|Feb 2024|Mar 2024|Total", "SPM-170 Puskesmas A!E2")]
    [InlineData("", "Jan 2025|Feb 2024|Mar 2025|Total", "SPM-170 Puskesmas A!F2")]
    [InlineData("", "Jan-24|Feb-24|Mar-24|Total", "SPM-170 Puskesmas A!E2")]
    [InlineData("", "@45292|@45323|@45352|Total", "SPM-170 Puskesmas A!E2")]
    [InlineData("", "@46047|@46078|@46106|Total", null)]
    [InlineData("", "Jan 2025|Feb 2025|Mar 2025|Total", null)]
    [InlineData("Laporan Tahun 2024", "Jan|Feb|Mar|Total", "SPM-159 Puskesmas A!A1")]
    public void Months_of_another_year_are_a_warning_and_an_error_where_all_are_and_nothing_says_otherwise(string judul, string bulan, string? temuan)
    {
        var hasil = BukuUji.Satu(judul, $"No|Uraian SPM|Satuan|Jumlah yang harus dilayani|{bulan}", "1.A.1|Pelayanan kesehatan ibu hamil|Orang|100|10|10|10|30").Nilai();
        Assert.Equal(temuan is null ? [] : [temuan], hasil.Pokok());
        Assert.Equal(temuan?.StartsWith("SPM-171", StringComparison.Ordinal) != true, hasil.Diterima);
    }

    [Theory]
    [InlineData("Jumlah yang terlayani (Permendagri 59 Tahun 2021)", "Jan|Feb|Mar", "", null)]
    [InlineData("Jumlah yang terlayani (Permenkes 6 Tahun 2025)", "Jan 2024|Feb 2024|Mar 2024", "", "SPM-171 Puskesmas A!E2")]
    [InlineData("Jumlah yang terlayani 2024", "Jan|Feb|Mar", "", "SPM-171 Puskesmas A!E2")]
    [InlineData("Jumlah yang terlayani", "Jan 2024|Feb 2024|Mar 2024", "Rekapitulasi Tahun 2025", "SPM-170 Puskesmas A!E2")]
    [InlineData("Jumlah yang terlayani", "Jan 2024|Feb 2024|Mar 2024", "Menurut Permenkes 6 Tahun 2025", "SPM-171 Puskesmas A!E2")]
    public void Years_of_laws_are_none_of_the_report_and_a_year_anywhere_on_the_sheet_is(string kepala, string bulan, string bawah, string? temuan)
    {
        string[] baris =
        [
            "", $"No|Uraian SPM|Satuan|Jumlah yang harus dilayani|{kepala}|||Total", $"||||{bulan}|", "1.A.1|Pelayanan kesehatan ibu hamil|Orang|100|10|10|10|30", "", bawah,
        ];
        var hasil = new BukuUji().Lembar("Puskesmas A", baris, ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:H3"], []).Nilai();
        Assert.Equal(temuan is null ? [] : [temuan], hasil.Pokok());
    }

    [Fact]
    public void Two_profiles_that_fit_a_sheet_equally_well_are_an_error()
    {
        var abc = DaftarProfil.Bawaan.Single(p => p.Kode == "abc-bulanan");
        var hasil = BukuUji.Satu(Isi(100, 80, 50, 40)).Nilai(profil: new KumpulanProfil([abc, abc with { Kode = "lain", Nama = "susunan lain" }], []));
        Assert.Equal(["SPM-132 Puskesmas A"], hasil.Pokok());
        Assert.Contains("'susunan lain'", hasil.Pesan("SPM-132"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_without_a_line_that_others_have_is_told()
    {
        var hasil = new BukuUji().Lembar("Puskesmas A", Isi(100, 80, 50, 40)).Lembar("Puskesmas B", A, "1.A.1|Ibu hamil|Orang|200|150").Nilai();
        Assert.Equal((50, 40), hasil.Angka("K-KES-02"));
        Assert.Equal(["SPM-147 Puskesmas B"], hasil.Pokok());
    }

    [Fact]
    public void Sheet_with_a_blank_figure_that_others_have_is_told_at_its_cell()
    {
        var hasil = new BukuUji().Lembar("Puskesmas A", Isi(100, 80, 50, 40)).Lembar("Puskesmas B", A, "1.A.1|Ibu hamil|Orang|200|150", "2.A.1|Ibu bersalin|Orang|80|").Nilai();
        Assert.Equal((130, 40), hasil.Angka("K-KES-02"));
        Assert.Equal(["SPM-147 Puskesmas B!E3"], hasil.Pokok());
    }

    [Fact]
    public void Sheet_without_the_table_of_mutu_that_others_have_is_told()
    {
        var hasil = new BukuUji().Lembar("Puskesmas A", [.. Isi(100, 80, 50, 40), B, "1.B.1|Vaksin Tetanus Difteri (Td)|Vaksin|10|8"]).Lembar("Puskesmas B", Isi(200, 150, 80, 70)).Nilai();
        Assert.Equal(["1.B.1 10 8"], hasil.Mutu("K-KES-01"));
        Assert.Equal(["SPM-147 Puskesmas B"], hasil.Pokok());
        Assert.Contains("Tabel mutu: seluruhnya", hasil.Pesan("SPM-147"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_mutu_that_others_have_are_told_together()
    {
        string[] mutu = ["1.B.1|Vaksin Tetanus Difteri (Td)|Vaksin|10|8", "1.B.2|Tablet tambah darah|Tablet|10|8", "1.B.12|Media KIE|Paket|5|5"];
        var hasil = new BukuUji().Lembar("Puskesmas A", [.. Isi(100, 80, 50, 40), B, .. mutu]).Lembar("Puskesmas B", [.. Isi(200, 150, 80, 70), B, mutu[0]]).Nilai();
        Assert.Equal(["SPM-147 Puskesmas B"], hasil.Pokok());
        Assert.Contains("baris 1.B.2, 1.B.12", hasil.Pesan("SPM-147"), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_unequal_units_are_not_added_up() =>
        Assert.Equal(
            ["SPM-145 Puskesmas B!C2"],
            new BukuUji().Lembar("Puskesmas A", A, "1.A.1|Ibu hamil|Orang|100|80").Lembar("Puskesmas B", A, "1.A.1|Ibu hamil|KK|200|150").Nilai().Pokok());

    [Fact]
    public void Units_that_differ_by_a_spelling_are_the_same() =>
        Assert.Equal((300, 230), new BukuUji().Lembar("Puskesmas A", A, "1.A.1|Ibu hamil|Orang|100|80").Lembar("Puskesmas B", A, "1.A.1|Ibu hamil|jiwa|200|150").Nilai().Angka("K-KES-01"));

    [Fact]
    public void Sheet_whose_header_was_changed_is_an_error_and_not_left_out() =>
        Assert.Equal(
            ["SPM-131 Puskesmas B!A1"],
            new BukuUji().Lembar("Puskesmas A", Isi(100, 80, 50, 40)).Lembar("Puskesmas B", "No|Uraian SPM|Satuan|Jumlah yang harus dilayani|Pencapaian", "1.A.1|Ibu hamil|Orang|200|150").Nilai().Pokok());

    [Fact]
    public void Sheet_of_figures_that_nobody_knows_is_told_and_a_cover_is_not()
    {
        var hasil = new BukuUji().Lembar("Sampul", "LAPORAN SPM", "Tahun|2025").Lembar("Puskesmas A", Isi(100, 80, 50, 40)).Lembar("Obat", "Nama|Stok|Pakai", "Amoksisilin|200|150").Nilai();
        Assert.Equal(["SPM-149 Obat"], hasil.Pokok());
    }

    private static BukuUji Dua(string satu, string dua) => new BukuUji().Lembar(satu, Isi(100, 80, 50, 40)).Lembar(dua, Isi(200, 150, 80, 70));

    private static string[] Isi(int harus1, int jadi1, int harus2, int jadi2) => [A, $"1.A.1|Ibu hamil|Orang|{harus1}|{jadi1}", $"2.A.1|Ibu bersalin|Orang|{harus2}|{jadi2}"];
}
