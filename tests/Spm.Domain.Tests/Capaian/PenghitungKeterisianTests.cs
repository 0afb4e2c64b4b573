using static Spm.Domain.Tests.LaporanUji;

namespace Spm.Domain.Tests;

public class PenghitungKeterisianTests
{
    private static readonly JenisPelayanan Paud = Layanan("K-PEND-01");

    [Fact]
    public void Service_that_nobody_reported_is_required_in_a_b_and_c_and_unfilled() =>
        Assert.Equal(new Keterisian(new(0, 2), new(0, 6), new(0, 2), default), PenghitungKeterisian.Hitung(Paud, null));

    [Fact]
    public void Complete_report_fills_every_required_cell()
    {
        var laporan = LaporRata("K-PEND-01", 10, 10) with { Anggaran = new Anggaran(Angka(100), Angka(90)) };

        Assert.Equal(new Keterisian(new(2, 2), new(6, 6), new(2, 2), default), PenghitungKeterisian.Hitung(Paud, laporan));
    }

    [Fact]
    public void Reported_zero_is_filled() =>
        Assert.Equal(new Terisi(2, 2), PenghitungKeterisian.Hitung(Paud, Lapor("K-PEND-01", 10, 0)).A);

    [Fact]
    public void Mutu_row_with_target_0_and_no_terpenuhi_is_one_required_cell_that_is_filled() =>
        Assert.Equal(new Terisi(3, 5), PenghitungKeterisian.Hitung(Paud, Lapor("K-PEND-01", 1, 1, Baris("K-PEND-01.B.1", 0, null), Baris("K-PEND-01.B.2", 3, 1))).B);

    [Fact]
    public void Mutu_row_with_target_0_and_terpenuhi_0_is_two_filled_cells() =>
        Assert.Equal(new Terisi(2, 6), PenghitungKeterisian.Hitung(Paud, Lapor("K-PEND-01", 1, 1, Baris("K-PEND-01.B.1", 0, 0))).B);

    [Fact]
    public void Own_mutu_rows_of_the_opd_are_not_required_cells() =>
        Assert.Equal(new Terisi(0, 6), PenghitungKeterisian.Hitung(Paud, Lapor("K-PEND-01", 1, 1, Baris(null, 3, 1))).B);

    [Fact]
    public void Half_a_budget_is_half_filled() =>
        Assert.Equal(new Terisi(1, 2), PenghitungKeterisian.Hitung(Paud, Lapor("K-PEND-01", 1, 1) with { Anggaran = new Anggaran(Angka(5), null) }).C);

    [Fact]
    public void Gap_in_service_requires_an_obstacle() =>
        Assert.Equal(new Terisi(0, 2), PenghitungKeterisian.Hitung(Paud, Lapor("K-PEND-01", 10, 9)).Kendala);

    [Fact]
    public void Best_filled_obstacle_counts_and_rows_are_not_added_up()
    {
        var laporan = Lapor("K-PEND-01", 10, 9);

        Assert.Equal(new Terisi(1, 2), PenghitungKeterisian.Hitung(Paud, laporan with { Kendala = [new("Guru kurang", null, "Kendala!A2:C2"), new(null, "Rekrut", "Kendala!A3:C3")] }).Kendala);
        Assert.Equal(new Terisi(2, 2), PenghitungKeterisian.Hitung(Paud, laporan with { Kendala = [new("Guru kurang", null, "Kendala!A2:C2"), new("Jauh", "Jemput", "Kendala!A3:C3")] }).Kendala);
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(10, 12)]
    [InlineData(null, null)]
    public void Without_a_gap_no_obstacle_is_required(int? harus, int? terlayani)
    {
        var laporan = Lapor("K-PEND-01", harus, terlayani) with { Kendala = [new("Guru kurang", "Rekrut", "Kendala!A2:C2")] };

        Assert.Equal(default, PenghitungKeterisian.Hitung(Paud, laporan).Kendala);
    }

    [Fact]
    public void Service_that_does_not_apply_requires_its_reason_only()
    {
        Assert.Equal(new Keterisian(new(1, 1), default, default, default), PenghitungKeterisian.Hitung(Paud, TidakBerlaku("K-PEND-01")));
        Assert.Equal(new Keterisian(new(0, 1), default, default, default), PenghitungKeterisian.Hitung(Paud, TidakBerlaku("K-PEND-01") with { Alasan = null }));
    }

    [Fact]
    public void Daerah_without_reports_owes_every_cell_of_its_29_services()
    {
        var hasil = PenghitungKeterisian.Hitung(Triwulan, KodeWilayah.Parse("36.01"), []);

        Assert.Equal(new Keterisian(new(0, 58), new(0, 2 * (180 + (17 * 3))), new(0, 58), default), hasil);
        Assert.Equal(Pecahan.Nol, hasil.Total.Persen);
    }

    [Fact]
    public void Rejected_urusan_counts_as_unfilled()
    {
        var ditolak = Keadaan(Urusan.Pendidikan, StatusUrusan.Ditolak, LaporRata("K-PEND-01", 1, 1));

        Assert.Equal(0, PenghitungKeterisian.Hitung(Triwulan, KodeWilayah.Parse("36.01"), [ditolak]).Total.Isi);
    }

    [Fact]
    public void Urusan_add_up_in_the_capaian_of_a_daerah()
    {
        var hasil = AturanCapaian.Permendagri59.Hitung(Triwulan, KodeWilayah.Parse("36.01"), [KeadaanTidakBerlaku(Urusan.Kesehatan), KeadaanRata(Urusan.Sosial, 50)]).Keterisian;

        Assert.Equal(new Terisi(12 + 10, 12 + (2 * 17)), hasil.A);
        Assert.Equal(new Terisi(30, 2 * 3 * 17), hasil.B);
        Assert.Equal(new Terisi(0, 2 * 17), hasil.C);
        Assert.Equal(new Terisi(0, 10), hasil.Kendala);
        Assert.Equal(hasil.A + hasil.B + hasil.C + hasil.Kendala, hasil.Total);
    }

    [Fact]
    public void Block_that_requires_nothing_has_no_percent()
    {
        Assert.Null(default(Terisi).Persen);
        Assert.Equal(new Pecahan(100, 3), new Terisi(1, 3).Persen);
    }
}
