namespace Spm.Workbooks.Tests;

/// <summary>Services downwards, kecamatan across.</summary>
public class KecamatanTests
{
    private const string Kepala = "No|Jenis Layanan|Sub-No|Indikator|Satuan|Utara|Selatan|TOTAL";

    [Fact]
    public void Kecamatan_are_added_up_under_the_role_of_the_line()
    {
        var hasil = Baca(
            "1|Ibu hamil||Jumlah yang harus dilayani|Orang|60|40|100", "||1|Tablet tambah darah|Tablet|30|20|50", "|||Jumlah yang terlayani|Orang|50|30|80", "||1|Tablet tambah darah|Tablet|25|15|40");
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.Equal(["1.B.2 50 40"], hasil.Mutu("K-KES-01"));
        Assert.Equal("Data!F2:G2", hasil.Laporan!.Layanan[0].Harus!.Asal);
        Assert.Empty(hasil.Pokok());
    }

    [Fact]
    public void Sums_and_shares_among_the_kecamatan_are_no_kecamatan()
    {
        var hasil = new BukuUji().Lembar(
            "Data", "No|Jenis Layanan|Indikator|Satuan|Utara|Selatan|Jumlah Wilayah I|Barat|%|TOTAL", "1|Ibu hamil|Jumlah yang harus dilayani|Orang|60|40|100|10|9|110", "||Jumlah yang terlayani|Orang|50|30|80|5|9|85").Nilai();
        Assert.Equal((110, 85), hasil.Angka("K-KES-01"));
        Assert.DoesNotContain(hasil.Temuan, t => t.Kode == "SPM-228");
    }

    [Fact]
    public void Lines_below_a_service_that_nobody_knows_are_not_those_of_the_service_above() =>
        Assert.Equal(
            ["SPM-141 Data!D4", "SPM-141 Data!D5"],
            Baca("1|Ibu hamil||Jumlah yang harus dilayani|Orang|60|40|100", "|||Jumlah yang terlayani|Orang|50|30|80", "2|Pelayanan gigi||Jumlah yang harus dilayani|Orang|6|4|10", "||1|Tablet tambah darah|Tablet|3|2|5").Pokok());

    [Fact]
    public void Item_of_two_meanings_is_one_of_the_OPDs_own_and_told()
    {
        var hasil = Baca(
            "1|Pelayanan kesehatan pada usia produktif||Jumlah yang harus dilayani|Orang|60|40|100", "||1|Set Pemasangan dan Pencabutan Implan|Unit|3|2|5", "|||Jumlah yang terlayani|Orang|50|30|80", "||1|Set Pemasangan dan Pencabutan Implan|Unit|3|1|4");
        Assert.Equal(["Set Pemasangan dan Pencabutan Implan 5 4"], hasil.Mutu("K-KES-06"));
        Assert.Equal(["SPM-158 Data!D3", "SPM-158 Data!D5"], hasil.Pokok());
    }

    [Fact]
    public void Lines_that_divide_the_recipients_are_no_mutu_and_told()
    {
        var hasil = Baca(
            "1|Ibu hamil||Jumlah yang harus dilayani|Orang|60|40|100", "||1|Laki-laki|Orang|24|16|40", "||2|Perempuan|Orang|36|24|60", "||3|Tablet tambah darah|Tablet|30|20|50",
            "|||Jumlah yang terlayani|Orang|50|30|80", "||1|Laki-laki|Orang|20|10|30", "||2|Perempuan|Orang|30|19|49", "||3|Tablet tambah darah|Tablet|25|15|40");
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.Equal(["1.B.2 50 40"], hasil.Mutu("K-KES-01"));
        Assert.Equal(["SPM-166 Data!D3", "SPM-166 Data!D4", "SPM-166 Data!D7", "SPM-166 Data!D8"], hasil.Pokok());
    }

    [Theory]
    [InlineData("Kunjungan rumah", "Orang", 41)]
    [InlineData("Kunjungan rumah", "Kali", 40)]
    public void Lines_that_do_not_add_up_to_the_recipients_or_have_another_unit_are_items_of_the_OPDs_own_and_told(string nama, string satuan, int utara)
    {
        var hasil = Baca(
            $"1|Ibu hamil||Jumlah yang harus dilayani|Orang|60|40|100", $"||1|{nama}|{satuan}|{utara}|0|{utara}", $"||2|Kelas ibu|{satuan}|36|24|60",
            "|||Jumlah yang terlayani|Orang|50|30|80", $"||1|{nama}|{satuan}|20|10|30", $"||2|Kelas ibu|{satuan}|30|19|49");
        Assert.Equal([$"{nama} {utara} 30", "Kelas ibu 60 49"], hasil.Mutu("K-KES-01"));
        Assert.Equal(["SPM-161 Data!D3", "SPM-161 Data!D4", "SPM-161 Data!D6", "SPM-161 Data!D7"], hasil.Pokok());
    }

    [Fact]
    public void Line_named_like_a_sum_is_no_item_of_the_OPDs_own() =>
        Assert.Contains("SPM-141 Data!D3", Baca("1|Ibu hamil||Jumlah yang harus dilayani|Orang|60|40|100", "||1|Jumlah kebutuhan obat|Unit|3|2|5", "|||Jumlah yang terlayani|Orang|50|30|80").Pokok());

    [Fact]
    public void Total_alone_counts_and_is_told()
    {
        var hasil = Baca("1|Ibu hamil||Jumlah yang harus dilayani|Orang|||100", "|||Jumlah yang terlayani|Orang|50|30|80");
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.Equal(["SPM-134 Data!H2"], hasil.Pokok());
    }

    [Fact]
    public void Sheet_of_the_changed_targets_takes_the_place_of_the_first_ones()
    {
        string[] baris = [Kepala, "1|Ibu hamil||Jumlah yang harus dilayani|Orang|60|40|100", "|||Jumlah yang terlayani|Orang|50|30|80"];
        string[] lama = [Kepala, "1|Ibu hamil||Jumlah yang harus dilayani|Orang|50|40|90", "|||Jumlah yang terlayani|Orang|50|30|80"];
        var hasil = new BukuUji().Lembar("2025", lama).Lembar("Perubahan Target 2025", baris).Lembar("2026", lama).Nilai();
        Assert.Equal((100, 80), hasil.Angka("K-KES-01"));
        Assert.Equal(["SPM-149 2025", "SPM-149 2026"], hasil.Pokok());
    }

    private static HasilPenilaian Baca(params string[] baris) => new BukuUji().Lembar("Data", [Kepala, .. baris]).Nilai();
}
