namespace Spm.Domain.Tests;

public class PenyusunRekapTests
{
    private static readonly Periode Periode = new(2025, 4);
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");

    [Fact]
    public void Kabupaten_and_kota_are_ranked_apart_with_ties_sharing_and_skipping()
    {
        var rekap = Susun(Hasil("36.01", 80), Hasil("36.02", 90), Hasil("36.03", 80), Hasil("36.04", 70), Hasil("36.71", 60), Hasil("36.72", 95));

        Assert.Equal([("36.01", 2), ("36.02", 1), ("36.03", 2), ("36.04", 4), ("36.71", 2), ("36.72", 1)], rekap.Daerah.Select(d => (d.Hasil.Capaian.Wilayah.ToString(), d.Peringkat!.Value)));
    }

    [Fact]
    public void Ranks_follow_the_exact_index_and_not_its_decimals()
    {
        var besar = System.Numerics.BigInteger.Pow(10, 40);

        var rekap = Susun(Hasil("36.01", new Pecahan(80 * besar, besar)), Hasil("36.02", new Pecahan((80 * besar) + 1, besar)));

        Assert.Equal(rekap.Daerah[0].Hasil.Capaian.Indeks!.Value.KeDecimal(), rekap.Daerah[1].Hasil.Capaian.Indeks!.Value.KeDecimal());
        Assert.Equal([2, 1], rekap.Daerah.Select(d => d.Peringkat));
    }

    [Fact]
    public void Daerah_without_an_index_has_no_rank_and_takes_none()
    {
        var rekap = Susun(Hasil("36.01", (Pecahan?)null), Hasil("36.02", 50));

        Assert.Equal([null, 1], rekap.Daerah.Select(d => d.Peringkat));
    }

    [Fact]
    public void Daerah_that_sent_nothing_has_no_rank_though_its_index_counts_0()
    {
        var rekap = Susun(TanpaLaporan("36.01"), Hasil("36.02", 0), TanpaLaporan("36.71"));

        Assert.Equal([null, 1, null], rekap.Daerah.Select(d => d.Peringkat));
        Assert.All(rekap.Daerah, d => Assert.Equal(Pecahan.Nol, d.Hasil.Capaian.Indeks));
    }

    [Fact]
    public void Daerah_whose_only_report_says_that_nothing_applies_has_no_rank()
    {
        var tidakBerlaku = new HasilDaerah(AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, KodeWilayah.Parse("36.01"), [LaporanUji.KeadaanTidakBerlaku(Urusan.Sosial)]), [], Contoh: false);

        var rekap = Susun(tidakBerlaku, Hasil("36.02", 0));

        Assert.Equal([null, 1], rekap.Daerah.Select(d => d.Peringkat));
        Assert.Null(PenyusunAgregat.Susun(Susun(tidakBerlaku)).Indeks.Nilai);
    }

    [Fact]
    public void Order_of_the_results_does_not_matter()
    {
        HasilDaerah[] daerah = [Hasil("36.71", 60), Hasil("36.02", 90), Hasil("36.01", 80)];

        var rekap = Susun(daerah);

        Assert.Equal(["36.01", "36.02", "36.71"], rekap.Daerah.Select(d => d.Hasil.Capaian.Wilayah.ToString()));
        Assert.Equal(rekap.Daerah, Susun([.. daerah.Reverse()]).Daerah);
    }

    [Fact]
    public void Report_of_the_province_stands_apart()
    {
        var rekap = Susun(Hasil("36.01", 80));

        Assert.Equal(Banten, rekap.LaporanProvinsi.Capaian.Wilayah);
        Assert.Single(rekap.Daerah);
    }

    [Theory]
    [InlineData("36.01", "36.01")]
    [InlineData("36.01", "32.01")]
    [InlineData("36.01", "36")]
    [InlineData("36.01", "36.99")]
    public void Daerah_that_is_doubled_or_not_of_the_province_is_a_fault(string satu, string dua) =>
        Assert.Throws<ArgumentException>(() => Susun(Hasil(satu, 80), Hasil(dua, 70)));

    [Fact]
    public void Results_of_another_province_are_a_fault() => Assert.Throws<ArgumentException>(() => PenyusunRekap.Susun(
        Periode, Banten, AturanCapaian.Permendagri59, KalenderTenggat.Bawaan.Untuk(Periode, Banten), [], Hasil("32", 80)));

    [Fact]
    public void One_sample_report_makes_the_whole_rekap_a_sample()
    {
        Assert.False(Susun(Hasil("36.01", 80)).Contoh);
        Assert.True(Susun(Hasil("36.01", 80), Hasil("36.02", 80) with { Contoh = true }).Contoh);
    }

    private static Rekap Susun(params HasilDaerah[] daerah) => PenyusunRekap.Susun(
        Periode, Banten, AturanCapaian.Permendagri59, KalenderTenggat.Bawaan.Untuk(Periode, Banten), daerah, Hasil("36", 75));

    private static HasilDaerah Hasil(string kode, int indeks) => Hasil(kode, new Pecahan(indeks, 1));

    private static HasilDaerah Hasil(string kode, Pecahan? indeks) =>
        new(AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, KodeWilayah.Parse(kode), kode.Length > 2 ? [LaporanUji.KeadaanRata(Urusan.Sosial, 50)] : []) with { Indeks = indeks }, [], Contoh: false);

    private static HasilDaerah TanpaLaporan(string kode) => new(AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, KodeWilayah.Parse(kode), []), [], Contoh: false);
}
