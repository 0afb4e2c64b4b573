namespace Spm.Domain.Tests;

/// <summary>With figures as they were published (docs of the sources: published-capaian.csv).</summary>
public class TerbitanTests
{
    private static readonly KodeWilayah Pangkalpinang = KodeWilayah.Parse("19.71");
    private static readonly KodeWilayah Kotamobagu = KodeWilayah.Parse("71.74");

    [Fact]
    public void Published_figures_of_a_daerah_are_compared_with_each_other_in_the_order_of_years()
    {
        var tren = Susun(Pangkalpinang, Angka(Pangkalpinang, 2023, null, 70.20m), Angka(Pangkalpinang, 2022, null, 81.31m), Angka(Kotamobagu, 2022, null, 86.43m));

        var deret = Assert.Single(tren.Terbitan);
        Assert.Equal([2022, 2023], deret.Angka.Select(a => a.Angka.Tahun));
        Assert.Null(deret.Angka[0].Perubahan);
        Assert.Equal((-11.11m, ArahPerubahan.Turun), (deret.Angka[1].Perubahan!.Value.Selisih, deret.Angka[1].Perubahan!.Value.Arah));
        Assert.All(tren.Baris, b => Assert.All(b.Lalu, l => Assert.Null(l.Lalu)));
    }

    [Fact]
    public void Total_of_Kotamobagu_that_is_not_the_mean_of_its_parts_is_found()
    {
        var jumlah = Assert.Single(JumlahTerbitan.Periksa(KotamobaguTw4(86.43m)));

        Assert.Equal(86.43m, jumlah.Total.Indeks);
        Assert.Equal(83.20m, Math.Round(jumlah.Rerata, 2));
    }

    [Theory]
    [InlineData("83.20")]
    [InlineData("83.21")]
    public void Total_that_is_the_rounded_mean_of_its_parts_is_no_remark(string total) =>
        Assert.Empty(JumlahTerbitan.Periksa(KotamobaguTw4(decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Total_of_which_not_all_six_urusan_are_published_is_not_judged() =>
        Assert.Empty(JumlahTerbitan.Periksa([.. KotamobaguTw4(86.43m).Where(a => a.Urusan != Urusan.Sosial)]));

    [Fact]
    public void Parts_of_another_year_are_not_taken_for_a_total() =>
        Assert.Empty(JumlahTerbitan.Periksa([.. KotamobaguTw4(86.43m).Select(a => a.Urusan is null ? a with { Tahun = 2023 } : a)]));

    private static AngkaTerbitan[] KotamobaguTw4(decimal total)
    {
        decimal[] urusan = [100, 100, 100, 80, 77.78m, 41.43m];
        return [Angka(Kotamobagu, 2022, null, total), .. urusan.Select((nilai, i) => Angka(Kotamobagu, 2022, Urusan.Semua[i], nilai))];
    }

    private static Tren Susun(KodeWilayah wilayah, params AngkaTerbitan[] terbitan)
    {
        var capaian = AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, wilayah, []);
        var kini = new RingkasanIndeks
        {
            Periode = new(2025, 4),
            NamaAturan = "SPM",
            VersiAturan = "1",
            VersiKatalog = "1",
            Daerah = new Dictionary<KodeWilayah, IndeksDaerah> { [wilayah] = IndeksDaerah.Dari(capaian) },
        };
        return PenyusunTren.Susun(kini, wilayah.Provinsi, new Dictionary<Periode, RingkasanIndeks?>(), terbitan, []);
    }

    private static AngkaTerbitan Angka(KodeWilayah wilayah, int tahun, Urusan? urusan, decimal indeks) =>
        new() { Wilayah = wilayah, Tahun = tahun, Urusan = urusan, Indeks = indeks, Sumber = "contoh" };
}
