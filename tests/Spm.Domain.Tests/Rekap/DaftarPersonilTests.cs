namespace Spm.Domain.Tests;

public class DaftarPersonilTests
{
    private static readonly KodeWilayah Pandeglang = KodeWilayah.Parse("36.01");

    [Fact]
    public void A_row_for_all_services_of_one_file_stands_once() =>
        Assert.Equal([("K-PR-01", 10m)], Susun(("K-PR-01", 1, [Bersama(10)]), ("K-PR-02", 1, [Bersama(10)])));

    [Fact]
    public void A_correction_of_one_service_does_not_count_the_row_of_all_twice() =>
        Assert.Equal([("K-PR-01", 12m)], Susun(("K-PR-01", 2, [Bersama(12, " bidan ")]), ("K-PR-02", 1, [Bersama(10)])));

    [Theory]
    [InlineData("org")]
    [InlineData("jiwa")]
    [InlineData(" ORANG")]
    public void A_correction_may_spell_the_unit_otherwise(string satuan) =>
        Assert.Equal([("K-PR-01", 12m)], Susun(("K-PR-01", 2, [Bersama(12) with { Satuan = satuan }]), ("K-PR-02", 1, [Bersama(10)])));

    [Fact]
    public void Rows_of_files_without_a_common_service_stand_side_by_side() =>
        Assert.Equal([("K-TRA-01", 50m), ("K-TRA-05", 30m)], Susun(Urusan.Trantibumlinmas, ("K-TRA-01", 1, 1, ["K-TRA-01"], [Bersama(50)]), ("K-TRA-05", 2, 2, ["K-TRA-05"], [Bersama(30)])));

    [Theory]
    [InlineData(1, 2, 12)]
    [InlineData(2, 1, 10)]
    public void Of_files_with_a_common_service_the_one_received_last_counts_whichever_was_judged_first(int diterimaSatu, int diterimaDua, int kebutuhan) =>
        Assert.Equal(
            [(decimal)kebutuhan],
            Susun(
                Urusan.PerumahanRakyat,
                ("K-PR-01", 2, diterimaDua, ["K-PR-01", "K-PR-02"], [Bersama(12)]),
                ("K-PR-02", 1, diterimaSatu, ["K-PR-01", "K-PR-02"], [Bersama(10)])).Select(p => p.Kebutuhan));

    [Fact]
    public void A_row_of_all_that_the_newer_file_does_not_have_stays() =>
        Assert.Equal([("K-PR-01", 3m), ("K-PR-02", 10m)], Susun(("K-PR-01", 2, [Bersama(3, "Perawat")]), ("K-PR-02", 1, [Bersama(10)])));

    [Fact]
    public void Rows_of_single_services_stay_with_each_of_them() =>
        Assert.Equal([("K-PR-01", 4m), ("K-PR-02", 4m)], Susun(("K-PR-01", 1, [Sendiri(4)]), ("K-PR-02", 1, [Sendiri(4)])));

    private static Personil Bersama(decimal kebutuhan, string kualifikasi = "Bidan") => Sendiri(kebutuhan) with { Kualifikasi = kualifikasi, Bersama = true };

    private static Personil Sendiri(decimal kebutuhan) => new("Bidan", "Orang", new Angka(kebutuhan, "Personil!D2"), null, null, Bersama: false, "Personil!A2:F2");

    // Every file has filled in both services, and versions were received as they are numbered.
    private static IEnumerable<(string Layanan, decimal Kebutuhan)> Susun(params (string Layanan, int Versi, Personil[] Personil)[] layanan) =>
        Susun(Urusan.PerumahanRakyat, [.. layanan.Select(l => (l.Layanan, l.Versi, l.Versi, layanan.Select(s => s.Layanan).ToArray(), l.Personil))]);

    private static IEnumerable<(string Layanan, decimal Kebutuhan)> Susun(Urusan urusan, params (string Layanan, int Versi, int Diterima, string[] Seberkas, Personil[] Personil)[] layanan)
    {
        var keadaan = LaporanUji.Keadaan(urusan, [.. layanan.Select(l => LaporanUji.Lapor(l.Layanan, 10, 5) with { Personil = l.Personil })]);
        var capaian = AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, Pandeglang, [keadaan]);
        var hasil = new HasilDaerah(capaian, [.. layanan.Select(l => Sumber(l.Layanan, l.Versi, l.Diterima, l.Seberkas))], Contoh: false);
        return DaftarPersonil.Susun(hasil, capaian.Urusan.Single(u => u.Urusan == urusan)).Select(p => (p.Layanan.ToString(), p.Personil.Kebutuhan!.Nilai));
    }

    private static SumberLayanan Sumber(string layanan, int versi, int diterima, string[] seberkas) => new()
    {
        Wilayah = Pandeglang,
        Layanan = KodeLayanan.Parse(layanan),
        Versi = versi,
        Diterima = new DateTimeOffset(2026, 1, 10, 8, diterima, 0, TimeSpan.FromHours(7)),
        Sha256 = new string('a', 64),
        Berkas = $"2025-TW4/36.01/perumahan-rakyat/{versi}.xlsx",
        Seberkas = [.. seberkas.Select(s => KodeLayanan.Parse(s))],
    };
}
