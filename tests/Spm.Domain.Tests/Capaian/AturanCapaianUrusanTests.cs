using static Spm.Domain.Tests.LaporanUji;

namespace Spm.Domain.Tests;

public class AturanCapaianUrusanTests
{
    private static readonly AturanCapaian Aturan = AturanCapaian.Permendagri59;
    private static readonly KodeWilayah Pandeglang = KodeWilayah.Parse("36.01");
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");

    [Fact]
    public void Index_is_the_mean_of_the_applicable_services()
    {
        var hasil = Aturan.Hitung(Triwulan, Pandeglang, Keadaan(Urusan.Pendidikan, LaporRata("K-PEND-01", 3, 1), LaporRata("K-PEND-02", 7, 2), TidakBerlaku("K-PEND-03")));

        Assert.Equal((new Pecahan(100, 3) + new Pecahan(200, 7)) / new Pecahan(2, 1), hasil.Indeks);
        Assert.Equal(StatusUrusan.Diterima, hasil.Status);
    }

    [Fact]
    public void Service_that_is_not_reported_counts_0()
    {
        var hasil = Aturan.Hitung(Triwulan, Pandeglang, Keadaan(Urusan.PekerjaanUmum, StatusUrusan.Terlambat, LaporRata("K-PU-01", 2, 1)));

        Assert.Equal(new Pecahan(25, 1), hasil.Indeks);
    }

    [Fact]
    public void Accepted_urusan_with_no_counts_at_all_has_index_0_and_not_null()
    {
        var hasil = Aturan.Hitung(Triwulan, Pandeglang, Keadaan(Urusan.PekerjaanUmum, Lapor("K-PU-01", null, null, Baris("K-PU-01.B.1", 1, 1))));

        Assert.Equal(Pecahan.Nol, hasil.Indeks);
    }

    [Fact]
    public void Urusan_with_nothing_applicable_has_no_index()
    {
        var hasil = Aturan.Hitung(Triwulan, Pandeglang, KeadaanTidakBerlaku(Urusan.PerumahanRakyat));

        Assert.Null(hasil.Indeks);
        Assert.Equal(StatusUrusan.Diterima, hasil.Status);
    }

    [Theory]
    [InlineData(StatusUrusan.Ditolak)]
    [InlineData(StatusUrusan.BelumLapor)]
    public void Urusan_without_an_accepted_report_has_no_index_but_lists_its_services(StatusUrusan status)
    {
        var hasil = Aturan.Hitung(Triwulan, Pandeglang, Keadaan(Urusan.Kesehatan, status));

        Assert.Null(hasil.Indeks);
        Assert.Equal(12, hasil.Layanan.Count);
        Assert.All(hasil.Layanan, l => Assert.Equal(StatusLayanan.UrusanBelumDiterima, l.Status));
    }

    [Fact]
    public void Services_are_those_of_the_level_ordered_by_code()
    {
        var kabupaten = Aturan.Hitung(Triwulan, Pandeglang, KeadaanUrusan.BelumLapor(Urusan.Trantibumlinmas));
        var provinsi = Aturan.Hitung(Triwulan, Banten, KeadaanUrusan.BelumLapor(Urusan.Trantibumlinmas));

        Assert.Equal(["K-TRA-01", "K-TRA-02", "K-TRA-03", "K-TRA-04", "K-TRA-05"], kabupaten.Layanan.Select(l => l.Kode.ToString()));
        Assert.Equal(["P-TRA-01"], provinsi.Layanan.Select(l => l.Kode.ToString()));
    }

    [Fact]
    public void Service_that_the_wilayah_does_not_owe_is_a_fault() =>
        Assert.Throws<ArgumentException>(() => Aturan.Hitung(Triwulan, Banten, Keadaan(Urusan.Sosial, LaporRata("K-SOS-01", 1, 1))));
}
