using static Spm.Domain.Tests.LaporanUji;

namespace Spm.Domain.Tests;

public class AturanCapaianLayananTests
{
    private static readonly AturanCapaian Aturan = AturanCapaian.Permendagri59;

    [Fact]
    public void Index_is_four_fifths_of_penerima_and_one_fifth_of_mutu()
    {
        var hasil = Hitung(Lapor("K-PEND-01", 9, 7, Baris("K-PEND-01.B.1", 3, 1), Baris("K-PEND-01.B.2", 2, 1), Baris("K-PEND-01.B.3", 1, 1)));

        Assert.Equal(StatusLayanan.Dilaporkan, hasil.Status);
        Assert.Equal(new Pecahan(700, 9), hasil.Penerima);
        Assert.Equal(new Pecahan(1100, 18), hasil.Mutu);
        Assert.Equal(new Pecahan(4 * 700, 45) + new Pecahan(1100, 90), hasil.Indeks);
    }

    [Fact]
    public void Serving_more_than_the_target_counts_as_100()
    {
        var hasil = Hitung(Lapor("K-PEND-01", 100, 250, Baris("K-PEND-01.B.1", 1, 1), Baris("K-PEND-01.B.2", 1, 1), Baris("K-PEND-01.B.3", 1, 1)));

        Assert.Equal(Pecahan.Seratus, hasil.Penerima);
        Assert.Equal(Pecahan.Seratus, hasil.Indeks);
    }

    [Fact]
    public void Mutu_is_capped_per_row_so_that_a_surplus_hides_no_gap()
    {
        var hasil = Hitung(Lapor("K-PEND-01", 1, 1, Baris("K-PEND-01.B.1", 10, 30), Baris("K-PEND-01.B.2", 10, 0), Baris("K-PEND-01.B.3", 10, 5)));

        Assert.Equal(new Pecahan(50, 1), hasil.Mutu);
    }

    [Fact]
    public void Mutu_is_the_mean_of_row_percents_and_not_the_pooled_sum()
    {
        var hasil = Hitung(Lapor("K-PEND-01", 1, 1, Baris("K-PEND-01.B.1", 1000, 1000), Baris("K-PEND-01.B.2", 1, 0), Baris("K-PEND-01.B.3", 1, 1)));

        Assert.Equal(new Pecahan(200, 3), hasil.Mutu);
    }

    [Fact]
    public void Prescribed_mutu_row_that_is_empty_counts_0()
    {
        var hasil = Hitung(Lapor("K-PEND-01", 1, 1, Baris("K-PEND-01.B.1", 4, 4)));

        Assert.Equal(new Pecahan(100, 3), hasil.Mutu);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    public void Mutu_row_with_target_0_is_left_out(int? terpenuhi)
    {
        var hasil = Hitung(Lapor("K-PEND-01", 1, 1, Baris("K-PEND-01.B.1", 4, 2), Baris("K-PEND-01.B.2", 0, terpenuhi), Baris("K-PEND-01.B.3", 4, 4)));

        Assert.Equal(new Pecahan(75, 1), hasil.Mutu);
    }

    [Fact]
    public void Own_mutu_rows_of_the_opd_count_beside_the_prescribed_ones()
    {
        var hasil = Hitung(Lapor("K-PEND-01", 1, 1, Baris("K-PEND-01.B.1", 1, 1), Baris("K-PEND-01.B.2", 1, 1), Baris("K-PEND-01.B.3", 1, 1), Baris(null, 10, 0), Baris(null, 0, null)));

        Assert.Equal(new Pecahan(75, 1), hasil.Mutu);
    }

    [Fact]
    public void Own_mutu_row_alone_leaves_the_empty_prescribed_ones_at_0()
    {
        var hasil = Hitung(Lapor("K-PEND-01", 1, 1, Baris(null, 2, 2)));

        Assert.Equal(new Pecahan(25, 1), hasil.Mutu);
    }

    [Fact]
    public void Every_prescribed_health_row_counts()
    {
        var hasil = Hitung(Lapor("K-KES-01", 1, 1, Baris("1.B.1", 1, 1)));

        Assert.Equal(new Pecahan(100, 19), hasil.Mutu);
    }

    [Fact]
    public void Without_any_mutu_row_mutu_is_not_reported_and_counts_0()
    {
        var hasil = Hitung(Lapor("K-PEND-01", 10, 10));

        Assert.Null(hasil.Mutu);
        Assert.Equal(new Pecahan(80, 1), hasil.Indeks);
    }

    [Fact]
    public void Mutu_rows_without_any_target_are_as_not_reported()
    {
        var hasil = Hitung(Lapor("K-PEND-01", 10, 5, Baris("K-PEND-01.B.1", 0, null), Baris("K-PEND-01.B.2", 0, 0)));

        Assert.Null(hasil.Mutu);
        Assert.Equal(new Pecahan(40, 1), hasil.Indeks);
    }

    [Fact]
    public void Reported_zero_is_a_value_and_not_a_gap()
    {
        var hasil = Hitung(Lapor("K-PEND-01", 10, 0, Baris("K-PEND-01.B.1", 5, 0)));

        Assert.Equal(StatusLayanan.Dilaporkan, hasil.Status);
        Assert.Equal(Pecahan.Nol, hasil.Penerima);
        Assert.Equal(Pecahan.Nol, hasil.Mutu);
        Assert.Equal(Pecahan.Nol, hasil.Indeks);
    }

    [Fact]
    public void Service_without_its_counts_is_not_reported_and_has_no_values_even_with_mutu()
    {
        var laporan = Lapor("K-PEND-01", null, null, Baris("K-PEND-01.B.1", 1, 1));

        var hasil = Hitung(laporan);

        Assert.Equal(StatusLayanan.BelumDilaporkan, hasil.Status);
        Assert.Same(laporan, hasil.Laporan);
        Assert.Null(hasil.Penerima);
        Assert.Null(hasil.Mutu);
        Assert.Null(hasil.Indeks);
    }

    [Fact]
    public void Service_that_no_file_filled_in_is_not_reported() =>
        Assert.Equal(StatusLayanan.BelumDilaporkan, Aturan.Hitung(Layanan("K-PEND-01"), null, StatusUrusan.Terlambat).Status);

    [Fact]
    public void Service_that_does_not_apply_has_no_values()
    {
        var hasil = Hitung(TidakBerlaku("K-PEND-01") with { Harus = Angka(0) });

        Assert.Equal(StatusLayanan.TidakBerlaku, hasil.Status);
        Assert.Null(hasil.Penerima);
        Assert.Null(hasil.Mutu);
        Assert.Null(hasil.Indeks);
    }

    [Theory]
    [InlineData(StatusUrusan.Ditolak)]
    [InlineData(StatusUrusan.BelumLapor)]
    public void Without_an_accepted_report_nothing_is_known_of_a_service(StatusUrusan status)
    {
        var hasil = Aturan.Hitung(Layanan("K-PEND-01"), Lapor("K-PEND-01", 1, 1), status);

        Assert.Equal(StatusLayanan.UrusanBelumDiterima, hasil.Status);
        Assert.Null(hasil.Laporan);
        Assert.Null(hasil.Indeks);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    [InlineData(5, -1)]
    public void Counts_that_ingest_rejects_are_a_fault(int harus, int terlayani) =>
        Assert.Throws<ArgumentException>(() => Hitung(Lapor("K-PEND-01", harus, terlayani)));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, null)]
    [InlineData(-3, 1)]
    [InlineData(3, -1)]
    public void Mutu_rows_that_ingest_rejects_are_a_fault(int harus, int? terpenuhi) =>
        Assert.Throws<ArgumentException>(() => Hitung(Lapor("K-PEND-01", 1, 1, Baris("K-PEND-01.B.1", harus, terpenuhi))));

    [Fact]
    public void Report_of_another_service_is_a_fault() =>
        Assert.Throws<ArgumentException>(() => Aturan.Hitung(Layanan("K-PEND-02"), Lapor("K-PEND-01", 1, 1), StatusUrusan.Diterima));

    [Fact]
    public void Another_rule_set_counts_with_its_own_weights()
    {
        var setengah = Aturan with { BobotPenerima = new Pecahan(1, 2), BobotMutu = new Pecahan(1, 2) };

        Assert.Equal(new Pecahan(50, 1), setengah.Hitung(Layanan("K-PEND-01"), Lapor("K-PEND-01", 10, 10), StatusUrusan.Diterima).Indeks);
    }

    private static CapaianLayanan Hitung(LaporanLayanan laporan) => Aturan.Hitung(Layanan(laporan.Kode.ToString()), laporan, StatusUrusan.Diterima);
}
