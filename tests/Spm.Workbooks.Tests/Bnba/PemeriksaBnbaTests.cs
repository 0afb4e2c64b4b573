using static Spm.Workbooks.Tests.PeriksaTemuan;
using static Spm.Workbooks.Tests.TemplateUji;

namespace Spm.Workbooks.Tests;

public class PemeriksaBnbaTests
{
    private const string A = "A Penerima";
    private const string B = "BNBA";

    private static readonly string[] Kepala = ["No", "NIK", "Nama", "Kecamatan", "Layanan", "Tanggal"];

    [Fact]
    public void People_by_service_that_agree_with_the_report_give_no_finding()
    {
        var hasil = Ada(Bnba(3, 2).Nilai());
        Assert.Equal([3m, 2m], hasil.Laporan!.Layanan.Select(l => l.Terlayani!.Nilai));
    }

    [Fact]
    public void A_difference_is_a_warning_with_both_numbers_at_the_reported_figure()
    {
        var hasil = Ada(Bnba(3, 2), t => t[A, "H2"] = Angka(1000), $"SPM-630 {A}!H2");
        Assert.Equal("Jumlah terlayani 1.000, padahal lembar BNBA memuat 3 orang untuk K-PU-01 Pemenuhan kebutuhan pokok air minum sehari-hari.", hasil.Temuan[0].Pesan);
    }

    [Fact]
    public void Services_without_a_row_are_not_compared() => Ada(Bnba(3, 0), t => t[A, "H3"] = Angka(800));

    [Fact]
    public void A_service_that_counts_households_is_not_compared() => Ada(
        Bnba(3, 2),
        t =>
        {
            t[A, "D2"] = Teks("KK");
            t[A, "H2"] = Angka(1000);
        },
        $"SPM-224 {A}!D2");

    [Fact]
    public void People_of_a_service_without_a_figure_are_a_warning() => Ada(
        Bnba(3, 2),
        t =>
        {
            t[A, "G2"] = null;
            t[A, "H2"] = null;
        },
        $"SPM-220 {A}!G2",
        $"SPM-631 {B}");

    [Fact]
    public void The_name_of_the_sheet_and_its_header_may_be_spelt_freely_and_columns_added()
    {
        var uji = Bnba(3, 2).GantiLembar(B, "bnba");
        uji.SisipkanKolom("bnba", 2);
        uji["bnba", "B1"] = Teks("No. Rekam Medis");
        uji["bnba", "C1"] = Teks(" n i k ");
        uji["bnba", "F1"] = Teks("Kode Layanan");
        Ada(uji.Nilai());
        uji["bnba", "C2"] = Teks("1");
        Ada(uji.Nilai(), $"SPM-630 {A}!H2", $"SPM-610 {B}!C2");
    }

    [Theory]
    [InlineData("B1", "'NIK'")]
    [InlineData("E1", "'Layanan'")]
    public void Without_one_of_its_columns_the_sheet_is_not_counted(string sel, string kolom)
    {
        var hasil = Ada(Bnba(3, 2), t => t[B, sel] = Teks("Lain-lain"), $"SPM-601 {B}");
        Assert.Contains(kolom, hasil.Temuan[0].Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_column_of_a_name_is_not_read() => Ada(Bnba(3, 2), t => t[B, "F1"] = Teks("NIK"), $"SPM-602 {B}!F1");

    [Fact]
    public void A_sheet_without_content_is_as_none() => Ada(Terisi().TambahLembar(B).Nilai());

    [Fact]
    public void A_header_alone_is_as_none() => Ada(Terisi().TambahLembar(B, Kepala).Nilai());

    [Fact]
    public void Rows_that_are_only_numbered_are_empty() => Ada(Bnba(3, 2), t => t[B, "A9"] = Angka(7));

    [Theory]
    [InlineData("360199010190001", "SPM-610")]
    [InlineData("3.60199E+15", "SPM-611")]
    [InlineData("3600990101900001", "SPM-612")]
    [InlineData("3601993201900001", "SPM-613")]
    [InlineData("3601990101900000", "SPM-614")]
    [InlineData(" ", "SPM-615")]
    public void A_row_with_a_wrong_NIK_is_a_warning_and_not_counted(string nik, string kode) =>
        Ada(Bnba(3, 2), t => t[B, "B3"] = Teks(nik), $"SPM-630 {A}!H2", $"{kode} {B}!B3");

    [Theory]
    [InlineData("3601990101900001")]
    [InlineData("3601990101900000")]
    [InlineData("3.601990101900001E15")]
    public void A_NIK_in_a_numeric_cell_has_lost_its_last_digit(string tersimpan) =>
        Ada(Bnba(3, 2), t => t[B, "B3"] = Angka(tersimpan), $"SPM-630 {A}!H2", $"SPM-611 {B}!B3");

    [Fact]
    public void Other_cells_that_hold_no_NIK_say_so_too() => Ada(
        Bnba(3, 3),
        t =>
        {
            t[B, "B2"] = Angka(12);
            t[B, "B3"] = Galat("#N/A");
            t[B, "B4"] = Rumus("C4");
            t[B, "B5"] = Rumus("Z5", "12");
        },
        $"SPM-630 {A}!H2",
        $"SPM-630 {A}!H3",
        $"SPM-610 {B}!B2",
        $"SPM-616 {B}!B3",
        $"SPM-616 {B}!B4",
        $"SPM-610 {B}!B5");

    [Fact]
    public void A_formula_with_its_result_is_read() =>
        Ada(Bnba(3, 2), t => t[B, "B3"] = $" t=\"str\"><f>Z3</f><v>{NikUji.Nomor(77)}</v>");

    [Fact]
    public void A_missing_or_unknown_service_is_a_warning_that_does_not_show_the_cell()
    {
        var hasil = Ada(
            Bnba(3, 2),
            t =>
            {
                t[B, "E2"] = null;
                t[B, "E3"] = Teks("Budi Contoh");
            },
            $"SPM-630 {A}!H2",
            $"SPM-617 {B}!E2",
            $"SPM-618 {B}!E3");
        Assert.DoesNotContain(hasil.Temuan, t => (t.Pesan + t.Perbaikan).Contains("Budi", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_NIK_for_the_same_service_counts_once_and_names_the_first_cell()
    {
        var hasil = Ada(Bnba(3, 2), t => t[B, "B4"] = Teks(NikUji.Nomor(0)), $"SPM-630 {A}!H2", $"SPM-619 {B}!B4");
        Assert.Contains("pada sel B2", hasil.Temuan[1].Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_NIK_for_another_service_counts_for_both() => Ada(Bnba(3, 2), t => t[B, "B5"] = Teks(NikUji.Nomor(0)));

    [Fact]
    public void Former_codes_of_a_region_are_counted_with_one_warning_for_each_code()
    {
        var hasil = Ada(
            Bnba(3, 2),
            t =>
            {
                t[B, "B3"] = Teks("6404990101900001");
                t[B, "B4"] = Teks("6404990101900002");
                t[B, "B5"] = Teks("3699990101900001");
            },
            $"SPM-620 {B}!B3",
            $"SPM-620 {B}!B5");
        Assert.StartsWith("Kode wilayah 64.04 pada awal NIK tidak ada dalam daftar kabupaten/kota sekarang (2 NIK,", hasil.Temuan[0].Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_masked_column_is_one_warning_and_nothing_is_compared() => Ada(
        Bnba(3, 2),
        t =>
        {
            foreach (var sel in (string[])["B2", "B3", "B4", "B5"])
            {
                t[B, sel] = Teks("••••••••••••••••");
            }
        },
        $"SPM-603 {B}!B1");

    [Fact]
    public void Of_many_alike_a_hundred_are_shown_and_the_rest_counted()
    {
        var hasil = Bnba(1000, 0, nik: _ => "12345").Nilai();
        Assert.Equal(100, hasil.Temuan.Count(t => t.Kode == "SPM-610"));
        Assert.Equal("900 temuan SPM-610 lain pada lembar ini tidak ditampilkan satu per satu.", hasil.Temuan.Single(t => t.Kode == "SPM-152").Pesan);
        Assert.True(hasil.Diterima);
    }

    [Fact]
    public void No_finding_shows_a_NIK_that_stands_where_it_does_not_belong()
    {
        var nik = NikUji.Nomor(5);
        var hasil = Terisi();
        hasil[A, "D2"] = Teks($"orang {nik}");
        hasil[A, "E2"] = Teks($"Mungkin, lihat kartu yang bernomor panjang sekali ini: {nik}");
        hasil[A, "G2"] = Angka(nik);
        hasil[A, "H2"] = Teks(nik);
        hasil[A, "G3"] = Galat(nik);
        hasil["Kendala", "B2"] = Teks($"Rumah warga ber-NIK {nik} jauh");
        var temuan = hasil.Nilai().Temuan;
        Assert.Equal(["SPM-224", "SPM-213", "SPM-208", "SPM-203", "SPM-208"], temuan.Select(t => t.Kode).Take(5));
        Assert.All(temuan, t => Assert.DoesNotContain(nik[..12], (t.Pesan + t.Perbaikan).Replace(".", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void No_report_holds_a_NIK_that_was_typed_into_a_text()
    {
        var uji = Terisi();
        uji["Kendala", "B2"] = Teks($"Rumah warga ber-NIK {NikUji.Nomor(5)} jauh");
        Assert.Equal("Rumah warga ber-NIK •••••••••••••••• jauh", uji.Nilai().Laporan!.Layanan[0].Kendala[0].Permasalahan);
    }

    /// <summary>So many people of the first service, then of the second, and a report that says the same.</summary>
    private static TemplateUji Bnba(int pertama, int kedua, Func<int, string>? nik = null)
    {
        var uji = Terisi();
        uji[A, "H2"] = Angka(pertama);
        uji[A, "H3"] = Angka(kedua);
        return uji.TambahLembar(B, [
            Kepala,
            .. Enumerable.Range(0, pertama + kedua).Select(i =>
                new[] { $"{i + 1}", (nik ?? NikUji.Nomor)(i), $"Warga {i}", "Contoh", uji.Slot.Layanan[i < pertama ? 0 : 1].Kode.ToString(), "12/11/2025" }),
        ]);
    }
}
