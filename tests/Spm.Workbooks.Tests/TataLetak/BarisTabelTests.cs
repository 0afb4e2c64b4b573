namespace Spm.Workbooks.Tests;

/// <summary>Which lines of tables count, and for what.</summary>
public class BarisTabelTests
{
    private const string A = "No|Uraian SPM|Satuan|Jumlah yang harus dilayani|Jumlah yang terlayani";
    private const string B = "No|Uraian SPM|Satuan|Jumlah mutu yang harus dilayani / dipenuhi|Jumlah mutu yang terlayani / terpenuhi";
    private const string C = "No|Uraian SPM|Satuan|Alokasi anggaran (Rp)|Realisasi (Rp)";
    private const string IbuHamil = "1.A.1|Pelayanan Kesehatan Ibu Hamil|Orang|100|80";

    [Fact]
    public void Service_is_found_by_its_code_or_by_its_name() =>
        Assert.Equal((50, 40), BukuUji.Satu(A, IbuHamil, "2|Pelayanan kesehatan ibu bersalin|Orang|50|40").Nilai().Angka("K-KES-02"));

    [Fact]
    public void Name_that_only_its_code_explains_is_told_at_its_cell()
    {
        var hasil = BukuUji.Satu(A, "4.A.1|Imunisasi lanjutan|Orang|100|80").Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-04"));
        Assert.Equal(["SPM-136 Puskesmas A!B2"], hasil.Pokok());
        Assert.Contains("karena kodenya '4.A.1'", hasil.Pesan("SPM-136"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_name_in_another_spelling_is_explained()
    {
        string[] nama =
        [
            "Kes. ibu hamil", "Kes. ibu bersalin", "Kes. bayi baru lahir", "Kes. balita", "Kes. pada usia pendidikan dasar", "Kes. pada usia produktif", "Kes. pada usia lanjut", "Kes. penderita hipertensi",
            "Kes. penderita diabetes mellitus", "Kes. orang dengan gangguan jiwa berat",
        ];
        var hasil = BukuUji.Satu([A, .. nama.Select((n, i) => $"{i + 1}.A.1|{n}|Orang|100|80")]).Nilai();
        Assert.Equal(["SPM-156 Puskesmas A", "SPM-156 Puskesmas A"], hasil.Pokok());
        Assert.All(nama, n => Assert.Contains(hasil.Temuan, t => t.Pesan.Contains($"'{n}' = K-KES-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Pelayanan kesehatan ibu bersalin")]
    [InlineData("Pel. kes. ibu bersalin")]
    public void Code_and_name_of_different_services_are_an_error(string nama) =>
        Assert.Equal(["SPM-143 Puskesmas A!B2"], BukuUji.Satu(A, $"1.A.1|{nama}|Orang|100|80", "3.A.1|Bayi baru lahir|Orang|10|10").Nilai().Pokok());

    [Fact]
    public void Name_that_is_merely_alike_is_told_at_its_cell()
    {
        var hasil = BukuUji.Satu(A, "x|Pelayanan pada penderita hipertensi di puskesmas|Orang|100|80").Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-08"));
        Assert.Equal(["SPM-136 Puskesmas A!B2"], hasil.Pokok());
    }

    [Theory]
    [InlineData("Pelayanan kesehatan ibu nifas")]
    [InlineData("Pelayanan kesehatan remaja")]
    [InlineData("Pelayanan kesehatan gigi")]
    [InlineData("Pelayanan kesehatan orang dengan gangguan jiwa ringan")]
    [InlineData("Total seluruh pelayanan")]
    [InlineData("Imunisasi")]
    public void Figures_of_something_unknown_are_an_error_and_never_another_service(string nama) =>
        Assert.Equal(["SPM-141 Puskesmas A!B3"], BukuUji.Satu(A, IbuHamil, $"x|{nama}|Orang|10|8").Nilai().Pokok());

    [Fact]
    public void Line_without_figures_that_nobody_knows_is_ignored_and_told_where_something_stands_in_it()
    {
        var hasil = BukuUji.Satu(A, IbuHamil, "|Catatan: data sementara", "|Imunisasi|Orang|-|-").Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.Equal(["SPM-142 Puskesmas A!B4"], hasil.Pokok());
    }

    [Fact]
    public void Signature_below_the_table_is_no_data()
    {
        var hasil = BukuUji.Satu(A, IbuHamil, "", "|||Rangkasbitung, 5 April 2025", "|Mengetahui|||Kepala Puskesmas", "||||NIP. 19760505 200501 1 003").Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.DoesNotContain(hasil.Temuan, t => t.Keparahan == Spm.Domain.Keparahan.Galat);
    }

    [Fact]
    public void Service_that_stands_twice_is_an_error() => Assert.Equal(["SPM-140 Puskesmas A!B3"], BukuUji.Satu(A, IbuHamil, IbuHamil).Nilai().Pokok());

    [Fact]
    public void Service_that_stands_in_two_tables_of_a_sheet_is_an_error() => Assert.Equal(["SPM-140 Puskesmas A!B5"], BukuUji.Satu(A, IbuHamil, "", A, IbuHamil).Nilai().Pokok());

    [Fact]
    public void Header_repeated_for_the_next_printed_page_goes_on_with_the_table()
    {
        var hasil = BukuUji.Satu(A, "1|2|3|4|5", IbuHamil, A, "1|2|3|4|5", "2.A.1|Ibu bersalin|Orang|50|40").Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.Equal((50, 40), hasil.Angka("K-KES-02"));
        Assert.Empty(hasil.Pokok());
    }

    [Theory]
    [InlineData("Total", "|Total||150|120")]
    [InlineData("Jumlah", "JUMLAH|||150|120")]
    public void Total_is_compared_and_not_counted(string _, string total)
    {
        var hasil = BukuUji.Satu(A, IbuHamil, "2.A.1|Ibu bersalin|Orang|50|40", total).Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.Empty(hasil.Pokok());
        Assert.DoesNotContain(hasil.Temuan, t => t.Kode == "SPM-228");
    }

    [Fact]
    public void Total_that_differs_is_a_warning() =>
        Assert.Equal(["SPM-228 Puskesmas A!D3"], BukuUji.Satu(A, IbuHamil, "|Total||90|80").Nilai().Temuan.Where(t => t.Kode == "SPM-228").Select(PeriksaTemuan.Singkat));

    [Fact]
    public void Parent_line_of_block_B_repeats_block_A_and_does_not_count()
    {
        var hasil = BukuUji.Satu(A, IbuHamil, B, "1|Pelayanan Kesehatan Ibu Hamil||100|80", "1.B.1|Vaksin Tetanus Difteri (Td)|Vaksin|10|8", "|Tablet tambah darah|Tablet|20|19").Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.Equal(["1.B.1 10 8", "1.B.2 20 19"], hasil.Mutu("K-KES-01"));
        Assert.Empty(hasil.Pokok());
    }

    [Theory]
    [InlineData("|Jumlah seluruh mutu|Paket|30|27")]
    [InlineData("|TOTAL PUSKESMAS|Paket|30|27")]
    [InlineData("|Rekapitulasi|Paket|30|27")]
    [InlineData("1.B.99|Jumlah paket|Paket|30|27")]
    public void Sum_inside_block_B_is_no_item_of_the_OPDs_own(string baris) =>
        Assert.Contains("SPM-141 Puskesmas A!B5", BukuUji.Satu(A, IbuHamil, B, "1.B.1|Vaksin Tetanus Difteri (Td)|Vaksin|10|8", baris).Nilai().Pokok());

    [Fact]
    public void Item_with_a_code_that_the_catalogue_does_not_have_is_one_of_the_OPDs_own()
    {
        var hasil = BukuUji.Satu(A, IbuHamil, B, "1.B.99|Perahu ambulans|Unit|2|1").Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.Equal(["Perahu ambulans 2 1"], hasil.Mutu("K-KES-01"));
        Assert.Equal(["SPM-161 Puskesmas A!B4"], hasil.Pokok());
    }

    [Fact]
    public void Name_of_an_item_decides_over_a_code_of_another_list()
    {
        var hasil = BukuUji.Satu(A, IbuHamil, B, "1.B.10|Tenaga kesehatan : Bidan|Orang|5|4").Nilai();
        Assert.True(hasil.Diterima);
        Assert.Equal(["1.B.16 5 4"], hasil.Mutu("K-KES-01"));
        Assert.Contains("1.B.10 = 'Tenaga kesehatan : Bidan' (1.B.16)", hasil.Pesan("SPM-157"), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_decides_between_items_of_one_name() =>
        Assert.Equal(
            ["6.B.12.b 4 3", "6.B.18 5 5"],
            BukuUji.Satu(A, "6.A.1|Usia produktif|Orang|10|9", B, "6.B.18|Set Pemasangan dan Pencabutan Implan|Unit|5|5", "6.B.12.b|Set Pemasangan dan Pencabutan Implan|Unit|4|3").Nilai().Mutu("K-KES-06"));

    [Fact]
    public void Tables_are_told_apart_by_their_codes_where_their_headers_are_copies()
    {
        var hasil = BukuUji.Satu(A, IbuHamil, "", B, "1.B.1|Vaksin Tetanus Difteri (Td)|Vaksin|10|8", "", B, "1.C.1|Pelayanan Kesehatan Ibu Hamil|Rupiah|5000|4000").Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.Equal((5000, 4000), (hasil.Laporan!.Layanan[0].Anggaran?.Alokasi?.Nilai, hasil.Laporan.Layanan[0].Anggaran?.Realisasi?.Nilai));
    }

    [Fact]
    public void Title_decides_which_table_follows() =>
        Assert.Equal(
            4000,
            BukuUji.Satu(A, IbuHamil, "C. ALOKASI ANGGARAN DAN REALISASI", B, "1|Pelayanan Kesehatan Ibu Hamil|Rupiah|5000|4000").Nilai().Laporan!.Layanan[0].Anggaran?.Realisasi?.Nilai);

    [Fact]
    public void Lines_of_a_table_whose_header_was_changed_are_not_lost()
    {
        var hasil = BukuUji.Satu(A, IbuHamil, B, "1.B.1|Vaksin Tetanus Difteri (Td)|Vaksin|10|8", "No|Uraian SPM|Satuan|Alokasi anggaran|Terpakai", "1.C.1|Pelayanan Kesehatan Ibu Hamil|Rupiah|5000|4000").Nilai();
        Assert.Contains("SPM-141 Puskesmas A!B6", hasil.Pokok());
        Assert.Contains("SPM-131 Puskesmas A!A5", hasil.Pokok());
    }

    [Fact]
    public void Amounts_of_rupiah_may_have_sen_and_counts_of_people_no_halves() =>
        Assert.Equal(["SPM-205 Puskesmas A!E2"], BukuUji.Satu(A, "1.A.1|Ibu hamil|Orang|100|80.5", C, "1.C.1|Ibu hamil|Rupiah|100.5|80.5").Nilai().Pokok());

    [Fact]
    public void Ratio_of_two_counts()
    {
        var hasil = Rasio("450/500");
        Assert.Equal((500, 450), hasil.Angka("K-SOS-02"));
        Assert.Equal("cetak!D2", hasil.Laporan!.Layanan[0].Harus!.Asal);
    }

    [Theory]
    [InlineData("'1.179 / 1.310 orang", 1310, 1179)]
    [InlineData("0/12", 12, 0)]
    public void Ratio_as_people_write_it(string rasio, int harus, int terlayani) => Assert.Equal((harus, terlayani), Rasio(rasio).Angka("K-SOS-02"));

    [Theory]
    [InlineData("@45750", "SPM-209 cetak!D2")]
    [InlineData("0.9", "SPM-205 cetak!D2")]
    [InlineData("90", "SPM-146 cetak!D2")]
    [InlineData("a/b", "SPM-201 cetak!D2")]
    [InlineData("450/500/2", "SPM-201 cetak!D2")]
    [InlineData("450/", "SPM-218 cetak!D2")]
    public void What_is_no_ratio_is_an_error(string rasio, string temuan) => Assert.Contains(temuan, Rasio(rasio).Pokok());

    [Fact]
    public void Counts_on_lines_of_their_own_are_told_apart_by_their_role()
    {
        var hasil = new BukuUji().Lembar(
            "cetak", ["No|Indikator SPM|Perhitungan|X/Y|Nilai", "1|Anak telantar|X = yang dilayani|450|90", "||Y = seluruhnya|500|"], ["A2:A3", "B2:B3", "E2:E3"], []).Nilai(BukuUji.Sosial);
        Assert.Equal((500, 450), hasil.Angka("K-SOS-02"));
    }

    private static HasilPenilaian Rasio(string rasio) => new BukuUji().Lembar("cetak", "No|Indikator SPM|Perhitungan|X/Y|Nilai", $"1|Anak telantar|jumlah dilayani dibagi jumlah seluruhnya|{rasio}|").Nilai(BukuUji.Sosial);
}
