namespace Spm.Workbooks.Tests;

public class StrukturNikTests
{
    [Theory]
    [InlineData("3601990101900001")]
    [InlineData("3601994101909999")]
    [InlineData("3601993112990001")]
    [InlineData("3601997112990001")]
    [InlineData("3601992902000001")]
    [InlineData("3601996902960001")]
    [InlineData("  3601990101900001 ")]
    [InlineData("'3601990101900001")]
    [InlineData("\u00A03601990101900001\u200B")]
    public void Sixteen_digits_of_a_place_a_day_and_a_serial_are_in_form(string teks)
    {
        Assert.Equal(KeadaanNik.Sah, StrukturNik.Periksa(teks, out var nomor));
        Assert.InRange(nomor, 3_601_990_000_000_000UL, 3_601_999_999_999_999UL);
        Assert.True(StrukturNik.AdaSekarang(StrukturNik.Wilayah(nomor)));
    }

    [Theory]
    [InlineData("", KeadaanNik.Kosong)]
    [InlineData(" \u00A0'", KeadaanNik.Kosong)]
    [InlineData("360199010190001", KeadaanNik.BukanEnamBelasAngka)]
    [InlineData("36019901019000011", KeadaanNik.BukanEnamBelasAngka)]
    [InlineData("36.01.99.010190.0001", KeadaanNik.BukanEnamBelasAngka)]
    [InlineData("3601 9901 0190 0001", KeadaanNik.BukanEnamBelasAngka)]
    [InlineData("36019901O1900001", KeadaanNik.BukanEnamBelasAngka)]
    [InlineData("３６０１９９０１０１９００００１", KeadaanNik.BukanEnamBelasAngka)]
    [InlineData("belum ada", KeadaanNik.BukanEnamBelasAngka)]
    [InlineData("3.60199E+15", KeadaanNik.Terpotong)]
    [InlineData("3,60199E+15", KeadaanNik.Terpotong)]
    [InlineData("4e15", KeadaanNik.Terpotong)]
    [InlineData("3.60199E+16", KeadaanNik.BukanEnamBelasAngka)]
    [InlineData("1001990101900001", KeadaanNik.WilayahMustahil)]
    [InlineData("3600990101900001", KeadaanNik.WilayahMustahil)]
    [InlineData("3601000101900001", KeadaanNik.WilayahMustahil)]
    [InlineData("3601990001900001", KeadaanNik.TanggalMustahil)]
    [InlineData("3601994001900001", KeadaanNik.TanggalMustahil)]
    [InlineData("3601993201900001", KeadaanNik.TanggalMustahil)]
    [InlineData("3601997201900001", KeadaanNik.TanggalMustahil)]
    [InlineData("3601990100900001", KeadaanNik.TanggalMustahil)]
    [InlineData("3601990113900001", KeadaanNik.TanggalMustahil)]
    [InlineData("3601993104900001", KeadaanNik.TanggalMustahil)]
    [InlineData("3601992902910001", KeadaanNik.TanggalMustahil)]
    [InlineData("3601990101900000", KeadaanNik.TanpaNomorUrut)]
    [InlineData("••••••••••••••••", KeadaanNik.Tersamar)]
    [InlineData("••••", KeadaanNik.Tersamar)]
    public void Everything_else_has_a_name_for_what_is_wrong(string teks, object keadaan)
    {
        Assert.Equal((KeadaanNik)keadaan, StrukturNik.Periksa(teks, out var nomor));
        Assert.Equal(0UL, nomor);
    }

    [Fact]
    public void Codes_of_former_times_are_in_form_but_not_known_now()
    {
        // Bulungan was 64.04 before Kalimantan Utara was split from Kalimantan Timur.
        Assert.Equal(KeadaanNik.Sah, StrukturNik.Periksa("6404990101900001", out var nomor));
        Assert.Equal(6404, StrukturNik.Wilayah(nomor));
        Assert.False(StrukturNik.AdaSekarang(6404));
        Assert.True(StrukturNik.AdaSekarang(3171));
    }
}
