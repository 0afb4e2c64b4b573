namespace Spm.Domain.Tests;

public class RealisasiTargetTests
{
    [Theory]
    [InlineData("jiwa", "Orang", false)]
    [InlineData("Orang", "jiwa", false)]
    [InlineData("KK", "Kepala Keluarga", false)]
    [InlineData("KK", "Orang", true)]
    public void Report_and_target_are_compared_where_their_units_are_spellings_of_one(string laporan, string target, bool berbeda)
    {
        var realisasi = Realisasi(laporan, target);
        Assert.Equal((berbeda, berbeda ? null : (decimal?)-20), (realisasi.SatuanBerbeda, realisasi.Selisih));
    }

    [Fact]
    public void Zero_of_a_service_that_does_not_apply_is_no_realisation()
    {
        var realisasi = Realisasi("Orang", "Orang", layananBerlaku: false);
        Assert.Equal((StatusLayanan.TidakBerlaku, 0m), (realisasi.Layanan.Status, realisasi.Layanan.Laporan!.Terlayani!.Nilai));
        Assert.Equal((null, null, null), (realisasi.Terlayani, realisasi.Selisih, realisasi.Persen));
    }

    private static RealisasiTarget Realisasi(string satuanLaporan, string satuanTarget, bool layananBerlaku = true)
    {
        var kode = KodeLayanan.Parse("K-KES-01");
        var wilayah = KodeWilayah.Parse("36.01");
        var laporan = new LaporanLayanan
        {
            Kode = kode,
            Satuan = satuanLaporan,
            Berlaku = layananBerlaku,
            Alasan = layananBerlaku ? null : "Tidak ada program relokasi",
            Harus = new Angka(layananBerlaku ? 100 : 0, "A Penerima!G2"),
            Terlayani = new Angka(layananBerlaku ? 80 : 0, "A Penerima!H2"),
            Mutu = [],
            Kendala = [],
        };
        var capaian = AturanCapaian.Permendagri59.Hitung(
            new Periode(2025, 4), wilayah, [new KeadaanUrusan(Urusan.Kesehatan, StatusUrusan.Diterima, new Dictionary<KodeLayanan, LaporanLayanan> { [kode] = laporan })]);
        var berlaku = new TargetBerlaku(
            new TargetLayanan { Layanan = kode, Tahun = 2025, Satuan = satuanTarget, Jumlah = new Angka(100, "Target!E2") },
            new SumberLayanan { Wilayah = wilayah, Layanan = kode, Versi = 1, Diterima = DateTimeOffset.UnixEpoch, Sha256 = "abc", Berkas = "2025-RAD/36.01/1.xlsx" },
            DasarHukum: null);
        return RealisasiTarget.Dari(new HasilDaerah(capaian, [], Contoh: false) { Target = [berlaku] }).Single(r => r.Layanan.Kode == kode);
    }
}
