namespace Spm.Domain.Tests;

public class DaftarWilayahTests
{
    [Fact]
    public void Holds_552_wilayah_of_which_546_report()
    {
        Assert.Equal(552, DaftarWilayah.Semua.Count);
        Assert.Equal(546, DaftarWilayah.Semua.Count(w => w.Melapor));
    }

    [Theory]
    [InlineData(JenisWilayah.Provinsi, 38)]
    [InlineData(JenisWilayah.Kabupaten, 415)]
    [InlineData(JenisWilayah.KabupatenAdministrasi, 1)]
    [InlineData(JenisWilayah.Kota, 93)]
    [InlineData(JenisWilayah.KotaAdministrasi, 5)]
    public void Kinds_are_as_many_as_in_the_source(JenisWilayah jenis, int jumlah) => Assert.Equal(jumlah, DaftarWilayah.Semua.Count(w => w.Jenis == jenis));

    [Fact]
    public void Digits_3_and_4_tell_kabupaten_from_kota() => Assert.All(DaftarWilayah.Semua.Where(w => !w.Kode.AdalahProvinsi), w =>
        Assert.Equal(w.Jenis is JenisWilayah.Kota or JenisWilayah.KotaAdministrasi, string.CompareOrdinal(w.Kode.ToString()[3..], "71") >= 0));

    [Fact]
    public void Banten_has_its_eight_daerah_by_full_name() => Assert.Equal(
        [
            "36.01 Kabupaten Pandeglang", "36.02 Kabupaten Lebak", "36.03 Kabupaten Tangerang", "36.04 Kabupaten Serang",
            "36.71 Kota Tangerang", "36.72 Kota Cilegon", "36.73 Kota Serang", "36.74 Kota Tangerang Selatan",
        ],
        DaftarWilayah.DaerahPelapor(KodeWilayah.Parse("36")).Select(w => $"{w.Kode} {w.Nama}"));

    [Fact]
    public void Administrative_units_of_jakarta_do_not_report() => Assert.Empty(DaftarWilayah.DaerahPelapor(KodeWilayah.Parse("31")));

    [Fact]
    public void Every_daerah_lies_in_a_known_province_of_that_name() =>
        Assert.All(DaftarWilayah.Semua, w => Assert.Equal(DaftarWilayah.Ambil(w.Kode.Provinsi).Nama, w.NamaProvinsi));

    [Fact]
    public void Unknown_code_is_not_found()
    {
        Assert.Null(DaftarWilayah.Cari(KodeWilayah.Parse("99")));
        Assert.Throws<KeyNotFoundException>(() => DaftarWilayah.Ambil(KodeWilayah.Parse("36.99")));
    }
}
