using System.Text;

namespace Spm.Domain.Tests;

public class KalenderTenggatTests
{
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");
    private static readonly KodeWilayah Bali = KodeWilayah.Parse("51");

    [Theory]
    [InlineData("2023-TW1", "2023-07-05")]
    [InlineData("2023-TW2", "2023-08-05")]
    [InlineData("2023-TW3", "2023-10-10")]
    [InlineData("2023-TW4", "2024-01-20")]
    [InlineData("2024-TW1", "2024-04-20")]
    [InlineData("2024-TW2", "2024-07-20")]
    [InlineData("2024-TW3", "2024-10-20")]
    [InlineData("2024-TW4", "2025-01-20")]
    public void Announced_closings_are_built_in_and_verified(string periode, string nasional)
    {
        var tenggat = KalenderTenggat.Bawaan.Untuk(Periode.Parse(periode), Banten);

        Assert.Equal(Tanggal(nasional), tenggat.Nasional);
        Assert.True(tenggat.Terverifikasi);
        Assert.NotEmpty(tenggat.Sumber);
    }

    [Fact]
    public void Doubtful_closing_says_so_in_its_source() =>
        Assert.Contains("30 April 2024", KalenderTenggat.Bawaan.Untuk(new Periode(2024, 1), Banten).Sumber, StringComparison.Ordinal);

    [Theory]
    [InlineData("2025-TW1", "2025-04-20")]
    [InlineData("2025-TW4", "2026-01-20")]
    [InlineData("2022-TW3", "2022-10-20")]
    public void Other_quarters_close_on_the_20th_of_the_next_month_unverified(string periode, string nasional)
    {
        var tenggat = KalenderTenggat.Bawaan.Untuk(Periode.Parse(periode), Banten);

        Assert.Equal(Tanggal(nasional), tenggat.Nasional);
        Assert.False(tenggat.Terverifikasi);
    }

    [Fact]
    public void Province_closes_five_days_earlier_and_locks_with_the_nation()
    {
        var tenggat = KalenderTenggat.Bawaan.Untuk(new Periode(2025, 4), KodeWilayah.Parse("36.01"));

        Assert.Equal(new DateOnly(2026, 1, 15), tenggat.Provinsi);
        Assert.Equal(new DateOnly(2026, 1, 20), tenggat.Kunci);
        Assert.Equal(ZonaWaktu.Wib, tenggat.ZonaWaktu);
    }

    [Fact]
    public void Default_deadline_never_comes_before_the_quarter_is_over() =>
        Assert.Equal(new DateOnly(2023, 10, 1), Baca("""{ "hariSebelumNasional": 15 }""").Untuk(new Periode(2023, 3), Banten).Provinsi);

    [Fact]
    public void Own_dates_hold_for_that_province_and_quarter_only()
    {
        var kalender = Baca("""{ "provinsi": [ { "provinsi": "36", "periode": "2025-TW4", "tenggat": "2026-01-10", "kunci": "2026-02-01" } ] }""");

        var tenggat = kalender.Untuk(new Periode(2025, 4), Banten);
        Assert.Equal((new DateOnly(2026, 1, 10), new DateOnly(2026, 1, 20), new DateOnly(2026, 2, 1)), (tenggat.Provinsi, tenggat.Nasional, tenggat.Kunci));
        Assert.Equal(new DateOnly(2026, 1, 15), kalender.Untuk(new Periode(2025, 4), Bali).Provinsi);
        Assert.Equal(new DateOnly(2025, 10, 15), kalender.Untuk(new Periode(2025, 3), Banten).Provinsi);
    }

    [Fact]
    public void File_overrides_what_it_names_and_keeps_the_rest()
    {
        var kalender = Baca("""
            {
              // announced later
              "nasional": [ { "periode": "2024-TW1", "tanggal": "2024-04-30", "sumber": "surat" }, { "periode": "2025-TW1", "tanggal": "2025-04-25", "sumber": "surat" } ],
            }
            """);

        Assert.Equal(new DateOnly(2024, 4, 30), kalender.Untuk(new Periode(2024, 1), Banten).Nasional);
        Assert.Equal(new DateOnly(2025, 4, 20), kalender.Untuk(new Periode(2025, 1), Banten).Provinsi);
        Assert.True(kalender.Untuk(new Periode(2025, 1), Banten).Terverifikasi);
        Assert.Equal(new DateOnly(2024, 7, 20), kalender.Untuk(new Periode(2024, 2), Banten).Nasional);
        Assert.Equal(new DateOnly(2024, 4, 20), KalenderTenggat.Bawaan.Untuk(new Periode(2024, 1), Banten).Nasional);
    }

    [Fact]
    public void Usual_pattern_can_be_set() =>
        Assert.Equal(new DateOnly(2026, 1, 10), Baca("""{ "polaUmum": { "tanggal": 10, "sumber": "surat" } }""").Untuk(new Periode(2025, 4), Banten).Nasional);

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("null", "JSON")]
    [InlineData("[]", "JSON")]
    [InlineData("""{ "nasionall": [] }""", "nasionall")]
    [InlineData("""{ "nasional": null }""", "nasional")]
    [InlineData("""{ "nasional": [ { "periode": "2025-TW1", "tanggal": "2025-04-20" } ] }""", "sumber")]
    [InlineData("""{ "nasional": [ { "periode": "2025-TW1", "tanggal": "20-04-2025", "sumber": "s" } ] }""", "tanggal")]
    [InlineData("""{ "nasional": [ { "periode": "2025-Q1", "tanggal": "2025-04-20", "sumber": "s" } ] }""", "2025-Q1")]
    [InlineData("""{ "nasional": [ { "periode": "2025-TW1", "tanggal": "2025-03-31", "sumber": "s" } ] }""", "setelah triwulan berakhir")]
    [InlineData("""{ "nasional": [ { "periode": "2025-TW1", "tanggal": "2052-04-20", "sumber": "s" } ] }""", "paling lama 1 tahun")]
    [InlineData("""{ "nasional": [ { "periode": "2025-TW1", "tanggal": "2025-04-20", "sumber": "s" }, { "periode": "2025-TW1", "tanggal": "2025-04-21", "sumber": "s" } ] }""", "lebih dari sekali")]
    [InlineData("""{ "polaUmum": { "tanggal": 31, "sumber": "s" } }""", "polaUmum")]
    [InlineData("""{ "hariSebelumNasional": -1 }""", "hariSebelumNasional")]
    [InlineData("""{ "hariSebelumNasional": 28 }""", "hariSebelumNasional")]
    [InlineData("""{ "provinsi": [ { "provinsi": "36.01", "periode": "2025-TW4", "tenggat": "2026-01-10" } ] }""", "bukan kode provinsi")]
    [InlineData("""{ "provinsi": [ { "provinsi": "99", "periode": "2025-TW4", "tenggat": "2026-01-10" } ] }""", "bukan kode provinsi")]
    [InlineData("""{ "provinsi": [ { "provinsi": "36", "periode": "2025-TW4", "tenggat": "2026-01-21" } ] }""", "mendahului")]
    [InlineData("""{ "provinsi": [ { "provinsi": "36", "periode": "2025-TW4", "tenggat": "2025-12-31" } ] }""", "setelah triwulan berakhir")]
    [InlineData("""{ "provinsi": [ { "provinsi": "36", "periode": "2025-TW4", "kunci": "2026-01-10" } ] }""", "mendahului")]
    [InlineData("""{ "provinsi": [ { "provinsi": "36", "periode": "2025-TW4", "kunci": "2052-01-10" } ] }""", "paling lama 10 tahun")]
    public void Wrong_file_is_rejected_with_what_is_wrong(string json, string sebab) =>
        Assert.Contains(sebab, Assert.Throws<FormatException>(() => Baca(json)).Message, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Unknown_province_throws() => Assert.Throws<ArgumentException>(() => KalenderTenggat.Bawaan.Untuk(new Periode(2025, 4), KodeWilayah.Parse("99")));

    private static KalenderTenggat Baca(string json) => KalenderTenggat.Baca(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private static DateOnly Tanggal(string teks) => DateOnly.Parse(teks, System.Globalization.CultureInfo.InvariantCulture);
}
