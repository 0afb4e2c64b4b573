namespace Spm.Domain.Tests;

public class KatalogTests
{
    [Fact]
    public void Holds_43_services_14_of_the_province_and_29_of_kabupaten_and_kota()
    {
        Assert.Equal(43, Katalog.Semua.Count);
        Assert.Equal(14, Katalog.Semua.Count(l => l.Tingkat == Tingkat.Provinsi));
        Assert.Equal(29, Katalog.Semua.Count(l => l.Tingkat == Tingkat.KabKota));
    }

    [Theory]
    [InlineData("PEND", 2, 3)]
    [InlineData("KES", 2, 12)]
    [InlineData("PU", 2, 2)]
    [InlineData("PR", 2, 2)]
    [InlineData("TRA", 1, 5)]
    [InlineData("SOS", 5, 5)]
    public void Each_urusan_has_the_services_of_the_regulation(string urusan, int provinsi, int kabKota)
    {
        Assert.Equal(provinsi, Katalog.Layanan(KodeWilayah.Parse("36"), Urusan.Parse(urusan)).Count);
        Assert.Equal(kabKota, Katalog.Layanan(KodeWilayah.Parse("36.01"), Urusan.Parse(urusan)).Count);
    }

    [Fact]
    public void Code_of_a_service_says_its_level_and_urusan() => Assert.All(Katalog.Semua, l =>
        Assert.StartsWith($"{(l.Tingkat == Tingkat.Provinsi ? 'P' : 'K')}-{l.Urusan.Kode}-", l.Kode.ToString(), StringComparison.Ordinal));

    [Fact]
    public void Codes_of_services_are_unique_and_found_again()
    {
        Assert.Equal(43, Katalog.Semua.Select(l => l.Kode).Distinct().Count());
        Assert.All(Katalog.Semua, l => Assert.Same(l, Katalog.Cari(l.Kode)));
        Assert.Null(Katalog.Cari(KodeLayanan.Parse("K-KES-13")));
    }

    [Fact]
    public void Health_services_of_kabupaten_and_kota_have_180_items_under_their_own_number()
    {
        var kesehatan = Katalog.Layanan(Tingkat.KabKota, Urusan.Kesehatan);

        Assert.Equal(180, kesehatan.Sum(l => l.Mutu.Count));
        Assert.All(kesehatan.Select((l, i) => (l, i)), p =>
        {
            Assert.NotEmpty(p.l.Mutu);
            Assert.All(p.l.Mutu, m => Assert.StartsWith($"{p.i + 1}.B.", m.Kode, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Services_without_a_published_list_have_three_generic_rows()
    {
        var lain = Katalog.Semua.Where(l => l.Tingkat == Tingkat.Provinsi || l.Urusan != Urusan.Kesehatan).ToList();

        Assert.Equal(31, lain.Count);
        Assert.All(lain, l => Assert.Equal([$"{l.Kode}.B.1", $"{l.Kode}.B.2", $"{l.Kode}.B.3"], l.Mutu.Select(m => m.Kode)));
        Assert.All(lain, l => Assert.Equal([false, true, false], l.Mutu.Select(m => m.BerupaOrang)));
    }

    [Fact]
    public void Codes_of_mutu_rows_are_unique()
    {
        var kode = Katalog.Semua.SelectMany(l => l.Mutu).Select(m => m.Kode).ToList();

        Assert.Equal(kode.Count, kode.Distinct().Count());
    }

    [Fact]
    public void No_text_is_empty_or_padded() => Assert.All(
        Katalog.Semua.SelectMany(l => new[] { l.Nama, l.Penerima, l.Satuan, l.Regulasi }.Concat(l.Mutu.SelectMany(m => new[] { m.Kode, m.Item, m.Satuan }))),
        teks => Assert.True(teks.Length > 0 && teks == teks.Trim(), $"'{teks}'"));

    [Fact]
    public void Fourteen_services_depend_on_an_event_or_an_installation() => Assert.Equal(
        [
            "P-KES-01", "P-KES-02", "P-PU-01", "P-PU-02", "P-PR-01", "P-PR-02", "P-TRA-01", "P-SOS-05",
            "K-PR-01", "K-PR-02", "K-TRA-01", "K-TRA-04", "K-TRA-05", "K-SOS-05",
        ],
        Katalog.Semua.Where(l => l.BergantungKejadian).Select(l => l.Kode.ToString()));

    [Fact]
    public void Services_are_ordered_by_level_urusan_and_code()
    {
        Assert.Equal("P-PEND-01", Katalog.Semua[0].Kode.ToString());
        Assert.Equal("K-SOS-05", Katalog.Semua[^1].Kode.ToString());
        Assert.Equal(Urusan.Semua.SelectMany(u => Katalog.Layanan(Tingkat.KabKota, u)), Katalog.Semua.Where(l => l.Tingkat == Tingkat.KabKota));
    }

    [Theory]
    [InlineData(2018, 4, false)]
    [InlineData(2019, 1, true)]
    [InlineData(2099, 4, true)]
    public void It_describes_reports_from_the_year_of_its_first_health_items_on(int tahun, int triwulan, bool memuat) => Assert.Equal(memuat, Katalog.Memuat(new Periode(tahun, triwulan)));

    [Theory]
    [InlineData(2019, "2019.1", 138)]
    [InlineData(2023, "2019.1", 138)]
    [InlineData(2024, "2024.1", 180)]
    [InlineData(2026, "2024.1", 180)]
    public void A_year_has_the_health_items_of_its_standard(int tahun, string versi, int item)
    {
        var periode = new Periode(tahun, 4);
        var kesehatan = Katalog.Layanan(KodeWilayah.Parse("36.01"), Urusan.Kesehatan, periode);

        Assert.Equal(versi, Katalog.Versi(periode));
        Assert.Equal(item, kesehatan.Sum(l => l.Mutu.Count));
        Assert.All(kesehatan, l => Assert.Same(l, Katalog.Cari(l.Kode, periode)));
    }

    [Fact]
    public void Four_visits_of_a_pregnant_woman_became_six()
    {
        string Kunjungan(int tahun) => Katalog.Cari(KodeLayanan.Parse("K-KES-01"), new Periode(tahun, 1))!.Mutu.Single(m => m.Item.StartsWith("Kunjungan", StringComparison.Ordinal)).Item;

        Assert.Contains("(K4)", Kunjungan(2023), StringComparison.Ordinal);
        Assert.Contains("(K6)", Kunjungan(2024), StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_differ_in_the_rows_and_the_standard_of_health_and_in_nothing_else()
    {
        Periode[] tahun = [new(2019, 1), new(2024, 1)];
        var lama = Semua(tahun[0]);
        var baru = Semua(tahun[1]);

        Assert.Equal(baru.Select(l => l with { Mutu = [], Regulasi = "" }), lama.Select(l => l with { Mutu = [], Regulasi = "" }));
        Assert.Equal([("Permenkes 4/2019", "Permenkes 6/2024")], lama.Zip(baru, (l, b) => (l.Regulasi, b.Regulasi)).Where(p => p.Item1 != p.Item2).Distinct());
        Assert.All(baru, b => Assert.Equal(b.Urusan == Urusan.Kesehatan, b.Regulasi.StartsWith("Permenkes", StringComparison.Ordinal)));
        Assert.Equal(
            Katalog.Layanan(Tingkat.KabKota, Urusan.Kesehatan).Select(l => l.Kode),
            lama.Zip(baru).Where(p => !p.First.Mutu.SequenceEqual(p.Second.Mutu)).Select(p => p.First.Kode));

        static IReadOnlyList<JenisPelayanan> Semua(Periode periode) => Katalog.SemuaPada(periode);
    }

    [Fact]
    public void Codes_of_the_older_rows_are_unique_and_no_text_is_padded()
    {
        var lama = Katalog.Layanan(KodeWilayah.Parse("36.01"), Urusan.Kesehatan, new Periode(2023, 4)).SelectMany(l => l.Mutu).ToList();

        Assert.Equal(lama.Count, lama.Select(m => m.Kode).Distinct().Count());
        Assert.All(lama.SelectMany(m => new[] { m.Kode, m.Item, m.Satuan }), teks => Assert.True(teks.Length > 0 && teks == teks.Trim(), $"'{teks}'"));
    }

    [Fact]
    public void A_year_before_its_versions_is_a_fault_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Katalog.Layanan(KodeWilayah.Parse("36.01"), Urusan.Kesehatan, new Periode(2018, 4)));
}
