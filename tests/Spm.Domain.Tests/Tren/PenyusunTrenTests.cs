namespace Spm.Domain.Tests;

public class PenyusunTrenTests
{
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");
    private static readonly KodeWilayah Pandeglang = KodeWilayah.Parse("36.01");
    private static readonly Periode Kini = new(2025, 3);

    [Fact]
    public void A_quarter_is_held_against_the_one_before_in_its_year_and_against_itself_in_earlier_years() => Assert.Equal(
        ["2025-TW2", "2024-TW3", "2023-TW3", "2022-TW3"], PenyusunTren.Pembanding(Kini).Select(p => p.ToString()));

    [Fact]
    public void A_first_quarter_has_no_quarter_before_because_figures_start_again_each_year() =>
        Assert.Equal(["2019-TW1", "2018-TW1"], PenyusunTren.Pembanding(new Periode(2020, 1)).Select(p => p.ToString()));

    [Fact]
    public void Every_quarter_is_held_against_earlier_ones_only_so_that_raising_later_rekap_ends()
    {
        var semua = Enumerable.Range(2018, 10).SelectMany(tahun => Enumerable.Range(1, 4).Select(tw => new Periode(tahun, tw)));

        Assert.All(semua, p => Assert.All(PenyusunTren.Pembanding(p), lalu => Assert.True(lalu.CompareTo(p) < 0)));
    }

    [Fact]
    public void Index_of_the_daerah_and_of_each_urusan_are_compared_exactly()
    {
        var tren = Susun(Ringkasan(Kini, 70.20m, 50.001m), Ringkasan(new(2025, 2), 81.31m, 50m));

        var pandeglang = tren.Baris.Where(b => b.Wilayah == Pandeglang).ToList();
        Assert.Equal(7, pandeglang.Count);
        Assert.Null(pandeglang[0].Urusan);
        Assert.Equal((-11.11m, ArahPerubahan.Turun), Perubahan(pandeglang[0]));
        Assert.Equal((0.001m, ArahPerubahan.Naik), Perubahan(pandeglang[1]));
        Assert.Null(pandeglang[2].Lalu[0].Perubahan);

        static (decimal, ArahPerubahan) Perubahan(BarisTren baris) => (baris.Lalu[0].Perubahan!.Value.Selisih, baris.Lalu[0].Perubahan!.Value.Arah);
    }

    [Theory]
    [InlineData(0, 6)]
    [InlineData(6, 0)]
    public void The_zero_of_a_daerah_that_reported_nothing_is_no_rise_and_no_fall(int lalu, int kini)
    {
        var tren = Susun(Ringkasan(Kini, kini * 10, terlapor: kini), Ringkasan(new(2025, 2), lalu * 10, terlapor: lalu));

        var sel = tren.Baris[0].Lalu[0];
        Assert.Equal((lalu == 0 ? null : 60m, kini == 0 ? null : (decimal?)60m, lalu), (sel.Lalu, tren.Baris[0].Kini, tren.Pembanding[0].Isi!.Daerah[Pandeglang].Terlapor));
        Assert.Null(sel.Perubahan);
    }

    [Fact]
    public void The_same_index_from_capaian_and_from_a_file_is_no_change()
    {
        // 280/9 has no end as a decimal; a file holds 26 decimals of it.
        var capaian = AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, Pandeglang, []) with { Indeks = new Pecahan(280, 9) };

        Assert.Equal(ArahPerubahan.Tetap, new PerubahanIndeks(31.11111111111111111111111111m, IndeksDaerah.Dari(capaian).Indeks!.Value).Arah);
    }

    [Fact]
    public void Quarter_before_and_last_year_are_told_when_missing_and_older_years_only_where_they_exist()
    {
        var tren = Susun(Ringkasan(Kini, 70), Ringkasan(new(2022, 3), 60), Ringkasan(new(2025, 1), 55));

        Assert.Equal(
            [("2025-TW2", KeadaanPembanding.TidakAda), ("2024-TW3", KeadaanPembanding.TidakAda), ("2022-TW3", KeadaanPembanding.Sebanding)],
            tren.Pembanding.Select(p => (p.Periode.ToString(), p.Keadaan)));
        Assert.Equal([null, null, 60m], tren.Baris[0].Lalu.Select(l => l.Lalu));
    }

    [Theory]
    [InlineData("SPM lain", "2021.1", "2024.1")]
    [InlineData("SPM", "2021.2", "2024.1")]
    [InlineData("SPM", "2021.1", "2019.1")]
    [InlineData("SPM", "2021.1", null)]
    public void Indices_of_other_rules_or_of_another_catalogue_are_shown_and_not_compared(string nama, string versi, string? katalog)
    {
        var tren = Susun(Ringkasan(Kini, 70), Ringkasan(new(2025, 2), 81) with { NamaAturan = nama, VersiAturan = versi, VersiKatalog = katalog });

        Assert.Equal(KeadaanPembanding.AturanBerbeda, tren.Pembanding[0].Keadaan);
        Assert.Equal(81, tren.Baris[0].Lalu[0].Lalu);
        Assert.Null(tren.Baris[0].Lalu[0].Perubahan);
    }

    [Fact]
    public void A_rekap_that_cannot_be_read_is_told_to_be_there()
    {
        var tren = PenyusunTren.Susun(Ringkasan(Kini, 70), Banten, new Dictionary<Periode, RingkasanIndeks?> { [new(2024, 3)] = null }, [], []);

        Assert.Equal(KeadaanPembanding.TidakTerbaca, tren.Pembanding[1].Keadaan);
        Assert.Null(tren.Baris[0].Lalu[1].Lalu);
    }

    [Fact]
    public void Own_report_of_the_province_stands_last()
    {
        var kini = Ringkasan(Kini, 70);

        var tren = Susun(kini with { Daerah = new Dictionary<KodeWilayah, IndeksDaerah>(kini.Daerah) { [Banten] = kini.Daerah[Pandeglang] } });

        Assert.Equal([Pandeglang, Banten], tren.Baris.Select(b => b.Wilayah).Distinct());
    }

    [Fact]
    public void Text_of_the_indices_changes_with_every_index_and_rule_and_with_nothing_else()
    {
        var asal = Ringkasan(Kini, 70, 50);

        Assert.Equal(asal.Teks(), Ringkasan(Kini, 70, 50).Teks());
        Assert.NotEqual(asal.Teks(), Ringkasan(Kini, 70, 51).Teks());
        Assert.NotEqual(asal.Teks(), Ringkasan(Kini, 71, 50).Teks());
        Assert.NotEqual(asal.Teks(), (asal with { VersiAturan = "2" }).Teks());
        Assert.NotEqual(asal.Teks(), (asal with { VersiKatalog = "2" }).Teks());
    }

    [Fact]
    public void Urusan_that_fell_out_came_in_or_no_longer_apply_are_named_where_as_many_are_reported()
    {
        var tren = Susun(
            Ringkasan(Kini, new(20, new Dictionary<Urusan, IndeksUrusan> { [Urusan.Pendidikan] = Isi(90), [Urusan.Sosial] = Isi(30), [Urusan.PekerjaanUmum] = Isi(null) })),
            Ringkasan(new(2025, 2), new(30, new Dictionary<Urusan, IndeksUrusan> { [Urusan.Pendidikan] = Isi(90), [Urusan.Kesehatan] = Isi(90), [Urusan.PekerjaanUmum] = Isi(50) })));

        Assert.Equal(
            [
                new("Kesehatan", StatusLayanan.Dilaporkan, StatusLayanan.UrusanBelumDiterima),
                new(Urusan.PekerjaanUmum.NamaPendek, StatusLayanan.Dilaporkan, StatusLayanan.TidakBerlaku),
                new("Sosial", StatusLayanan.UrusanBelumDiterima, StatusLayanan.Dilaporkan),
            ],
            tren.Baris[0].Lalu[0].Keadaan);
        Assert.All(tren.Baris.Skip(1), b => Assert.Empty(b.Lalu[0].Keadaan));
    }

    [Fact]
    public void Services_of_an_urusan_that_stood_otherwise_are_named_under_its_index_and_counted_under_that_of_the_daerah()
    {
        var (satu, dua, tiga) = (KodeLayanan.Parse("K-PEND-01"), KodeLayanan.Parse("K-PEND-02"), KodeLayanan.Parse("K-PEND-03"));
        var tren = Susun(
            Ringkasan(Kini, Pendidikan(new() { [satu] = StatusLayanan.Dilaporkan, [dua] = StatusLayanan.BelumDilaporkan, [tiga] = StatusLayanan.TidakBerlaku })),
            Ringkasan(new(2025, 2), Pendidikan(new() { [satu] = StatusLayanan.Dilaporkan, [dua] = StatusLayanan.Dilaporkan })));

        Assert.Equal([new("K-PEND-02", StatusLayanan.Dilaporkan, StatusLayanan.BelumDilaporkan)], tren.Baris.Single(b => b.Wilayah == Pandeglang && b.Urusan == Urusan.Pendidikan).Lalu[0].Keadaan);
        Assert.Equal([new("Pendidikan", StatusLayanan.Dilaporkan, StatusLayanan.BelumDilaporkan, Layanan: 1)], tren.Baris[0].Lalu[0].Keadaan);

        static IndeksDaerah Pendidikan(Dictionary<KodeLayanan, StatusLayanan> layanan) => new(50, new Dictionary<Urusan, IndeksUrusan> { [Urusan.Pendidikan] = new(50, AdaLaporan: true, layanan) });
    }

    [Fact]
    public void Text_of_the_indices_changes_with_the_urusan_and_services_behind_an_index()
    {
        var layanan = KodeLayanan.Parse("K-PEND-01");
        string Teks(bool ada, StatusLayanan status) =>
            Ringkasan(Kini, new(50, new Dictionary<Urusan, IndeksUrusan> { [Urusan.Pendidikan] = new(null, ada, new Dictionary<KodeLayanan, StatusLayanan> { [layanan] = status }) })).Teks();

        Assert.NotEqual(Teks(true, StatusLayanan.TidakBerlaku), Teks(false, StatusLayanan.TidakBerlaku));
        Assert.NotEqual(Teks(true, StatusLayanan.TidakBerlaku), Teks(true, StatusLayanan.BelumDilaporkan));
    }

    private static IndeksUrusan Isi(decimal? indeks) => new(indeks, AdaLaporan: true, new Dictionary<KodeLayanan, StatusLayanan>());

    private static RingkasanIndeks Ringkasan(Periode periode, IndeksDaerah indeks) =>
        Ringkasan(periode, 0) with { Daerah = new Dictionary<KodeWilayah, IndeksDaerah> { [Pandeglang] = indeks } };

    private static Tren Susun(RingkasanIndeks kini, params RingkasanIndeks[] lalu) => PenyusunTren.Susun(kini, Banten, lalu.ToDictionary(r => r.Periode, r => (RingkasanIndeks?)r), [], []);

    private static RingkasanIndeks Ringkasan(Periode periode, decimal indeks, decimal? pendidikan = null, int terlapor = 1) => new()
    {
        Periode = periode,
        NamaAturan = "SPM",
        VersiAturan = "2021.1",
        VersiKatalog = "2024.1",
        Daerah = new Dictionary<KodeWilayah, IndeksDaerah> { [Pandeglang] = new(indeks, Urusan.Semua.Take(terlapor).ToDictionary(u => u, u => Isi(u == Urusan.Pendidikan ? pendidikan : null))) },
    };
}
