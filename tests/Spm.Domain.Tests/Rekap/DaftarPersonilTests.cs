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

    [Fact]
    public void A_row_of_all_that_the_newer_file_does_not_have_stays() =>
        Assert.Equal([("K-PR-01", 3m), ("K-PR-02", 10m)], Susun(("K-PR-01", 2, [Bersama(3, "Perawat")]), ("K-PR-02", 1, [Bersama(10)])));

    [Fact]
    public void Rows_of_single_services_stay_with_each_of_them() =>
        Assert.Equal([("K-PR-01", 4m), ("K-PR-02", 4m)], Susun(("K-PR-01", 1, [Sendiri(4)]), ("K-PR-02", 1, [Sendiri(4)])));

    private static Personil Bersama(decimal kebutuhan, string kualifikasi = "Bidan") => Sendiri(kebutuhan) with { Kualifikasi = kualifikasi, Bersama = true };

    private static Personil Sendiri(decimal kebutuhan) => new("Bidan", "Orang", new Angka(kebutuhan, "Personil!D2"), null, null, Bersama: false, "Personil!A2:F2");

    private static IEnumerable<(string Layanan, decimal Kebutuhan)> Susun(params (string Layanan, int Versi, Personil[] Personil)[] layanan)
    {
        var keadaan = LaporanUji.Keadaan(Urusan.PerumahanRakyat, [.. layanan.Select(l => LaporanUji.Lapor(l.Layanan, 10, 5) with { Personil = l.Personil })]);
        var capaian = AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, Pandeglang, [keadaan]);
        var hasil = new HasilDaerah(capaian, [.. layanan.Select(l => Sumber(l.Layanan, l.Versi))], Contoh: false);
        return DaftarPersonil.Susun(hasil, capaian.Urusan.Single(u => u.Urusan == Urusan.PerumahanRakyat)).Select(p => (p.Layanan.ToString(), p.Personil.Kebutuhan!.Nilai));
    }

    private static SumberLayanan Sumber(string layanan, int versi) => new()
    {
        Wilayah = Pandeglang,
        Layanan = KodeLayanan.Parse(layanan),
        Versi = versi,
        Diterima = new DateTimeOffset(2026, 1, 10, 8, 0, 0, TimeSpan.FromHours(7)),
        Sha256 = new string('a', 64),
        Berkas = $"2025-TW4/36.01/perumahan-rakyat/{versi}.xlsx",
    };
}
