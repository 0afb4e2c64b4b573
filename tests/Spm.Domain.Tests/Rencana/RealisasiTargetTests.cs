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

    private static RealisasiTarget Realisasi(string satuanLaporan, string satuanTarget)
    {
        var kode = KodeLayanan.Parse("K-KES-01");
        var wilayah = KodeWilayah.Parse("36.01");
        var laporan = new LaporanLayanan
        {
            Kode = kode,
            Satuan = satuanLaporan,
            Berlaku = true,
            Harus = new Angka(100, "A Penerima!G2"),
            Terlayani = new Angka(80, "A Penerima!H2"),
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
