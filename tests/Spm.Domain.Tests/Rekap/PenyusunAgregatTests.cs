using System.Globalization;

namespace Spm.Domain.Tests;

public class PenyusunAgregatTests
{
    private static readonly Periode Periode = new(2025, 4);
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");

    [Fact]
    public void Counts_are_summed_over_the_daerah_that_reported_and_P_comes_from_the_sums()
    {
        // Published: Kota Probolinggo, pendidikan dasar, 33.759 of 33.912 = 99,55.
        var agregat = Layanan("K-PEND-02", Lapor("36.01", 33_000, 32_900), Lapor("36.02", 912, 859));

        Assert.Equal((33_912m, 33_759m), (agregat.Harus, agregat.Terlayani));
        Assert.Equal("99.55", Math.Round(agregat.Penerima!.Value.KeDecimal(), 2, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture));
        Assert.NotEqual((Persen("32900/330") + Persen("859/9.12")) / 2, agregat.Penerima.Value.KeDecimal());
        Assert.Equal([new SatuanAgregat("Orang", 2)], agregat.Satuan);
    }

    [Fact]
    public void Daerah_that_do_not_owe_it_and_that_are_missing_are_counted_apart_and_never_as_zero()
    {
        var agregat = Layanan(
            "K-PEND-02",
            Lapor("36.01", 100, 0),
            Hasil("36.02", Urusan.Pendidikan, LaporanUji.TidakBerlaku("K-PEND-02")),
            Hasil("36.03", Urusan.Pendidikan, LaporanUji.Lapor("K-PEND-02", 100, null)),
            Hasil("36.04", Urusan.Pendidikan, LaporanUji.Lapor("K-PEND-01", 100, 100)),
            Hasil("36.71", Urusan.Kesehatan, LaporanUji.Lapor("K-KES-01", 100, 100)));

        Assert.Equal((100m, 0m, Pecahan.Nol), (agregat.Harus, agregat.Terlayani, agregat.Penerima));
        Assert.Equal((1, 1, 3), (agregat.Dilaporkan, agregat.TidakBerlaku, agregat.Belum));
    }

    [Fact]
    public void Nothing_reported_has_no_sum_rather_than_zero()
    {
        var agregat = Layanan("K-PEND-02", Hasil("36.01", Urusan.Pendidikan, LaporanUji.TidakBerlaku("K-PEND-02")));

        Assert.Null(agregat.Harus);
        Assert.Null(agregat.Terlayani);
        Assert.Null(agregat.Penerima);
        Assert.Empty(agregat.Satuan);
        Assert.False(agregat.TidakDijumlahkan);
    }

    [Fact]
    public void Figures_in_other_units_are_never_added()
    {
        var agregat = Layanan("K-PEND-02", Lapor("36.01", 100, 50), Lapor("36.02", 10, 5, "KK"), Lapor("36.03", 100, 50, "kk"), Lapor("36.04", 1, 1, "KK"));

        Assert.True(agregat.TidakDijumlahkan);
        Assert.Equal([new SatuanAgregat("KK", 3), new SatuanAgregat("Orang", 1)], agregat.Satuan);
        Assert.Null(agregat.Harus);
        Assert.Null(agregat.Terlayani);
        Assert.Null(agregat.Penerima);
        Assert.Equal(4, agregat.Dilaporkan);
    }

    [Fact]
    public void Spellings_of_one_unit_are_added_up()
    {
        var agregat = Layanan("K-PEND-02", Lapor("36.01", 100, 50, "jiwa"), Lapor("36.02", 10, 5), Lapor("36.03", 100, 50, "Orang/Jiwa"), Lapor("36.04", 1, 1, "org."));

        Assert.Equal([new SatuanAgregat("Orang", 4)], agregat.Satuan);
        Assert.Equal((211m, 106m), (agregat.Harus, agregat.Terlayani));
        Assert.Equal(new Pecahan(10_600, 211), agregat.Penerima);
    }

    [Fact]
    public void More_served_than_had_to_be_is_told_because_it_makes_up_for_others_and_the_sum_is_capped()
    {
        var ditutup = Layanan("K-PEND-02", Lapor("36.01", 100, 150), Lapor("36.02", 100, 60));
        var melampaui = Layanan("K-PEND-02", Lapor("36.01", 100, 150), Lapor("36.02", 100, 100));

        Assert.Equal((210m, 1, Pecahan.Seratus), (ditutup.Terlayani, ditutup.Melampaui, ditutup.Penerima));
        Assert.Equal((250m, Pecahan.Seratus), (melampaui.Terlayani, melampaui.Penerima));
    }

    [Fact]
    public void Means_of_indices_say_over_which_daerah_they_go()
    {
        var agregat = PenyusunAgregat.Susun(Susun(
            Rata("36.01", 90, Urusan.Pendidikan, Urusan.Kesehatan), Rata("36.02", 60, Urusan.Pendidikan), Hasil("36.03", Urusan.Pendidikan)));

        // Two of six urusan at 90 make 30, one at 60 makes 10, a daerah without any report 0.
        Assert.Equal(new Pecahan(40, 3), agregat.Indeks.Nilai);
        Assert.Equal(["36.01", "36.02", "36.03"], agregat.Indeks.Daerah.Select(d => d.ToString()));
        Assert.Empty(agregat.Indeks.Tanpa);
        Assert.Equal(new Pecahan(75, 1), agregat.IndeksTerlapor.Nilai);
        Assert.Equal(["36.01", "36.02"], agregat.IndeksTerlapor.Daerah.Select(d => d.ToString()));
        Assert.Equal(["36.03"], agregat.IndeksTerlapor.Tanpa.Select(d => d.ToString()));
        Assert.Equal([new Pecahan(75, 1), new Pecahan(90, 1), null, null, null, null], agregat.Urusan.Select(u => u.Rerata.Nilai));
        Assert.Equal(Urusan.Semua, agregat.Urusan.Select(u => u.Urusan));
    }

    [Fact]
    public void Where_no_daerah_sent_anything_there_is_no_mean_rather_than_zero()
    {
        var agregat = PenyusunAgregat.Susun(Susun(Hasil("36.01", Urusan.Pendidikan), Hasil("36.02", Urusan.Pendidikan)));

        Assert.Null(agregat.Indeks.Nilai);
        Assert.Equal((0, 2), (agregat.Indeks.Daerah.Count, agregat.Indeks.Tanpa.Count));
    }

    [Fact]
    public void Report_of_the_province_is_no_part_of_it_and_the_order_does_not_matter()
    {
        HasilDaerah[] daerah = [Lapor("36.02", 10, 5), Lapor("36.01", 100, 50)];
        var agregat = PenyusunAgregat.Susun(Susun(daerah));

        Assert.Equal(29, agregat.Layanan.Count);
        Assert.DoesNotContain(agregat.Layanan, l => l.Kode.ToString().StartsWith("P-", StringComparison.Ordinal));
        Assert.DoesNotContain(Banten, agregat.Indeks.Daerah);
        var terbalik = PenyusunAgregat.Susun(Susun([.. daerah.Reverse()]));
        Assert.Equal(agregat.Indeks.Daerah, terbalik.Indeks.Daerah);
        Assert.Equal(agregat.Layanan.Select(l => (l.Kode, l.Harus, l.Terlayani)), terbalik.Layanan.Select(l => (l.Kode, l.Harus, l.Terlayani)));
    }

    private static decimal Persen(string pecahan)
    {
        var bagian = pecahan.Split('/');
        return decimal.Parse(bagian[0], CultureInfo.InvariantCulture) / decimal.Parse(bagian[1], CultureInfo.InvariantCulture);
    }

    private static AgregatLayanan Layanan(string kode, params HasilDaerah[] daerah) => PenyusunAgregat.Susun(Susun(daerah)).Layanan.Single(l => l.Kode.ToString() == kode);

    private static HasilDaerah Lapor(string wilayah, decimal harus, decimal terlayani, string satuan = "Orang") =>
        Hasil(wilayah, Urusan.Pendidikan, LaporanUji.Lapor("K-PEND-02", harus, terlayani) with { Satuan = satuan });

    private static HasilDaerah Rata(string wilayah, decimal persen, params Urusan[] urusan) =>
        new(AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, KodeWilayah.Parse(wilayah), [.. urusan.Select(u => LaporanUji.KeadaanRata(u, persen))]), [], Contoh: false);

    private static HasilDaerah Hasil(string wilayah, Urusan urusan, params LaporanLayanan[] laporan) =>
        new(AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, KodeWilayah.Parse(wilayah), laporan.Length == 0 ? [] : [LaporanUji.Keadaan(urusan, laporan)]), [], Contoh: false);

    private static Rekap Susun(params HasilDaerah[] daerah) => PenyusunRekap.Susun(
        Periode, Banten, AturanCapaian.Permendagri59, KalenderTenggat.Bawaan.Untuk(Periode, Banten), daerah,
        new HasilDaerah(AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, Banten, []), [], Contoh: false));
}
