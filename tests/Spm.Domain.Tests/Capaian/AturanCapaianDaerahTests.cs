using static Spm.Domain.Tests.LaporanUji;

namespace Spm.Domain.Tests;

public class AturanCapaianDaerahTests
{
    private static readonly KodeWilayah Pandeglang = KodeWilayah.Parse("36.01");

    [Fact]
    public void Index_is_the_mean_of_the_six_urusan()
    {
        var hasil = Hitung([.. Urusan.Semua.Select((u, i) => KeadaanRata(u, 50 + (10 * i)))]);

        Assert.Equal(new Pecahan(75, 1), hasil.Indeks);
        Assert.Equal(new Pecahan(75, 1), hasil.IndeksTerlapor);
        Assert.Equal("Tuntas Pratama", hasil.Kategori);
    }

    [Theory]
    [InlineData(StatusUrusan.Ditolak)]
    [InlineData(StatusUrusan.BelumLapor)]
    public void Urusan_without_an_accepted_report_counts_0_but_not_in_the_reported_index(StatusUrusan status)
    {
        var hasil = Hitung([.. Urusan.Semua.Skip(1).Select(u => KeadaanRata(u, 90)), Keadaan(Urusan.Pendidikan, status)]);

        Assert.Equal(new Pecahan(75, 1), hasil.Indeks);
        Assert.Equal(new Pecahan(90, 1), hasil.IndeksTerlapor);
    }

    [Fact]
    public void Urusan_that_is_missing_is_belum_lapor()
    {
        var hasil = Hitung([KeadaanRata(Urusan.Sosial, 60)]);

        Assert.Equal(new Pecahan(10, 1), hasil.Indeks);
        Assert.Equal(Urusan.Semua, hasil.Urusan.Select(u => u.Urusan));
        Assert.Equal(5, hasil.Urusan.Count(u => u.Status == StatusUrusan.BelumLapor));
    }

    [Fact]
    public void Urusan_with_nothing_applicable_is_left_out_of_both_means()
    {
        var hasil = Hitung([.. Urusan.Semua.Skip(1).Select(u => KeadaanRata(u, 80)), KeadaanTidakBerlaku(Urusan.Pendidikan)]);

        Assert.Equal(new Pecahan(80, 1), hasil.Indeks);
        Assert.Equal(new Pecahan(80, 1), hasil.IndeksTerlapor);
    }

    [Fact]
    public void Daerah_without_any_report_has_index_0_but_no_reported_index_and_no_category()
    {
        var hasil = Hitung([]);

        Assert.Equal(Pecahan.Nol, hasil.Indeks);
        Assert.Null(hasil.IndeksTerlapor);
        Assert.True(hasil.TanpaLaporan);
        Assert.Null(hasil.Kategori);
    }

    [Fact]
    public void Daerah_that_reported_nothing_but_zeros_has_its_category()
    {
        var hasil = Hitung([KeadaanRata(Urusan.Sosial, 0)]);

        Assert.False(hasil.TanpaLaporan);
        Assert.Equal((Pecahan.Nol, "Belum Tuntas"), (hasil.Indeks, hasil.Kategori));
    }

    [Fact]
    public void Daerah_with_nothing_applicable_at_all_has_no_index_and_no_category()
    {
        var hasil = Hitung([.. Urusan.Semua.Select(KeadaanTidakBerlaku)]);

        Assert.Null(hasil.Indeks);
        Assert.Null(hasil.IndeksTerlapor);
        Assert.Null(hasil.Kategori);
    }

    [Fact]
    public void Daerah_whose_only_report_says_that_nothing_applies_counts_0_and_is_in_no_category()
    {
        var hasil = Hitung([KeadaanTidakBerlaku(Urusan.Trantibumlinmas)]);

        Assert.Equal((Pecahan.Nol, null, null), (hasil.Indeks, hasil.IndeksTerlapor, hasil.Kategori));
        Assert.False(hasil.Berindeks);
        Assert.False(hasil.TanpaLaporan);
    }

    [Fact]
    public void Province_is_counted_on_its_own_14_services()
    {
        var hasil = AturanCapaian.Permendagri59.Hitung(Triwulan, KodeWilayah.Parse("36"), [Keadaan(Urusan.Pendidikan, LaporRata("P-PEND-01", 1, 1), LaporRata("P-PEND-02", 1, 1))]);

        Assert.Equal(new Pecahan(100, 6), hasil.Indeks);
        Assert.Equal(14, hasil.Urusan.Sum(u => u.Layanan.Count));
    }

    [Fact]
    public void Urusan_given_twice_is_a_fault() =>
        Assert.Throws<ArgumentException>(() => Hitung([KeadaanRata(Urusan.Sosial, 60), KeadaanRata(Urusan.Sosial, 70)]));

    private static CapaianDaerah Hitung(IReadOnlyList<KeadaanUrusan> keadaan) => AturanCapaian.Permendagri59.Hitung(Triwulan, Pandeglang, keadaan);
}
